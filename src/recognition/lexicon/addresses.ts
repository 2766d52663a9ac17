/** Words of addresses that links and forms of appeals lead to, common to sites of all languages. Collected by hand. */
import type { AppealKind } from '../../outline/index.ts';

/** For each kind of appeal, where it leads; for an address in lower case. */
export const TARGETS: readonly (readonly [AppealKind, RegExp])[] = [
  [
    'donation',
    /donat|donorbox|fundjournalism|\/\/(?:give|giving|contribute)\.|\/\/support\.[\w.-]+\/?(?:$|[?#])|\/support(?:-?us|-our-[\w-]+|-the-[\w-]+)\/?(?:$|[?#])|^(?:https?:\/\/[^/]+)?\/support\/?(?:$|[?#])|\/contribute|supporter|patreon\.com|paypal\.(?:com|me)|ko-fi\.com|buymeacoffee|steadyhq|everyaction\.com|actblue\.com|givebutter\.com|classy\.org|networkforgood|fundraiseup|liberapay\.com|opencollective\.com|helloasso\.com|tipeee\.com|okpal\.com|goteo\.org|boosty\.to|cloudtips|zeffy\.com|raisely\.com|chuffed\.org|spende|\/(?:give|giving|sustain|tip|tips|chip-in|pledge)(?:-(?:now|today|monthly))?\/?(?:$|[?#])|\/(?:unterstuetz|foerder|doner|donner|soutenir|soutenez|soutien|apoya|apoie|colabora|sostien|doar|doacao)[\w-]{0,12}\/?(?:$|[?#])|\/dons?\b|\/giving\b|ways-to-give/,
  ],
  [
    'membership',
    /member(?:ship)?s?\b|\/join\b|mitglied|\/soci[oa]s?\b|hazte-soci|adherer|adhesion/,
  ],
  [
    'newsletter',
    /newsletters?|email-?sign-?up|\/signup\b|mailchi\.mp|list-manage\.com|eepurl\.com|\.ck\.page|beehiiv\.com\/subscribe|buttondown\.|tinyletter\.com|e-?mail-?lists?\b|\/boletin(?:es)?\b|\/nl\/?(?:$|[?#])|\/infolettre|nieuwsbrief/,
  ],
  [
    'subscription',
    /subscri|\/\/(?:subs?|abo)\.[\w.-]+\/?(?:$|[?#])|portal\/signup|\/abo(?:nn|s\b|\b)|suscri|assina|abbona|digital-?access|podpisk|kiosk|^(?:https?:\/\/[^/]+)?\/(?:offers?|plans|pricing|upgrade|premium|plus|subs|print)\/?(?:$|[?#])/,
  ],
  ['registration', /\/register\b|\/registration|create-?account|sign-?up\b/],
  ['app', /apps\.apple\.com|itunes\.apple\.com|play\.google\.com|\/apps?\/?(?:$|[?#])/],
  [
    'social',
    /whatsapp\.com|wa\.me\/|\bt\.me\/|news\.google\.com\/(?:publications|s)\/|google\.com\/preferences\/source|bsky\.app\/profile|facebook\.com\/(?!sharer|share)|twitter\.com\/(?!intent|share)|\/\/x\.com\/(?!intent|share)|instagram\.com|youtube\.com\/(?:channel|user|c\/|@)|tiktok\.com\/@/,
  ],
];

/** Where outlets are paid, or send their letters from, that have no page of their own for it. */
export const PLATFORMS =
  /eepurl|mailchi|list-manage|beehiiv|buttondown|patreon|paypal\.(?:com|me)|ko-fi|buymeacoffee|steadyhq|liberapay|opencollective|tipeee|boosty\.to|substack/;
