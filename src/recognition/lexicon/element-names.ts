/** Names of elements: what ids and classes hint at, as sites of all languages write them. Collected by hand. */
import type { AppealKind } from '../../outline/index.ts';

/** For each kind of appeal, what its box may be called. */
export const APPEAL_HINTS: readonly (readonly [AppealKind, RegExp])[] = [
  ['donation', /donat|contribut|fundrais|support-?(?:us|box|banner|message)|appeal/i],
  ['membership', /member(?:ship)?(?:[-_]|$)/i],
  ['newsletter', /newsletter|mailing-?list|mailchimp|email-?(?:sign|capture|form)|sign-?up/i],
  [
    'subscription',
    /pay-?(?:wall|gate)|subscri(?:be|ption)|(?:^|[-_ ])(?:promo|upsell|cta)(?:[-_ ]|$)|abonn/i,
  ],
  ['registration', /reg-?(?:wall|gate)|regist(?:er|ration)/i],
  ['app', /app-?(?:promo|banner|download|section|store)/i],
  ['social', /whats-?app|social-?(?:follow|cta)|follow-?us/i],
];

/** What others' boxes are called, and what is none of our business. */
export const LEFT_ALONE =
  /consent|onetrust|didomi|pay-?(?:wall|gate)|log-?in|sign-?in|comment|disqus/i;
