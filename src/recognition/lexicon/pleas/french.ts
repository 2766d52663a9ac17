/** French: what a newsroom lives on, who is to pay for it, and how else it wants to reach its readers. */
import type { Cue } from '../types.ts';

export const frenchPleas: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:offrez|payez|achetez)(?:-nous)? (?:un|le) (?:café|coup de pouce|coup de main|verre)(?!\p{L})|\bdevenez-en\b|\b(?:vit|vivent|vivons) (?:de|grâce à) (?:vos|votre|ses|nos)\b|\b(?:prenez|acheter|prendre) (?:une|des) parts?\b|\bappartient à (?:ses|vous|nos) (?:lecteurs|salariés|lectrices|abonnés)/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:(?:^|[.!?:,;(«–—] ?|\b(?:et|alors|donc) )(?:soutenez|aidez|donnez|contribuez|participez|financez|défendez)|\bvous pouvez (?:soutenir|aider|contribuer|faire un don|donner))\b[^.!?]{0,70}(?:\bdons?\b|\bnous\b|\bnotre\b|\bnos\b|\bmoyens\b|\bindépendan|\bmédias?\b|\bjournal\b|\bpresse\b|\brédaction\b|\binfo(?:rmation)?s?\b|\beuros?\b|€)/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:aidez|soutenez|rejoignez|suivez)-nous ?(?:[!.]|$)|\bdonnez-nous les moyens\b|\b(?:mettre|mettez|mettent|mettons) (?:tous |toutes )?la main à la poche\b|\b(?:nous avons|on a|avons) (?:\p{L}{1,20} )?besoin de (?:vous|vos|votre|soutien|dons)\b|\b(?:pouvez|pourriez)-vous nous (?:aider|soutenir)\b|\b(?:un|votre|vos) dons? (?:même|ponctuel|mensuel|régulier|de \d|nous|permet|est|sont)\b/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:chaque|un|quelques) (?:euros?|dons?|gestes?|soutiens?|contributions?|abonnements?)[^.!?]{0,20} (?:comptent?|suffi|aident?|permet)|\bsans (?:vous|votre soutien|vos dons|ses lecteurs|nos lecteurs|nos abonnés)\b|\bne (?:vit|vivent|vivons|dépend|dépendons|tient|tenons)\b[^.!?]{0,20}\b(?:que|qu['’])|\b(?:ni|sans|pas de|aucun|zéro) (?:\p{L}{1,20} )?(?:pub|publicité|actionnaires?|milliardaires?|subventions?|mécènes?|annonceurs?|grand groupe|paywall|mur payant)(?!\p{L})/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:financé|porté|soutenu|possible|détenu|payé)e?s?\b[^.!?]{0,30}\b(?:lecteurs?|lectrices?|abonné|donat|dons?|adhérent|citoyen|vous)(?!\p{L})|\b(?:défiscalis|déduction fiscale|reçu fiscal|réduction d['’]impôt|déductible)\p{L}{0,12}|\b(?:cet|cette|ce|notre) (?:article|enquête|reportage|travail|contenu|dessin)[^.!?]{0,30}\b(?:vous a|vous ont|vous plaît|vous intéresse)\b|\bsi vous (?:appréciez|aimez|trouvez|voulez|souhaitez|pensez|croyez)\b[^.!?]{0,60}\b(?:soutenir|notre|nos|ce travail|article|indépendan|journal|aider)/u,
  },
  {
    says: 'ask',
    kind: 'membership',
    pattern:
      /\b(?:devenez|devenir|soyez) (?:(?:un|une|notre|l['’]une?) )?(?:membre|adhérent|sociétaire|ami|soutien|abonné|mécène|coopérat|partenaire|lecteur solidaire)\p{L}{0,12}|\brejoignez (?:la|notre|les|nos) (?:communauté|club|membres|abonnés|\d[\d ]*)|\b(?:prenez|prendre) part à(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /\b(?:abonnez-vous|abonne-toi|s['’]abonner|réabonnez-vous|je m['’]abonne)\b(?: (?:à|au|aux|dès|pour|ici|maintenant|dès maintenant|en|et|gratuitement)(?!\p{L})|[^.!?]{0,20}\d|\s*[!.]|$)|\b(?:profitez|bénéficiez)\b[^.!?]{0,30}\b(?:offre|abonnement|tarif|réduction|mois)\b|\b(?:essayez|testez|découvrez|choisissez)\b[^.!?]{0,30}\b(?:gratuitement|offres?|abonnement|formule|mois|numérique)\b|\b(?:achetez|procurez-vous|commandez) (?:le|ce|notre) (?:numéro|journal|magazine)\b/u,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /(?<!\p{L})(?:dès|pour|à|seulement|puis) \d[\d,.]* ?(?:€|euros?|\$)(?: ?\/ ?mois| (?:par|le|les|la|pendant|seulement|le premier)\b)|\b(?:premier|1er|deux premiers|trois premiers) mois\b|\b\d+ (?:mois|jours|semaines) (?:offerts?|gratuits?|pour|à|d['’]essai)(?!\p{L})|\bsans (?:engagement|carte bancaire)\b|\boffre (?:spéciale|découverte|de rentrée|limitée|de noël|exceptionnelle|flash)\b/u,
  },
  {
    says: 'wall',
    kind: 'subscription',
    pattern:
      /\b(?:article|contenu|suite|enquête) (?:est |exclusivement )?réservé\p{L}{0,12} (?:à nos|aux) (?:abonné|membre)|\bil vous reste \d+ ?%/u,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:recevez|retrouvez|lisez)\b[^.!?]{0,80}\b(?:newsletters?|infolettres?|par e-?mail|par courriel|par mail|boîte (?:mail|aux lettres|de réception)|chaque|tous les|toutes les|gratuitement)\b|\b(?:inscrivez-vous|inscris-toi|m['’]inscrire|abonnez-vous)\b[^.!?]{0,50}\b(?:newsletters?|infolettres?|gratuit|liste|alertes?|lettre)|\b(?:laissez|entrez|saisissez|indiquez)(?:-nous)? (?:votre|une) (?:adresse|e-?mail|mail|courriel)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:chaque|tous les|toutes les|deux fois par) (?:jours?|matins?|semaines?|soirs?|dimanches?|lundis?|vendredis?|samedis?|mois)\b[^.!?]{0,50}\b(?:dans votre|boîte|e-?mail|newsletter|infolettre|lettre|rédaction|journalistes|recevez)\b|\bl['’]essentiel de l['’]actu|\btoute l['’](?:actu|info)\b|\bne (?:manquez|ratez|loupez) (?:plus )?(?:rien|aucun|pas)\b|\brestez (?:informé|connecté|au courant)/,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /\b(?:installez|téléchargez|ouvrez|découvrez|essayez|lisez|retrouvez)\b[^.!?]{0,50}\b(?:appli|application|app)\b|\bactivez\b[^.!?]{0,20}\b(?:alertes?|notifications?)\b|\bsur (?:notre|l['’]) ?(?:appli|application|app)\b/,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /\b(?:suivez|rejoignez|retrouvez|abonnez-vous|ajoutez|likez)(?:-nous)?\b[^.!?]{0,60}\b(?:facebook|instagram|whats ?app|twitter|x|bluesky|mastodon|telegram|youtube|tiktok|google (?:news|actualités|discover)|linkedin|threads|messenger|réseaux(?: sociaux)?|chaîne|canal|sources? préférées?)\b/,
  },
  {
    says: 'ask',
    kind: 'registration',
    pattern:
      /\b(?:inscrivez-vous|connectez-vous|créez (?:votre|un) compte|identifiez-vous|inscription gratuite)\b[^.!?]{0,40}(?:\bpour\b|\bet\b|\bgratuit|[.!]|$)/,
  },
  {
    says: 'call',
    pattern:
      /^(?:(?:oui,? )?je (?:soutiens|donne|fais un don|m['’]abonne|m['’]inscris|participe|deviens|rejoins|profite|teste|choisis|veux (?:soutenir|aider|donner|m['’]abonner|recevoir|en savoir))(?: .{1,40})?|j['’](?:adhère|aide|offre|accepte|en veux|essaie|achète)(?: .{1,24})?|(?:faire un don|donner|soutenir|s['’]abonner|s['’]inscrire|contribuer|adhérer|rejoindre|nous aider|nous soutenir|devenir (?:membre|adhérent|sociétaire|abonné)|télécharger l['’]appli(?:cation)?|découvrir (?:les|nos|l['’]) ?(?:offres?|abonnements?)|profiter de)(?: .{1,30})?|(?:soutenez|soutenez-nous|abonnez-vous|inscrivez-vous|rejoignez-nous|suivez-nous|téléchargez (?:l|notre))(?: ?.{1,30})?)\s*[!.→›»]*$/,
  },
  {
    says: 'opener',
    pattern:
      /^(?:avant (?:de|que vous)|vous (?:venez de lire|aimez|appréciez|avez aimé)|cet article vous a (?:plu|intéressé)|encore un mot|un (?:petit )?mot (?:de|avant)|pas encore (?:abonné|membre)|puisque vous|merci de (?:nous )?(?:lire|suivre))/,
  },
  {
    says: 'call',
    pattern:
      /^(?:j['’]en profite|je (?:découvre|me lance|prends|craque)|ça m['’]intéresse|c['’]est parti|c['’]est par ici|oui,? (?:avec plaisir|volontiers))(?: .{1,24})?\s*[!.→›»]*$/,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern: /\bappli(?:cation)?s?\b[^.!?]{0,60}\b(?:téléchargez|installez|essayez)-(?:la|les)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bn['’]appartien(?:t|nent) (?:à personne|qu['’]à)|\b(?:aucun|sans|pas d['’]|ni) (?:propriétaire|patron)s?\b|\b(?:vous|nos lecteurs|ses lecteurs) (?:payez|paient|financez|financent)\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:souhaitez|voulez)-vous (?:recevoir|être (?:alerté|averti|prévenu))[^.!?]{0,40}(?:notifications?|alertes?|actus?|infos?|actualité)|\bpouvons-nous vous (?:envoyer|avertir|alerter|prévenir|écrire)\b|\bsoyez (?:alerté|averti|prévenu|notifié)|\bautoriser les notifications\b/,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /\b(?:ajoutez|choisissez|sélectionnez|mettez|définissez)\b[^.!?]{0,60}\bsources? (?:préférée|favorite|de confiance)|\b(?:retrouvez|recevez|lisez)\b[^.!?]{0,40}\b(?:sur|par|via) (?:notre \S+ )?(?:whats ?app|telegram|signal|messenger|viber)\b/,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:répondez à|participez à|remplissez) (?:notre|ce|cette) (?:\S+ ){0,2}(?:sondage|questionnaire|enquête)\b|\baidez-nous à (?:mieux vous connaître|nous améliorer|améliorer)|(?<!\p{L})désactive[rz] (?:votre|vos)\b[^.!?]{0,20}\b(?:bloqueur|ad-?block)/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:rejoignez|rejoindre|je rejoins|je m['’]abonne à|abonnez-vous à) (?:la|notre) cha[iî]ne(?!\p{L})|(?<!\p{L})(?:suivez|suivre) (?:la|notre) cha[iî]ne (?:whats|télé?gram|youtube)|(?<!\p{L})cliquez ici pour (?:suivre|rejoindre|vous abonner|vous inscrire|recevoir|nous|faire un don|télécharger)(?!\p{L})|^[^.!?]{2,40} (?:est|sont) (?:aussi|désormais|maintenant) sur (?:whatsapp|telegram)(?!\p{L})|^l['’](?:actu|info)\p{L}* [^.!?]{0,30}sur (?:whatsapp|telegram|messenger)[.!]?$|(?<!\p{L})(?:activez|cliquez sur) la (?:petite )?cloche(?!\p{L})|(?<!\p{L})ajout(?:ant|er)(?!\p{L})[^.!?]{0,40} sources? (?:préférée|favorite)/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?<!\p{L})(?:laissez|donnez)-nous un (?:petit )?pourboire(?!\p{L})|(?<!\p{L})(?:payez|offrez)(?:-nous| à la rédaction) un (?:petit )?(?:café|croissant)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /(?:^|[.!?:] )(?:profitez|profiter|bénéficier) de (?:l['’]|cette |notre )offre(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /^[^.!?]{0,30}(?:plus rapide|mieux|plus simple) (?:dans|sur|avec) (?:l['’]|notre )appli/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:questionnaire|sondage|enquête) (?:prend|dure|ne (?:prend|dure) que)(?!\p{L})[^.!?]{0,24}minutes/u,
  },
];
