/** German wordings of reader appeals, as many news sites have them, put generally. */
import { germanPleas } from './pleas/german.ts';
import type { Lexicon } from './types.ts';

export const german: Lexicon = {
  address:
    /(?:^|[^\p{L}])(?:wir|uns|unser\p{L}*|sie|ihnen|ihr\p{L}{0,2}|du|dich|dir|dein\p{L}{0,2}|euch|eure?\p{L}?)(?![\p{L}])/u,
  cues: [
    ...germanPleas,
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /\b(?:abonnieren|bestellen|erhalten|melden|holen|lesen) sie\b[^.!?]{0,90}(?:newsletter|e-?mail|postfach)|(?:newsletter|e-?mail)[^.!?]{0,60}\b(?:abonnieren|anmelden|bestellen|anfordern|abo)\b|\b(?:jetzt|hier|gleich) (?:für|zum) (?:den|unseren)\b[^.!?]{0,40}newsletter|\bnewsletter[- ]anmeldung\b/,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern:
        /\b(?:in|im) (?:ihr|dein|ihrem|deinem)?\s?(?:e-?mail-?)?postfach\b|\bper (?:e-?)?mail\b|\b(?:täglich|wöchentlich|jeden (?:morgen|tag|sonntag|freitag))[^.!?]{0,60}(?:newsletter|nachrichten|überblick|wichtigste)|^[^.!?]{0,40}(?:newsletter|im postfach|in ihr(?:em)? postfach)[^.!?]{0,20}$/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\b(?:jetzt|bitte|hier) (?:\p{L}+ )?(?:spenden|unterstützen)\b|\b(?:unterstützen|fördern) sie (?:uns|unser|unabhängig|die)|\bunterstütze? (?:uns|unser\p{L}*)|\bspende[nt]? (?:sie|an uns|für uns)\b|\bwerden sie (?:unterstützer|förder)|\bmit (?:ihrer|deiner|einer) spende\b|\b(?:machen sie|mach) mit\b|\b(?:sei|seien sie|wir (?:wollen|brauchen|freuen uns)) (?:\p{L}+ ){0,3}(?:dabei|unterstützung|unterstützer\p{L}*)\b|\b\p{L}{0,20}beitrag (?:zu )?leisten\b/u,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:ihre|deine|eure) (?:unterstützung|spende|hilfe)\b|\bunabhängig\p{L}{0,20} (?:\p{L}+ )?(?:journalismus|medi|bericht|recherche)|\bwir (?:\p{L}+ ){0,4}(?:auf (?:ihre|deine|eure)|brauchen|finanzier)|\bgemeinnützig|\bgeht nur mit (?:ihr|dir|euch)/u,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\bmach(?:en|t)? (?:auch )?(?:sie |du |ihr )?mit\b|\b(?:helfen (?:auch )?sie|hilf|unterstützen (?:auch )?sie) (?:auch |du )?(?:uns|mit)\b|\bhelfen uns\b|\b(?:euro|€) (?:im monat|pro monat|monatlich) (?:helfen|reichen|genügen)\b/,
    },
    {
      says: 'ask',
      kind: 'membership',
      pattern: /\b(?:werden sie|jetzt|werde) (?:\p{L}+ )?mitglied\b|\bmitglied werden\b/u,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\b(?:jetzt|hier|heute|bitte)\b[^.!?]{0,30}\b(?:abonnieren|abo|testen|lesen sie weiter)\b|\babonnieren sie\b|\b(?:digital-?|probe-?|test-?)?abo (?:bestellen|abschließen|sichern|testen)\b/,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /\b(?:nur |für |ab |statt |erst(?:er|en) )[^.!?]{0,24}\d[^.!?]{0,6}(?:€|euro|prozent|%)|\bgratis testen\b|\bkostenlos testen\b|\b(?:monat|woche)\p{L}{0,20} (?:gratis|kostenlos)\b/u,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern:
        /\b(?:alle|unbegrenzt\p{L}{0,20}|vollen?) (?:artikel|zugang|zugriff|inhalte)\b|\bjederzeit kündbar\b/u,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\b\d+ (?:tage|wochen|monate) (?:für (?:nur )?\d|gratis|kostenlos|lesen)|\bsichern sie sich\b/,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern:
        /\b(?:jetzt|hier) (?:kostenlos |gratis )?registrieren\b|\bkostenlos(?:es)? (?:konto|registrieren|anmelden)/,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern:
        /\b(?:laden sie|lade|jetzt|hole? dir)\b[^.!?]{0,40}\bapp\b|\bapp (?:herunterladen|laden|installieren)\b/,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:folgen sie|folge|folgt) (?:uns|der|dem)\b|\b(?:uns|jetzt) auf (?:facebook|instagram|whats ?app|twitter|x|telegram|youtube|tiktok)\b|\bwhats ?app-?kanal\b[^.!?]{0,40}\b(?:folgen|abonnieren)\b/,
    },
    {
      says: 'ask',
      kind: 'other',
      pattern:
        /\b(?:hören|abonnieren|folgen) sie\b[^.!?]{0,60}\b(?:podcast|spotify)|\bpodcast\b[^.!?]{0,40}(?<!\p{L})(?:abonnieren|überall, wo es)\b/u,
    },
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /\b(?:aktivieren|abonnieren|erhalten) sie\b[^.!?]{0,40}(?:push|benachrichtigung|eilmeldung)/,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:treten sie|folgen sie|abonnieren sie|folge|abonniere)\b[^.!?]{0,10}\bunser(?:e[mn])? (?:\p{L}+-?)?(?:kanal|gruppe|seite)/u,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern:
        /\bhol(?:en|t)? (?:sie |du )?(?:sich|dir|euch) [^.!?]{0,50}\bapp\b|\bapp\b[^.!?]{0,30}\b(?:holen|downloaden)\b|\b(?:in|mit|als) unserer app\b/,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:menschen|leser\p{L}{0,12}|leute),? die (?:uns )?(?:freiwillig )?(?:zahlen|bezahlen|spenden|unterstützen)\b|\b(?:gehören|gehörst|gehört) (?:sie|du|ihr) (?:mit |bald |auch )?dazu\b|\bbraucht\b[^.!?]{0,40}\bunterstützung\b|\b(?:nur|allein) (?:mit|durch|dank) (?:ihnen|dir|euch|ihrer|deiner|unseren leser)|\bfinanzier\p{L}{0,6}\b[^.!?]{0,30}\b(?:leser|spenden|mitglieder|abonnent)/u,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\buns (?:\p{L}+ ){0,2}mit (?:einer|ihrer|deiner) (?:\p{L}+ )?spende\b|\bwenn sie (?:uns|den|die|das) [^.!?]{0,40}(?:abonnieren|unterstützen)\b/u,
    },
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /\b(?:schreiben|schicken|senden) wir (?:ihnen|dir|euch)\b|\bhier geht['’]?s?(?: es)? (?:zur|zum) (?:anmeldung|newsletter|abo)\b|\b(?:gratis|kostenlos) (?:abonnieren|bestellen)\b/,
    },
    {
      says: 'call',
      pattern:
        /^(?:ich (?:bin|mache) (?:dabei|mit)|(?:jetzt )?(?:dabei sein|mitmachen|beitreten|fördern|helfen|beitragen|ausprobieren|probieren|sichern|dazugehören|verschenken)|[\p{L}-]+ (?:unterstützen|fördern|abonnieren|werden)|(?:jetzt )?kostenlos (?:anmelden|testen|lesen|registrieren))[!.]?$/u,
    },
    {
      says: 'opener',
      pattern:
        /^(?:liebe (?:leserinnen|leser|freund)|in eigener sache|eine nachricht (?:von|der|des)|bevor sie (?:gehen|weiterlesen)|nichts (?:mehr )?verpassen|verpassen sie)/,
    },
    {
      says: 'thanks',
      pattern:
        /\b(?:danke|dank) (?:für|dass)\b[^.!?]{0,30}\b(?:unterstütz|lesen|treue|spende|anmeld)/,
    },
    {
      says: 'wayOut',
      pattern:
        /^(?:nein,? danke|später(?: erinnern)?|jetzt nicht|vielleicht später|nicht jetzt|schließen|überspringen|ich (?:zahle|spende|unterstütze|abonniere)(?: (?:schon|bereits|euch|sie)){1,2}|erinnern sie mich später)[.!]?$/,
    },
    {
      says: 'call',
      kind: 'donation',
      pattern: /^(?:jetzt |hier )?(?:spenden|unterstützen)[!.]?$/,
    },
    {
      says: 'call',
      kind: 'subscription',
      pattern:
        /^(?:jetzt )?(?:abonnieren|abo|testen|(?:zum|zu den) (?:probe-?|digital-?)?(?:abos?|angebot(?:en)?)|anteil zeichnen|ich (?:will|möchte) .{3,30})[!.]?$/,
    },
    {
      says: 'call',
      kind: 'newsletter',
      pattern: /^(?:jetzt )?(?:anmelden|registrieren|eintragen|absenden|bestellen)[!.]?$/,
    },
    {
      says: 'control',
      pattern:
        /^(?:weiter|absenden|ja|nein|×|(?:ihre |deine )?e-?mail(?:-?adresse)?[:*]?|vorname|nachname|name|(?:anderer|eigener|freier) betrag|einmalig|monatlich|jährlich|mehr (?:erfahren|infos?|informationen)|datenschutz(?:erklärung|hinweise)?|\d+ ?(?:€|euro))[.!]?$/,
    },
    {
      says: 'smallPrint',
      pattern:
        /\b(?:jederzeit|wieder) (?:abbestell|abmeld|widerruf|künd)|\b(?:jederzeit|monatlich) kündbar\b|\babmeldung\b[^.!?]{0,20}\bjederzeit\b|\bdatenschutz(?:erklärung|bestimmungen|hinweise)\b[^.!?]{0,60}\b(?:zu|gelesen|gelten|akzeptier|hier)|\bgültige e-?mail\b|\berfolgreich (?:an|ab)gemeldet\b|\bmit (?:der|ihrer) anmeldung\b|\bstimm\p{L}{0,20} (?:ich|sie)\b/u,
    },
    {
      says: 'wall',
      kind: 'subscription',
      // A choice between money and being watched.
      pattern:
        /\b(?:akzeptieren|einwilligen|zustimmen) und (?:weiter|schlie(?:ß|ss)en|fortfahren)\b|\bmit werbung (?:und tracking )?(?:weiter ?)?(?:lesen|nutzen|surfen)\b|\bwerbung und tracking\b|\bohne (?:werbe-?)?tracking\b|\bpur-?abo\b/,
    },
    {
      says: 'wall',
      kind: 'subscription',
      pattern:
        /\b(?:um )?(?:weiterzulesen|diesen artikel (?:zu lesen|weiter))|\bweiterlesen (?:mit|nach)\b|\b(?:nur|exklusiv) für abonnent/,
    },
    {
      says: 'veto',
      pattern:
        /\bcookies?\b[^.!?]{0,60}\b(?:akzeptieren|zustimm|verwenden|ablehnen)|\balle akzeptieren\b|\bpasswort vergessen\b|\bkommentar (?:schreiben|verfassen|abgeben)\b|\b(?:werbe|ad)-?blocker\b[^.!?]{0,40}\bum (?:fortzufahren|weiter)/,
    },
  ],
};
