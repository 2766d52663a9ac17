/** Membership and subscription: being one of those who pay, and what they have of it. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

const ONE =
  '(?:member|insider|subscriber|supporter|friend|owner|co-owner|patron|donor|sustainer|backer|shareholder|contributor|founding member)';

export const belonging: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'membership',
    pattern:
      /\bby (?:becoming|joining|subscribing|upgrading|signing up|donating|contributing)\b[^.!?]{0,50}(?:\b(?:today|now|you|your|our|we|us|here)\b|[.!)]|$)|\bconsider (?:becoming|joining|subscribing|upgrading|signing up|an? (?:\w+ )?(?:subscription|membership|gift|donation)\b)/,
  },
  {
    says: 'promise',
    kind: 'membership',
    pattern:
      /\b(?:when|once|if) you (?:become an?|join|subscribe|upgrade|sign up)\b[^.!?]{0,50}\b(?:you|your|our|we|us)\b/,
  },
  {
    says: 'ask',
    kind: 'membership',
    ...at(
      String.raw`(?:become|sign up as|come aboard as|join (?:us )?as|upgrade to) (?:an?|one of our) (?:[\w’'+-]+ ){0,4}${ONE}s?\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'membership',
    pattern:
      /(?:^|[.!?—–:] ?)(?:(?:please )?(?:join|subscribe|sign up|upgrade) (?:us |with us |in )?(?:today|now|here|below)|(?:be|become) (?:part|one) of (?:us|them|it|our|the)\b[^.!?]{0,50}|add (?:your (?:name|voice)|yourself)[^.!?]{0,30}|come aboard[^.!?]{0,30}|join them[^.!?]{0,30})(?:[.!]|$)/,
  },
  {
    says: 'promise',
    kind: 'membership',
    pattern: new RegExp(
      String.raw`\b(?:members|(?:paid |paying |digital )?subscribers|insiders|supporters|paying readers) (?:also )?(?:get|receive|enjoy|unlock|save|read every|can (?:read|hide|comment|unlock))\b|\b(?:${ONE})(?:ship)? (?:perks|benefits|includes|comes with|means|starts? (?:at|from)|costs?|gets? you|gives? you|hides|removes|is (?:just|only))\b|\bmember-?(?:supported|only)\b|\bearly (?:releases?|access)\b|\bbonus (?:content|episodes?|posts?)\b`,
    ),
  },
  {
    says: 'promise',
    kind: 'subscription',
    pattern:
      /\b(?:view|browse|read|hide|remove|lose|skip) (?:this site |the site |every |all |the )?(?:ad-free|ads\b|advertising|adverts)\b|\b(?:unlock|get|gain|enjoy) (?:unlimited|full access|complete access|exclusive|premium|ad-free|everything we)\b|\bon every (?:screen|device)\b|\bplus (?:six|five|four|three|two) decades\b|\b(?:full|entire|complete) archives?\b/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    ...at(
      String.raw`(?:subscribe (?:for|from|at|now|via)\b|take out (?:an?|your) |start (?:an?|your|my) (?:[\w-]+ ){0,3}(?:trial|subscription|membership|plan)|spring for (?:an?|our)\b|pick up (?:an?|our) (?:copy|issue|subscription)|get (?:an?|the|our) (?:[\w-]+ ){0,3}(?:subscription|print edition|full paper)|go (?:premium|ad-free|paid|pro)\b|switch to (?:paid|premium))`,
    ),
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:try|enjoy|start(?: with)?) (?:an? |the |your |our )?(?:[\w’']+ ){0,4}(?:free|trial|on us|on the house|for nothing)(?: (?:for|today|now|trial)\b|[.,;!]|$)|\b\d+ (?:days?|weeks?|months?|issues?)(?: of [^.!?]{2,40})? (?:on the house|on us|free|trial|for [$€£]?\d)|\b\d+[- ]day (?:free )?trial\b|\bnew (?:subscribers|members|customers) only\b|\brenews? at\b|\bthe standard rate\b|\b(?:from|for) [$€£]\d[\d.]* for \d+ issues\b/,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /(?<![\d.,])[$€£₹]\s?\d{1,3}(?:\.\d\d)? (?:a|per|each|every) (?:week|month|year|quarter|issue)\b|[$€£]\d{1,3}(?:\.\d\d)?\/(?:week|month|year|mo|yr)\b|\b(?:five|ten|a few|three|two) (?:bucks|dollars|quid|pounds|euros) (?:a|per|each) (?:month|year|week)\b/,
  },
  {
    says: 'reason',
    kind: 'subscription',
    pattern:
      /\b(?:your subscription|your membership|by purchasing a subscription|subscribers|a subscription)\b[^.!?]{0,50}\b(?:help|support|make|keep|fund|ensur|allow|possible|future)\w*\b|\bsupport(?:ing)? (?:our|my|this|the) (?:[\w-]+ ){0,3}(?:work|journalism|writing|newsletter|reporting|mission|show|podcast|paper|site|magazine)\b|\bhow i make a living\b|\b(?:is|are) (?:entirely |a )?(?:reader|member|listener|subscriber|community)[- ](?:supported|funded|owned)\b/,
  },
  {
    says: 'promise',
    kind: 'registration',
    pattern:
      /\b(?:you(?:['’]ve| have) (?:\w+ )?(?:one|two|three|four|five|\d+)|\d+|one|two|three|last|your) (?:of (?:your )?\d+ )?(?:more )?(?:free |complimentary |monthly )?(?:articles?|stor(?:y|ies)|reads?|pieces?|views?) (?:left|remaining|this month|free)\b|\b(?:read|viewed|used|reached|had) (?:all )?(?:\d+ of )?(?:\d+ of )?your (?:\d+ )?(?:free |monthly |complimentary )?(?:articles?|stories|reads|limit)\b/,
  },
  {
    says: 'ask',
    kind: 'registration',
    ...at(
      String.raw`(?:(?:create|open|set up|make|get) (?:an?|your|my) (?:[\w’'-]+ ){0,3}(?:account|profile|login)\b|(?:sign|log) ?in (?:and|or) (?:join|create|register|sign up)\b|sign (?:in|up) (?:to|and) (?:join|follow|save|get|enjoy|personali[sz]e)\b|register (?:for|to) (?:[\w’'-]+ ){0,4}(?:e-?mails?|editions?|updates|access|free|newsletters?)\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /\b(?:read|get) (?:this|it|the (?:story|article|post|rest)) (?:for )?free (?:with|through|via|using|here|by)\b|(?:^|[.!?:] ?|\band )(?:click|hit|press|tap|use) (?:on )?(?:the|that|this) (?:(?:green|red|blue|orange|yellow|big|little|donate|subscribe|support|follow|like|join) )?(?:button|box|link)\b/,
  },
  {
    says: 'opener',
    kind: 'subscription',
    pattern:
      /^(?:not (?:yet )?a (?:paid |paying )?(?:subscriber|member)\b|this (?:post|essay|story|issue|edition) is (?:free|public|for everyone)\b|you(?:['’]re| are) (?:currently )?(?:reading|receiving|a free|on the free)\b|you(?:['’]ve| have) been reading\b|(?:p\.?s\.?|ps)[ :–—])/,
  },
];
