/** Donations. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';
import { giving } from './giving.ts';

const US = String.raw`(?:us|our|the (?:work|newsroom|team)\b)`;

export const donation: readonly Cue[] = [
  ...giving,
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:please )?consider (?:a|making|giving|donating|supporting|becoming|subscribing|contributing|joining|lending)\b[^.!?]{0,60}\b(?:donat|gift|contribut|support|subscri|member|us\b|our\b|hand\b)/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:gift|donation|contribution|pledge)s? (?:of any (?:amount|size)|pays? for|helps?|keeps?|makes?|allows?|powers?|goes?)\b|^(?:if|did) you (?:found|find|enjoy|enjoyed|appreciate|value|valued|like|liked|rely on|believe)\b|\bad-free\b/,
  },
  {
    says: 'control',
    kind: 'donation',
    pattern:
      /^(?:make a )?(?:monthly|one[- ]time|annual|weekly|single|recurring) (?:donation|gift|contribution)$|^\W{0,3}[$€£]\s?[\d.,]+(?: ?\/ ?(?:month|year|week))?$|^start now$/,
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`(?:donate|contribute|give) (?:now |today )?(?:to (?:us|our|support|help|keep)\b|so (?:that )?we\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`(?:help|keep|power|sustain|protect|fund|champion|invest in|stand (?:up )?(?:with|for)) (?:us|our|(?:to )?(?:keep|fund|power|sustain|support)|(?:[\w-]+ ){0,3}journalism)\b[^.!?]{0,60}\b(?:us|our|free|going|journalism|reporting|newsroom|alive|strong|stories)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:will you|can you|would you|please) (?:consider |help |make |join )?(?:us |a )?(?:donat|support|contribut|giv|chip|gift|monthly)\w*/,
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`join (?:the )?(?:[\w,]+ ){0,4}(?:readers|listeners|people|supporters|donors|members) who\b`,
    ),
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:we|our)\b[^.!?]{0,40}\b(?:non-?profit|independent|reader-?supported|no (?:paywall|corporate|shareholders)|small team)\b|\bfree (?:for everyone|to read|for all|and open)\b|\btax[- ]deductible\b|\b(?:small )?favou?r to ask\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:we|journalists?|newsroom|work|reporting)\b[^.!?]{0,60}\bneeds? your (?:help|support)\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`(?:make|give|consider making|consider giving) (?:an?|your) (?:[\w-]+ ){0,4}(?:donation|contribution|gift)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:please )?(?:donate|contribute|chip in|give)\b (?:(?:to us|once|monthly|what you can)\b|(?:[\w$€£]+ )?(?:a|each|every|per) month\b)/,
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`(?:support|help(?: support)?|back|fund) (?:${US}|(?:[\w-]+,? ){0,3}(?:journalism|reporting|newsroom|news organi[sz]ation|media)\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: /\b(?:ask|asking) (?:you|our readers)\b[^.!?]{0,40}\b(?:support|donat|contribut|give)/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\bif (?:everyone|every one of you|you)\b[^.!?]{0,40}\b(?:donat|contribut|gave|chipped in|support(?:ed)? (?:us|our))/,
  },
  {
    says: 'ask',
    kind: 'donation',
    heedsCapitals: true,
    pattern: /\bhow you can (?:help|support)\b|^(?:please )?support [A-Z][\w’'. -]{2,40}[.!]?$/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: /\bbecome a (?:[\w-]+ ){0,2}(?:supporter|donor|patron|sustainer)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern: /\byour (?:[\w-]+ ){0,3}(?:support|donations?|contributions?|gifts?|generosity)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:we|our (?:journalism|reporting|work|newsroom))\b[^.!?]{0,50}\b(?:rely|relies|depends?|funded|supported|made possible)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:reader|listener|member|donor)[- ](?:funded|supported)\b|\bno (?:paywalls?|billionaire)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:no matter how (?:small|much|big)|every (?:contribution|donation|dollar|penny|little|gift)|makes? (?:a|all the|a world of|a significant) (?:difference|impact))\b/,
  },
  {
    says: 'call',
    kind: 'donation',
    pattern:
      /^(?:please )?(?:donate|contribute|give|support us|make a (?:donation|contribution))(?: (?:now|today|here|once|monthly))*\s*[!.→›»]*$/,
  },
];
