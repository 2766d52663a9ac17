/** Newsletters and alerts. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';
import { messages } from './messages.ts';

export const newsletter: readonly Cue[] = [
  ...messages,
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /^(?:want|need|looking for|like|love|enjoy|interested in|curious) [^.!?]{3,90}\? (?:sign up|subscribe|get our|try our|read our)\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:sign(?:ing)? up|signup|subscribe|opt in) (?:for|to|by) (?:[\w’'&-]+ ){0,6}(?:e-?mails?|alerts|updates|digest|round-?up|mailing list|brief|daily|weekly)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:enter|submit|leave|type) your e-?mail(?: address)?\b[^.!?]{0,40}\b(?:subscribe|sign|receive|get|join|below|notif)`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(String.raw`(?:sign up|subscribe)[^.!?]{0,12} (?:to|and) (?:get|receive|read|have)\b`),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:get|receive|want) (?:more )?(?:stories|news|articles|coverage|reporting|content|updates) (?:like this|from (?:us|the)\b[^.!?]{0,40}\b(?:e-?mail|in-?box))`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\bjoin (?:more than |over |the )?[\d,.]+(?:k|m| million)?\+? (?:\w+ )?(?:readers|subscribers|others|people)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:daily|weekly|monthly|free|morning|evening|weekday) (?:e-?mail|newsletter|digest|round-?up|briefing|dispatch|bulletin)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:e-?mailed|delivered|sent) (?:straight |directly |right )?(?:to you|daily|weekly|every|each)\b|\byour (?:daily|weekly|morning|essential) (?:guide|dose|digest|round-?up|source|briefing|fix)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern: /^[^.!?]{0,50}\b(?:newsletters?|in-?box|mailing list)\b[^.!?]{0,20}$/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:sign up|subscribe) (?:for|to) (?:the|our) [^.!?]{2,60} (?:to|and) (?:get|receive|read|stay|never)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:get|receive) (?:all )?(?:(?:the|our) |breaking )(?:day['’]s |week['’]s )?(?:very )?(?:latest|best|biggest|top|most important|[\w-]+ news)\b[^.!?]{0,80}\b(?:news|updates|stories|headlines|content)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:sign(?:ing)? up|signup|subscribe|register|join|get|receive|try|read)\b[^.!?]{0,90}\b(?:newsletters?|bulletin|briefing|e-?mail(?: news)? (?:alerts?|updates?)|mailing list|e-?mail list)\b`,
    ),
  },
  { says: 'ask', kind: 'newsletter', pattern: /\bnewsletters? (?:sign[ -]?up|subscription)\b/ },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:get|have|receive|read)\b[^.!?]{0,120}\b(?:in|into|to|via) your (?:e-?mail|in-?box|mailbox)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\bsign up (?:here|now|today)\b|(?:^|[.!?:–—] ?)(?:sign up|subscribe) (?:free\b|for (?:more|free|it|alerts|updates)\b)|\b(?:would|i’d|i'd) (?:you )?like to (?:subscribe|receive)\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:receive|get|enable|allow)\b[^.!?]{0,40}\b(?:notifications|breaking news alerts)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:straight|direct(?:ly)?|right|delivered|sent|free|news|stories|headlines)\b[^.!?]{0,60}\b(?:in|to|into) your (?:e-?mail|in-?box|mailbox)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern: /\bin your in-?box\b|\bdelivered to you\b|\bevery (?:week)?day,? in your\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern: /^(?:the )?(?:[\w’'&.-]+ ){0,5}newsletters?[.:!]?$/,
  },
  {
    says: 'control',
    kind: 'newsletter',
    pattern: /^(?:enter )?(?:your )?e-?mail(?: address)?(?: \(?required\)?)?[:*\s]*$/,
  },
];
