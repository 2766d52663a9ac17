/**
 * Names of elements: what ids and classes hint at, as sites of all languages write them, and the systems that they
 * buy such boxes from. Collected by hand.
 */
import type { AppealKind } from '../../outline/index.ts';

/** What a box is called after what it asks for: `support-inline`, `app_card`, `join-strip`. */
const BOXES =
  'banner|bar|block|box|callout|card|cta|end|inline|message|mid|module|panel|pitch|popup|promo|prompt|ribbon|strip|teaser|unit|upsell|widget';
const BOX = `[-_]?(?:${BOXES})`;
/** Where a part of a name ends. */
const END = '(?=[-_ ]|$)';
const START = '(?:^|[-_ ])';

/** For each kind of appeal, what its box may be called; these and the next are for names in lower case. */
export const APPEAL_HINTS: readonly (readonly [AppealKind, RegExp])[] = [
  [
    'donation',
    new RegExp(
      `donat|contribut(?!or)|fundrais|appeal|pledge|patreon|ko-?fi${END}|tip-?jar|support(?:[-_]?us|${BOX})|${START}(?:give|giving)(?:[-_]?now|${BOX})|spende(?:n${BOX}|${BOX})|unterstuetz|soutien|soutenir|bloc-don${END}|apoy[ae]|apoi[eo]|sostieni|colabora${END}`,
    ),
  ],
  [
    'membership',
    new RegExp(
      `member(?:ship)?(?:[-_]|$)|--members${END}|${START}(?:join|insiders?|supporters?|patrons?|members)${BOX}|${START}(?:join[-_]?us|insider|supporter)${END}|mitglied`,
    ),
  ],
  [
    'newsletter',
    new RegExp(
      `newsletter|nwletter|mailing-?list|mailchimp|mc4wp|mc[-_]embed|mailerlite|sailthru|convertkit|formkit|klaviyo|beehiiv|email[-_]?(?:sign|capture|form|opt|sub|collect|slide|list|alert|${BOXES})|sign[-_]?up|opt-?in${END}|${START}nl[-_]?(?:form|inline|sign|${BOXES})|(?<!lang)[-_]nl${END}|${START}(?:mailer|bulletin|infolettre|boletin)${END}`,
    ),
  ],
  [
    'subscription',
    new RegExp(
      `pay-?(?:wall|gate)|subscri(?:be|ption)|${START}(?:promo|upsell|cta)${END}|abonn|${START}(?:premium|prime|plus|subs?|abo|offer)${BOX}${END}|(?:inline|article)[-_](?:premium|prime|plus)${END}|${START}(?:piano|tinypass|zephr|e-?paper|assine)${END}|e-?paper-|suscri(?:be|pci)|abbonat`,
    ),
  ],
  [
    'registration',
    new RegExp(`reg-?(?:wall|gate)|regist(?:er|ration)|${START}reg${BOX}|create-?account`),
  ],
  [
    'app',
    new RegExp(
      `app-?(?:promo|banner|download|section|store)|(?:^|[_ ]|(?<!whats)-)app(?:[-_]?(?:badge|install|interstitial|nudge|open|links)|${BOX})|(?:--|our-|get-|mobile-)apps?${END}|smart-?banner|store-?badge`,
    ),
  ],
  [
    'social',
    new RegExp(
      `^(?!.*shar).*(?:whats-?app|telegram|viber|discord|flipboard)|social-?(?:follow|cta)|follow-?us|inline-follow|${START}(?:follow|join)[-_]?(?:tg|wa|channel|google|community|${BOXES})|${START}channel[-_](?:join|${BOXES})|${START}g(?:oogle)?-?(?:news|pref|source|follow)|preferred-?source|like-?box${END}`,
    ),
  ],
  [
    'other',
    new RegExp(
      `ad-?block|${START}adb${END}|survey|onesignal|${START}wzrk|izooto|pushcrew|pushengage|push-?(?:prompt|notif|opt|alert)|newspack-(?:\\w+-)?(?:popup|lightbox)|announcement-?bar|${START}(?:pitch|house-?ad)${END}`,
    ),
  ],
];

/** What others' boxes are called, and what is none of our business. */
export const LEFT_ALONE =
  /consent|onetrust|didomi|pay-?(?:wall|gate)|log-?in|sign-?in|comment(?!ary|aries|ator)|disqus/;
