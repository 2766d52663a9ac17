/** Names of elements: what ids and classes hint at, as sites of all languages write them. Collected by hand. */
import type { AppealKind } from '../../outline/index.ts';

/** For each kind of appeal, what its box may be called; these and the next are for names in lower case. */
export const APPEAL_HINTS: readonly (readonly [AppealKind, RegExp])[] = [
  ['donation', /donat|contribut|fundrais|support-?(?:us|box|banner|message)|appeal/],
  ['membership', /member(?:ship)?(?:[-_]|$)/],
  ['newsletter', /newsletter|mailing-?list|mailchimp|email-?(?:sign|capture|form)|sign-?up/],
  [
    'subscription',
    /pay-?(?:wall|gate)|subscri(?:be|ption)|(?:^|[-_ ])(?:promo|upsell|cta)(?:[-_ ]|$)|abonn/,
  ],
  ['registration', /reg-?(?:wall|gate)|regist(?:er|ration)/],
  ['app', /app-?(?:promo|banner|download|section|store)/],
  ['social', /whats-?app|social-?(?:follow|cta)|follow-?us/],
];

/** What others' boxes are called, and what is none of our business. */
export const LEFT_ALONE =
  /consent|onetrust|didomi|pay-?(?:wall|gate)|log-?in|sign-?in|comment(?!ary|aries|ator)|disqus/;
