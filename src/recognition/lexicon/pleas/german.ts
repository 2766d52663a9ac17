/** German: what a newsroom lives on, who is to pay for it, and how else it wants to reach its readers. */
import type { Cue } from '../types.ts';

export const germanPleas: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'donation',
    heedsCapitals: true,
    pattern:
      /(?<!\p{L})(?:[Uu]nterstütz|[Ff]örder|[Ss]pend|[Hh]elf|[Hh]ilf|[Tt]rag|[Zz]ahl|[Gg]eb|[Hh]onorier|[Bb]eteilig|[Ii]nvestier)\p{L}{0,3}(?: (?:auch|jetzt|bitte|doch))? (?:Sie|du|ihr) [^.!?]{0,40}(?:\buns\b|\bunser|\bmit (?:ein|[Ii]hr|dein)|\b[Bb]etrag|\b[Bb]eitrag|\b[Ee]uro\b|\b[Jj]ournalismus|\bihn\b|\bdabei\b)/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:mit|einen|ein) (?:ein\p{L}{1,2} |ihr\p{L}{1,2} |dein\p{L}{1,2} )?(?:\p{L}{1,20} )?(?:betrag|beitrag|spende|euro|abo|summe) (?:ihrer wahl|deiner wahl|eurer wahl|nach wahl|unterstützen|fördern|helfen|leisten|können sie|kannst du|spenden|geben)|\b(?:schon |bereits )?(?:ab|mit) \d+ (?:€|euro) (?:im monat|pro monat|monatlich|im jahr)|\bwas ist (?:ihnen|dir|euch) (?:das|der|dieser|unser\p{L}{0,12})[^.!?]{0,30}wert\b/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /(?<!\p{L})(?:leb|existier|besteh|überleb)\p{L}{1,3}\b[^.!?]{0,30}\b(?:von (?:dem|den|spenden|abos|ihr|dein|mitglied|beitr|leser)|dank|nur durch)|\b(?:wird|werden|ist|sind) (?:\p{L}{1,20} )?(?:von|durch) [^.!?]{0,40}\b(?:getragen|finanziert|ermöglicht|bezahlt)\b|\bauf (?:(?:ein|ihr|dein|eur)\p{L}{0,12} )?(?:\p{L}{1,20} )?(?:beitr[aä]ge?|unterstützung|spenden|hilfe|leser\p{L}{0,12}|mitglieder)[^.!?]{0,20} angewiesen\b/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:kein\p{L}{0,2}|ohne|weder|statt) (?:\p{L}{1,20} )?(?:konzern|verlag|milliardär|investor|großspender|werbekund|anzeigenkund|paywall|bezahlschranke|medienkonzern|aktionär|gewinnmaximierung|eigentümer|staatsgeld)\p{L}{0,12}|\bgehör\p{L}{1,2} (?:niemandem außer|niemandem ausser|(?:nur |allein )?(?:den|ihren|seinen|uns) (?:menschen|leser|mitglied|abonnent))\p{L}{0,12}|\bgenossenschaft gehört\b|\bsteuerlich absetzbar\b|\bvon der steuer absetz/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:hat|haben) (?:ihnen|dir|euch) (?:der|dieser|unser|die|diese|das)\b[^.!?]{0,40}\b(?:gefallen|geholfen|weitergeholfen)\b|\bwenn (?:ihnen|dir|euch) (?:der|dieser|die|diese|unser\p{L}{0,12}|das)\b[^.!?]{0,40}\b(?:gefällt|gefallen|wert|wichtig|geholfen)\b|\b(?:sichern|sicherst|sichert|stärken|stärkst) (?:sie|du|ihr)?\s?(?:damit )?(?:unsere|die|unseren|freien|unabhängigen)\b|\b(?:guter|unabhängiger|kritischer|linker|freier|lokaler|gemeinnütziger) journalismus\b/u,
  },
  {
    says: 'ask',
    kind: 'membership',
    pattern:
      /\b(?:kommen sie|komm|kommt) (?:mit )?an bord\b|\b(?:werden sie|(?<=(?:^|[.!?:] ?))werdet?) (?:ein )?(?:teil|mitglied|freund|unterstützer|förder|genoss|abonnent|pate|patin)\p{L}{0,12}|\bteil (?:unserer|der|von) [^.!?]{1,40} werden\b|\b(?:treten sie|tritt|tretet) (?:uns |jetzt )?bei\b|\bschlie(?:ß|ss)en sie sich (?:uns )?an\b/u,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:tragen sie sich|trag dich|melden sie sich|meld dich|tragt euch)\b[^.!?]{0,40}\b(?:ein|an)\b|\b(?:newsletter|briefing|rundbrief|checkpoint|morgenmail)\b[^.!?]{0,50}\b(?:abonnieren|bestellen|eintragen|anmelden|sichern)\b|\b(?:jetzt|hier) (?:kostenlos|gratis|unverbindlich) (?:abonnieren|bestellen|anmelden|eintragen|lesen)\b|\b(?:e-?mail-?adresse|mailadresse) (?:eintragen|eingeben|hinterlassen)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:direkt|frisch|kostenlos|gratis|bequem|jeden \p{L}{1,20}|täglich|wöchentlich|regelmäßig|regelmässig|immer \p{L}{1,20})\b[^.!?]{0,40}\b(?:ins|in ihr|in dein|im|per|in die|in der) (?:\p{L}{1,20} )?(?:postfach|posteingang|inbox|mail|e-mail|mailbox)\b|\b(?:meistgelesen\p{L}{0,12}|kostenlos\p{L}{0,12}|täglich\p{L}{0,12}|wöchentlich\p{L}{0,12}) (?:newsletter|briefing|rundbrief)\b|\b(?:verpassen sie|verpasse|verpasst) (?:du |ihr )?(?:nichts|kein\p{L}{0,12})\b|\bauf dem laufenden\b/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /\b(?:jetzt|hier|gleich) (?:für|ab|mit) (?:nur )?\d[^.!?]{0,30}\b(?:lesen|testen|weiterlesen|abonnieren)|\b(?:magazin|zeitung|heft|ausgabe|digitalabo|probeheft|probeabo|zeitschrift)\b[^.!?]{0,20}\b(?:abonnieren|bestellen|kaufen|testen|sichern)\b|\b(?:plus|premium) (?:jetzt )?(?:testen|lesen|abonnieren|sichern)\b|\b(?:ein )?abo (?:nehmen|verschenken|kaufen|wählen|lohnt)\b|\b(?:testen|probieren|abonnieren) sie (?:jetzt|uns|unser|das|die|vier)\b|\blesen sie (?:jetzt|weiter|unbegrenzt)\b/,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:ein|zwei|drei|vier|fünf|sechs|acht|zwölf|\d+) (?:tage?|wochen?|monate?)(?: lang)? (?:alle|alles|gratis|kostenlos|für|lesen|testen|unbegrenzt|frei)\b|\bdanach (?:nur |für )?\d[\d,.]* ?(?:€|euro)|\b(?:monatlich|jederzeit|täglich|wöchentlich) kündbar\b|\bnur \d[\d,.]* ?(?:€|euro) (?:im|pro|für)\b/,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /\bapps?\b[^.!?]{0,30}[.!?] (?:hier|jetzt) [^.!?]{0,40}\b(?:laden|herunterladen|installieren|holen)\b|\b(?:hier|jetzt|gleich) für (?:android|ios|iphone)\b|(?<!\p{L})(?:mit|in|über) unserer (?:[\p{L}-]{1,24} ?){0,2}-?app\b|\bmit der \p{L}{1,20}(?:-\p{L}{1,20})?-app\b|\b(?:app|anwendung)\b[^.!?]{0,30}\b(?:gratis|kostenlos) (?:laden|herunterladen|installieren)\b/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /\b(?:folgen sie|folge|folgt) (?:uns|unserem|dem)\b|\b(?:abonnieren sie|abonniere|besuchen sie uns|finden sie uns)\b[^.!?]{0,50}\b(?:kanal|whatsapp|instagram|facebook|bluesky|mastodon|telegram|youtube|tiktok|threads|linkedin|social media|google news)\b|\bunser\p{L}{0,2} (?:whatsapp|telegram|youtube|instagram|facebook)-?\p{L}{0,12}|\bwir sind (?:auch |jetzt )?(?:auf|bei) (?:whatsapp|instagram|bluesky|mastodon|telegram|tiktok|threads|facebook)\b|\bals bevorzugte quelle\b/u,
  },
  {
    says: 'ask',
    kind: 'registration',
    pattern:
      /\b(?:kostenlos|gratis|jetzt|hier|einmalig) (?:registrieren|anmelden|einloggen) (?:und|um)\b|\b(?:registrieren|melden|loggen) sie sich\b[^.!?]{0,30}\b(?:kostenlos|um|und|an|ein)\b|\b(?:konto|profil|account) (?:anlegen|erstellen|eröffnen)\b/,
  },
  {
    says: 'call',
    pattern:
      /^(?:(?:ja|jetzt|hier|gleich)[,:]? )?(?:(?:für|ab) .{1,14} )?(?:(?:einen |den |das |die |unser\p{L}{0,12} )?[\p{L}-]{3,24} )?(?:spenden|unterstützen|fördern|abonnieren|bestellen|testen|beitreten|mitmachen|sichern|herunterladen|installieren|abschließen|verschenken)(?: und [\p{L} ]{3,50})?\s*[!.→›»]*$/u,
  },
  {
    says: 'opener',
    pattern:
      /^(?:danke|schön),? dass (?:sie|du|ihr)\b|^(?:noch ein|ein) wort in eigener sache\b|^(?:ihnen|dir|euch) gefällt\b|^(?:empfohlener )?hinweis (?:der|in eigener)\b|^(?:sie|du) (?:lesen|liest) (?:gerade|gern)\b|^(?:gut|schön),? dass (?:sie|du)\b/,
  },
  {
    says: 'call',
    pattern:
      /^(?:her damit|(?:ja,? )?(?:bitte|gerne?)|(?:das )?will ich(?: (?:haben|lesen|auch))?|(?:ich )?bin dabei|los geht['’]?s|zum (?:abo|newsletter|angebot|probeabo)|nehm(?:e)? ich|rein damit)\s*[!.→›»]*$/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\bschreib(?:t|en) (?:ihnen|dir|euch)\b[^.!?]{0,40}\b(?:tag|täglich|woche|wöchentlich|jeden|morgens|abends)\b|^(?:ein|eine) (?:mail|e-mail|brief)\b[^.!?]{0,30}\b(?:tag|woche|monat)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:leser|leserinnen|abonnenten|mitglieder)\b[^.!?]{0,20}\b(?:zahlen|bezahlen|tragen|finanzieren) (?:uns|das|es|die|diese)\b|\bgehör\p{L}{1,2} (?:sich selbst|keinem)\b/u,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:push-?(?:nachrichten|mitteilungen|benachrichtigungen|meldungen)|benachrichtigungen|mitteilungen|eilmeldungen) (?:aktivieren|einschalten|erlauben|zulassen|abonnieren|erhalten)\b|\b(?:aktivieren|erlauben|abonnieren|erhalten) sie\b[^.!?]{0,30}\b(?:push|benachrichtigungen|eilmeldungen)|\b(?:dürfen|sollen|können) wir (?:sie|dich|ihnen|dir|euch)\b[^.!?]{0,40}\b(?:informieren|benachrichtigen|schicken|senden|melden|erinnern)\b/,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:bevorzugte|vertrauenswürdige|wichtigste) quelle (?:bei|auf|in) google\b|\b(?:nachrichten|news|neuigkeiten|meldungen|recherchen)\b[^.!?]{0,20}(?<!\p{L})(?:auf|per|über|via|bei) (?:whatsapp|telegram|signal|threema|viber)\b[^.!?]{0,20}$/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /\b(?:werbe|ad)-?blocker\b[^.!?]{0,40}\b(?:aus(?:schalten)?|deaktivieren|abschalten|pausieren|deaktiviert)\b|\b(?:deaktivieren|schalten|pausieren) sie\b[^.!?]{0,30}\b(?:werbe|ad)-?blocker\b|\bwerbung (?:zulassen|erlauben)\b|\bleser(?:innen)?-?(?:umfrage|befragung)\b|\bhelfen sie uns\b[^.!?]{0,60}\bumfrage\b|\b(?:unserer|dieser) (?:kurzen |kleinen )?umfrage\b[^.!?]{0,20}\bteil/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:ohne|keine) (?:paywall|bezahlschranke)\b|\bfreiwillig\p{L}{0,20} (?:zahl|bezahl|unterstütz|beitr)|\b(?:frei|kostenlos) (?:zugänglich|lesbar)\b/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bgehört (?:seinen|ihren|unseren) (?:leser|mitglied)|\b(?:machen|macht) (?:es |das |damit )möglich\b|\bohne werbung\b/,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:jetzt|hier|gleich|gratis|kostenlos) (?:den |unseren |dem |unserem )?(?:\p{L}+-)?(?:kanal|channel) (?:abonnieren|folgen|beitreten)|^(?:hier |jetzt |direkt )?zum (?:(?:whatsapp|telegram|youtube|signal|threema)-)?(?:kanal|channel)(?:[.!→›»]|$)|(?<!\p{L})(?:ist|sind|gibt es|gibt['’]s) (?:jetzt|nun|auch|neu)(?: auch)? (?:auf|bei|per) (?:whatsapp|telegram|signal|threema)(?!\p{L})|^(?:neu: |jetzt neu: )?[^.!?]{2,40} (?:auf|bei|per) (?:whatsapp|telegram|signal|threema)[.!]? (?:alle |die |das )|(?<!\p{L})(?:aktivieren sie|aktiviert?|drückt?) die glocke|(?<!\p{L})hier klicken,? (?:um|und) [^.!?]{0,40}(?:abonnieren|folgen|beitreten|anmelden|spenden|unterstützen)/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?<!\p{L})uns (?:einen|ein) (?:kaffee|bier|trinkgeld|stück kuchen)(?!\p{L})|(?<!\p{L})spendier(?:en|e|t)? (?:sie )?(?:uns|der redaktion)(?!\p{L})|(?<!\p{L})(?:in|für) unsere kaffeekasse(?!\p{L})|^trinkgeld (?:geben|dalassen)/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /(?:^|[.!?:] )(?:jetzt )?(?:[\p{L}-]*angebot|rabatt|vorteilspreis|aktionspreis|probemonat) (?:jetzt )?(?:sichern|nutzen|entdecken|wählen)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /^[^.!?]{0,30}(?:schneller|besser|bequemer|mehr) (?:in|mit) (?:der|unserer) app(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern: /(?<!\p{L})umfrage (?:dauert|braucht|kostet sie)(?!\p{L})[^.!?]{0,24}minuten/u,
  },
];
