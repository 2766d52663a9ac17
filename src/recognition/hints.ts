/** What ids, classes and names of elements hint at. Weak: they only tip the scales. */
import type { AppealKind } from '../outline/index.ts';

const appealHints: readonly (readonly [AppealKind, RegExp])[] = [
  ['donation', /donat|contribut|fundrais|support-?(?:us|box|banner|message)|appeal/i],
  ['membership', /member(?:ship)?(?:[-_]|$)/i],
  ['newsletter', /newsletter|mailing-?list|mailchimp|email-?(?:sign|capture|form)|sign-?up/i],
  ['subscription', /subscri(?:be|ption)|(?:^|[-_ ])(?:promo|upsell|cta)(?:[-_ ]|$)|abonn/i],
  ['registration', /regist(?:er|ration)/i],
  ['app', /app-?(?:promo|banner|download|section|store)/i],
  ['social', /whats-?app|social-?(?:follow|cta)|follow-?us/i],
];

const leftAlone =
  /consent|onetrust|didomi|paywall|pay-?gate|reg-?wall|log-?in|sign-?in|comment|disqus/i;

/** What an element's id and classes hint at. */
export function kindOfHint(name: string): AppealKind | null {
  return appealHints.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Whether an element's id and classes say that it is none of our business. */
export function isLeftAlone(name: string): boolean {
  return leftAlone.test(name);
}
