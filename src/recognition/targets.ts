/** Where the links and forms of appeals lead: the words of addresses, common to sites of all languages. */
import type { AppealKind } from '../outline/index.ts';
import { screenFor } from './screen/index.ts';

const targets: readonly (readonly [AppealKind, RegExp])[] = [
  [
    'donation',
    /donat|\/support-?us|\/contribute|supporter|patreon\.com|paypal\.(?:com|me)|ko-fi\.com|steadyhq|spende|doner|\/dons?\b|giving|ways-to-give/i,
  ],
  ['membership', /member(?:ship)?s?\b|\/join\b|mitglied/i],
  [
    'newsletter',
    /newsletters?|email-?sign-?up|\/signup\b|mailchi\.mp|list-manage\.com|\/infolettre|nieuwsbrief/i,
  ],
  [
    'subscription',
    /subscri|\/abo(?:nn|s\b|\b)|suscri|assina|abbona|digital-?access|podpisk|kiosk/i,
  ],
  ['registration', /\/register\b|\/registration|create-?account|sign-?up\b/i],
  ['app', /apps\.apple\.com|itunes\.apple\.com|play\.google\.com|\/apps?\/?(?:$|[?#])/i],
  [
    'social',
    /whatsapp\.com|wa\.me\/|\bt\.me\/|facebook\.com\/(?!sharer|share)|twitter\.com\/(?!intent|share)|\/\/x\.com\/(?!intent|share)|instagram\.com|youtube\.com\/(?:channel|user|c\/|@)|tiktok\.com\/@/i,
  ],
];

const screen = screenFor(targets.map(([, pattern]) => pattern));

/** Where a link leads, as a kind of appeal; null for anywhere else. */
export function kindOfTarget(address: string): AppealKind | null {
  for (const number of screen(address.toLowerCase())) {
    const [kind, pattern] = targets[number] ?? [];
    if (kind && pattern?.test(address)) return kind;
  }
  return null;
}
