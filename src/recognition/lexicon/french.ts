/** French wordings of reader appeals, as many news sites have them, put generally. */
import { frenchPleas } from './pleas/french.ts';
import type { Lexicon } from './types.ts';

export const french: Lexicon = {
  address: /(?:^|[^\p{L}])(?:nous|notre|nos|vous|votre|vos)(?![\p{L}])/u,
  cues: [
    ...frenchPleas,
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /(?:recevez|inscrivez-vous|abonnez-vous|s['’]inscrire|s['’]abonner)[^.!?]{0,90}(?:newsletters?|infolettre|lettre|e-?mail|bo[iî]te|alertes|quotidien)|\brecevez (?:chaque|tous les|toute l|l['’]essentiel|nos|le meilleur)/,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern:
        /\b(?:dans votre bo[iî]te|par e-?mail|par courriel|chaque (?:jour|matin|semaine|soir|vendredi))|^[^.!?]{0,40}(?:newsletters?|infolettre)[^.!?]{0,20}$/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /(?:faites|faire|je fais) un don\b|\bsoutenez(?:-nous|[^.!?]{0,40}(?:journal|presse|rédaction|média|indépendan))|\bsoutenir (?:notre|la rédaction|l['’]indépendance)|\bje (?:soutiens|donne)\b|\bdonnez(?: ce que|[ -](?:nous|\d)| à (?:notre|la rédaction))\b/,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\bvotre (?:soutien|don|aide)\b|(?:journalisme|presse|médias?|information|journal)[^.!?]{0,30}indépendant|\bl['’]indépendance\b|\b(?:grâce à|besoin de) (?:vous|vos|votre|nos lect)|\bnos lecteurs\b/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\b(?:aidez|aidez-nous|participez|contribuez)\b[^.!?]{0,40}\b(?:indépendan|journal|rédaction|média|nous|notre)|\bsi (?:chacun|vous)\b[^.!?]{0,40}\b(?:donn|soutenez|soutenait)/,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:déductibles?|déduire)\b[^.!?]{0,20}\bimpôts?\b|\b(?:article|site|journal|média|contenus?) (?:est |sont )?(?:en accès libre|gratuits?)\b|\bsans (?:publicité|actionnaire)/,
    },
    {
      says: 'ask',
      kind: 'membership',
      pattern:
        /\b(?:devenez|devenir) (?:membre|adhérent|sociétaire)\b|\badhérez\b|\brejoignez-nous\b/,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /(?:abonnez-vous|je m['’]abonne|s['’]abonner (?:maintenant|pour|à partir)|profitez de (?:l['’]offre|notre))|\bdécouvrez nos offres\b|\bchoisissez (?:votre|une) (?:formule|offre|abonnement)/,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /(?:à partir de|pour|seulement|dès|offre)[^.!?]{0,25}\d[^.!?]{0,6}(?:€|euro|%)|\bsans engagement\b|\b1er mois (?:offert|gratuit)|\bessai gratuit\b/,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern:
        /(?:accès|accédez)[^.!?]{0,30}(?:illimité|intégral|contenus|articles)|\ben illimité(?!\p{L})|\brésiliable\b/u,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\b(?:lisez|lire|accédez à|profitez de) (?:tous (?:les|nos)|l['’]intégralité|sans limite)|\boffrez (?:un abonnement|le journal)/,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern: /\b(?:créez|créer) (?:un|votre|mon) compte\b|\binscrivez-vous gratuitement\b/,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern: /\btéléchargez\b[^.!?]{0,40}\bappli|\btélécharger (?:l['’]|notre )appli/,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:suivez|rejoignez)(?:-nous)?\b(?:[^.!?]|\.\w){0,60}(?:facebook|instagram|whats ?app|twitter|telegram|youtube|tiktok|google (?:news|actualités)|linkedin)/,
    },
    {
      says: 'ask',
      kind: 'newsletter',
      pattern: /\bactivez\b[^.!?]{0,30}\b(?:notifications|alertes)/,
    },
    {
      says: 'ask',
      kind: 'other',
      pattern:
        /(?<!\p{L})(?:écoutez|abonnez-vous|retrouvez)\b[^.!?]{0,60}\b(?:podcasts?|spotify|apple podcasts|deezer)/u,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:rejoignez|suivez|abonnez-vous à)(?!\p{L})[^.!?]{0,10}\b(?:notre (?:chaîne|canal|groupe|page|communauté))/u,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\b(?:goûtez|essayez|testez|lisez)(?:-nous)?\b[^.!?]{0,20}(?<!\p{L})(?:pour|à|dès) \d|\boffrez(?:-vous)?\b[^.!?]{0,30}\b(?:abonnement|numéro|mois)/u,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\bil nous manque\b[^.!?]{0,20}\d[\d ]*(?: \S+)? ?(?:donat|abonn|adhér|don|soutien|€|euro)|\brejoignez-(?:les|nous)\b|\bsi vous (?:le |en )?(?:pouvez|avez les moyens)\b|\bun don de \d/,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:vit|vivent|vivons) (?:grâce à |de |du )(?:ses|leurs|nos|vos|soutien)|\bc['’]est vous qui\b|\b(?:ni|pas de|sans) (?:milliardaires?|publicité|actionnaires?|pub)(?!\p{L})|\bgrâce (?:à|aux) (?:\d[\d ]*|[a-z]+ )?(?:personnes|lect|donat|abonné)/u,
    },
    {
      says: 'call',
      pattern:
        /^(?:je (?:rejoins|participe|teste|contribue|découvre|soutiens)(?: .{2,30})?|j['’]y vais|(?:rejoindre|soutenir|essayer|découvrir) .{2,24}|m['’]inscrire|recevoir)[.!]?$/,
    },
    {
      says: 'opener',
      pattern:
        /^(?:chers? lect|un message de|avant de (?:partir|continuer)|ne (?:manquez|ratez) (?:rien|pas|aucun)|restez informé)/,
    },
    { says: 'thanks', pattern: /\bmerci (?:de|pour) (?:votre|nous|vous)/ },
    {
      says: 'wayOut',
      pattern:
        /^(?:non,? merci|plus tard|pas maintenant|j['’]ai déjà (?:donné|souscrit)|je (?:soutiens|donne|suis) déjà.{0,10}|déjà abonné.{0,3}|me le rappeler(?: plus tard)?|rappelez-moi plus tard|peut-être plus tard|fermer|ignorer)[.!]?$/,
    },
    {
      says: 'call',
      kind: 'subscription',
      pattern:
        /^(?:s['’]abonner|je m['’]abonne|abonnez-vous|j['’]en profite|(?:je découvre|découvrir|voir) (?:l['’]|les )offres?|je (?:veux|souhaite) .{3,30})(?: à partir de .{1,8})?[.!]?$/,
    },
    {
      says: 'call',
      kind: 'newsletter',
      pattern: /^(?:s['’]inscrire|je m['’]inscris|ok|valider|envoyer)[.!]?$/,
    },
    {
      says: 'call',
      kind: 'donation',
      pattern:
        /^(?:faire un don|je (?:fais un don|donne|soutiens)|soutenez-nous|soutenir(?: \S+){1,3}|nous soutenir)[.!]?$/,
    },
    {
      says: 'control',
      pattern:
        /^(?:continuer|oui|non|×|(?:votre |adresse )?(?:e-?mail|courriel|adresse e-?mail)[ :*]*|prénom|nom|(?:autre|un autre) montant|mensuel|une fois|en savoir plus|application mobile|politique de confidentialité|\d+ ?€)[.!]?$/,
    },
    {
      says: 'smallPrint',
      pattern:
        /\b(?:désabonn|désinscri)|\ben (?:vous inscrivant|vous abonnant|cliquant)\b|\bpolitique de confidentialité(?!\p{L})|\bvous (?:acceptez|consentez)\b|\badresse e-?mail valide\b/u,
    },
    {
      says: 'wall',
      kind: 'subscription',
      // A choice between money and being watched.
      pattern:
        /\baccepter et (?:continuer|fermer|poursuivre)\b|\bcontinuer sans accepter\b|\b(?:refuser et s['’]abonner|s['’]abonner (?:et|pour) refuser)\b/u,
    },
    {
      says: 'wall',
      kind: 'subscription',
      pattern:
        /\b(?:la suite|cet article|lire la suite) (?:est )?réservé|\bpour (?:lire la suite|continuer (?:la|votre) lecture)|\bil vous reste\b[^.!?]{0,20}% /,
    },
    {
      says: 'veto',
      pattern:
        /\bcookies\b|\btout accepter\b|\bmot de passe\b|(?<!\p{L})(?:poster|laisser|écrire|ajouter) un commentaire\b|\bbloqueur\b[^.!?]{0,40}\bpour (?:continuer|accéder|poursuivre|lire)/u,
    },
  ],
};
