/** Membership, subscription, registration. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

export const membership: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'membership',
    pattern:
      /\bwe (?:still )?need\b[^.!?]{0,20}\b\d[\d,.]* (?:\w+ )?(?:members|subscribers|donors|supporters)\b/,
  },
  {
    says: 'ask',
    kind: 'membership',
    ...at(String.raw`(?:become|be) (?:an?|one of our) (?:[\w’'-]+ ){0,4}(?:member|insider)\b`),
  },
  {
    says: 'ask',
    kind: 'membership',
    ...at(
      String.raw`(?:join|try) (?:[\w’'-]+ ){1,3}(?:plus|premium|membership|insider|club|community|family)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'membership',
    pattern: /\bby (?:joining|becoming a member)\b[^.!?]{0,80}\b(?:you|your|our)\b/,
  },
  {
    says: 'promise',
    kind: 'membership',
    pattern:
      /\bas an? (?:[\w-]+ ){0,3}member,? you\b|\bmembers (?:get|receive|enjoy) (?:access|exclusive|unlimited|free)\b/,
  },
];

export const subscription: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'subscription',
    ...at(
      String.raw`(?:take out|take up|choose|pick|explore|see|view|compare) (?:an?|your|our|the) (?:[\w-]+ ){0,3}(?:memberships?|subscriptions?|plans?)\b`,
    ),
  },
  {
    says: 'call',
    kind: 'membership',
    heedsCapitals: true,
    pattern:
      /^(?:Join|join|JOIN|Try|try|Unlock|unlock|Get|get) [A-Z][\w’'+]*(?: [A-Z][\w’'+]*){0,2}[!.→›»]*$/,
  },
  {
    says: 'promise',
    kind: 'subscription',
    pattern:
      /\b(?:ad-(?:free|light|lite)|(?:fewer|without|no|lose the) (?:ads|adverts|advertisements|advertising))\b|\b(?:members|subscribers?)[- ]only\b|\b(?:exclusive|unlimited)\b[^.!?]{0,20}\b(?:briefings|newsletters|events)\b/,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /^(?:annual(?:ly)?|monthly|yearly|weekly|print|digital|basic|standard|premium|try|starting|billed)\b[^.!?]{0,30}(?:[$€£₹] ?\d|\d ?[$€£₹])|^(?:best value|most popular|save \d+ ?%.{0,20})$/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /\b(?:with|as part of) an? (?:[\w’'-]+ ){0,4}(?:subscription|membership),? you\b|\byour subscription (?:gives|gets|includes|brings)\b|^go deeper with\b/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /\b(?:days?|weeks?|months?) (?:on us|free),? (?:and )?then\b|\bgive (?:someone|somebody|a friend|them|the gift of) (?:you love )?(?:a year|a month|a subscription|six months)\b|\bupgrade to (?:a )?(?:paid|premium|digital)\b/,
  },
  {
    says: 'call',
    kind: 'subscription',
    pattern: /^(?:buy|give) (?:a|as a) gift(?: subscription)?\s*[!.→›»]*$/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /^(?:(?:unlimited|full|all[- ]access|digital|premium|standard|annual|monthly)\b[^.!?]{0,40}|[$£€₹] ?)[$£€₹]? ?\d[\d.,]* (?:for|a|per|every) (?:(?:the|your) )?(?:first )?(?:\d+ )?(?:week|month|year)s?\b/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    ...at(
      String.raw`(?:subscribe and (?:you|get|save|win|enjoy)\b|(?:try|start|get|enjoy) [^.!?]{0,40}\b(?:free for|for just|for only|\d+ (?:days|weeks|months) (?:free|for))\b)`,
    ),
  },
  {
    says: 'promise',
    kind: 'subscription',
    pattern:
      /\b(?:cancel (?:any ?time|whenever)|limited[- ]time (?:offer|only)|special offer|no commitment|print (?:and|\+|&) digital|digital (?:and|\+|&) print|introductory offer|e-?(?:paper|edition))\b/,
  },
  {
    says: 'smallPrint',
    kind: 'subscription',
    pattern:
      /\balready (?:a|an) (?:\w+ )?(?:subscriber|member)\b|\balready (?:subscribed|registered|have an account)\b/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    ...at(
      String.raw`subscrib(?:e|ing) (?:now|today|here|for|from|to (?:our|us|the)\b|and (?:get|save|win)|(?:[\w]+ )?to (?:read|get|support|access|unlock|enjoy|see|keep|continue))`,
    ),
  },
  {
    says: 'ask',
    kind: 'subscription',
    ...at(
      String.raw`(?:get|start|buy|choose|give|claim|activate) (?:(?:an?|your|the) )?(?:[\w%$£€.’'-]+ ){0,5}(?:subscription|free trial|digital access|unlimited access)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern: /^subscribe to (?:the )?[a-z][\w’'.& -]{2,30}[!.]?$|\bsubscribe (?:&|\+|and) save\b/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    ...at(String.raw`become an? (?:[\w-]+ ){0,3}subscriber\b`),
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:just|only|from|for|as little as|under|get|save)\b[^.!?]{0,25}(?:[$£€]\s?\d|\b[a-z]{1,3}\$?\s?\d|\d\s?(?:%|¢|€|p\b|kr\b))[^.!?]{0,30}\b(?:a|per|each|every|first|annual|off|for)\b/,
  },
  {
    says: 'promise',
    kind: 'subscription',
    pattern:
      /\b(?:unlimited|full|premium|all[- ]access|exclusive|ad-free)\b[^.!?]{0,30}\b(?:access|content|articles|stories|reading)\b/,
  },
  {
    says: 'reason',
    pattern:
      /\b(?:independent|quality|trusted|fearless|credible|investigative|honest|original|unbiased|open)\b[^.!?]{0,40}\b(?:journalism|reporting|news)\b/,
  },
  {
    says: 'call',
    kind: 'subscription',
    pattern:
      /^(?:subscribe|become a subscriber|(?:see|view|compare|choose|explore|claim) (?:our |your |this |a |the )?(?:subscription )?(?:plans?|offers?|options))(?: (?:now|today|here))?\s*[!.→›»]*$/,
  },
];

export const registration: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'registration',
    ...at(
      String.raw`(?:register|sign up) (?:(?:now|today|for free) )*to (?:access|save|follow|enjoy|get|receive|unlock|personali[sz]e|read|continue|keep|finish)\b`,
    ),
  },
  {
    says: 'promise',
    kind: 'registration',
    pattern:
      /\b(?:continue|keep|finish) reading (?:[\w’'-]+ ){0,3}for free\b|\b(?:it['’]s free to|you only need to) (?:register|sign up)\b|\bfree to register\b/,
  },
  {
    says: 'ask',
    kind: 'registration',
    ...at(String.raw`(?:create|open|set up|make) (?:an?|your) (?:free )?(?:account|profile)\b`),
  },
  {
    says: 'ask',
    kind: 'registration',
    ...at(
      String.raw`(?:register|sign up) (?:now |today |here )?(?:for free|for a free|free of charge|with us)\b`,
    ),
  },
  {
    says: 'call',
    kind: 'registration',
    pattern:
      /^(?:register|sign up|signup|join|join now|sign me up|count me in|i['’]m in)(?: (?:now|today|here|free|for free))?\s*[!.→›»]*$/,
  },
];
