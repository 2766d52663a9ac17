/** How donations are made, and what is said of a newsroom that lives on them. */
import type { Cue } from '../types.ts';

export const giving: readonly Cue[] = [
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:runs|lives|survives|depends|relies) (?:entirely |only )?on (?:the )?(?:donations|gifts|contributions|support|generosity|readers|members)\b|\bwe (?:don['’]t|do not|never) charge\b|\bpay (?:what you can|a little|it forward)\b|\bthose who can,? pay\b/,
  },
  {
    says: 'call',
    kind: 'donation',
    heedsCapitals: true,
    pattern: /^(?:support|back|fund|help) (?:the|our) (?:[A-Z][\w’'-]+ ?){1,4}[!.→›»]*$/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:a|each|per) (?:month|year|week|day) from (?:you|each of you|every reader)\b|(?:^|[.!?] )(?:please )?chip in\b|\bpledge (?:online|now|today)\b|\bwe(?:['’]re| are) (?:crowd-?funding|fund-?raising)\b/,
  },
  {
    says: 'call',
    kind: 'donation',
    pattern:
      /^(?:give|donate|pledge) (?:(?:[a-z]{2,3} ?)?[$£€₹]? ?\d[\d.,]*|an?other (?:sum|amount)|online|what i can)(?: (?:a|per|each) (?:month|year|week))?\s*[!.→›»]*$/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:pledge|membership|fund) drive\b|\b(?:this|that) (?:kind|sort) of (?:reporting|journalism)\b|\b(?:dollars?|pounds?|money|income|funding|budget) comes? from (?:households|readers|listeners|people|members)\b|\b(?:gifts|donations) are (?:tax[- ])?deductible\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:^|[.!?:,–—] *|\b(?:please|you can(?: also)?) )(?:help|support|fund|back|sustain)\b[^.!?]{0,60}\bwith an? (?:[\w-]+ ){0,4}(?:donation|contribution|gift|pledge)\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:please,?|if you can(?: spare| afford)?(?: it)?,) (?:(?:if you can[^,.!?]{0,20},|consider) )?(?:giv|donat|chip|contribut)\w*\b[^.!?]{0,20}(?:[$€£₹]|\bwhat|\ban amount)/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:buy|get) (?:me|us) an? (?:[\w-]+ )?(?:coffee|beer|pint)\b|\b(?:back|support|join) (?:me|us) on (?:patreon|ko-?fi|substack|steady)\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:leave|leaving) (?:us |[\w’' ]{0,30})?a (?:gift|legacy)\b[^.!?]{0,30}\bin your will\b|\bremember(?:ing)? (?:us|[a-z][\w’' ]{2,30}) in your will\b|\blegac(?:y|ies) of any size\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:match|double|triple)(?:es|ing)? (?:your|(?:every|each|all) (?:\w+ )?(?:dollar|pound|gift|donation|contribution)s? you\b)|\byour (?:gift|donation|contribution)\b[^.!?]{0,30}\b(?:matched|doubled|tripled)\b/,
  },
  {
    says: 'call',
    kind: 'donation',
    pattern:
      /^(?:(?:yes,? )?(?:double|triple|match|make) my (?:donation|gift|impact)|(?:yes,? )?i(?:['’]ll| will| want to) (?:help|give|donate|support)(?: (?:you|us|it|now))?|give (?:now|today|monthly))\s*[!.→›»]*$/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bis an? (?:[\w-]+,? ){0,4}(?:non-?profit|not-for-profit|(?:reader|member|listener)-(?:funded|supported|owned)|independent)\b[^.!?]{0,30}\b(?:newsroom|news|publication|magazine|paper|outlet|organi[sz]ation)\b|\b(?:without|don['’]t have|never had|no) an? paywall\b|\bpaywall-free\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bwithout (?:your|our readers['’]|readers like you)\b|\b(?:our|independent|local|investigative|this kind of|quality|good) (?:journalism|reporting|investigations?)\b[^.!?]{0,20}\b(?:costs?|takes?|is(?:n['’]t| not)) (?:\w+ ){0,3}(?:time|money|months|resources|weeks|free|cheap)\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\bif you (?:can|could|are able(?: to)?|have the means)\b[^.!?]{0,50}\b(?:spare\b|chip in|pitch in|donat|contribut|(?:support|help) (?:us|our)\b|give (?:what|a|any|us)\b|please\b)/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:^|[.!?,] ?|\b(?:please|(?:will|can|could|would) you|i['’]ll) )(?:chip|pitch|dig) (?:in|deep)\b|\bbuy (?:me|us|our|the)\b[^.!?]{0,25}\ba (?:\w+ )?(?:coffee|beer|pint|cup)\b|\b(?:support|back|find|join) (?:us |me |[\w’' ]{0,24})?on (?:patreon|ko-?fi|steady|open collective)\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    heedsCapitals: true,
    pattern:
      /^(?:please )?(?:[Ss]upport|[Dd]onate to|SUPPORT|DONATE TO) (?:the )?[A-Z][\w’'+&-]*(?: [A-Z][\w’'+&-]*){0,3}\s*(?:$|[–—:|!.,]|- )/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\bwe (?:still )?(?:need|must|have to|hope to)\b[^.!?]{0,30}\braise\b|\bsend(?:ing)? (?:us|our \w+) (?:money|a (?:donation|gift|contribution))\b|\bwill you (?:(?:be|become) (?:an?|one of our) (?:[\w-]+ )?(?:member|supporter|donor|subscriber|patron)|(?:stand|be) (?:with|beside|behind) us|join us|step up|lend us|pitch in)\b/,
  },
  {
    says: 'call',
    kind: 'donation',
    pattern:
      /^(?:support|keep|fund|back|power|defend|protect) (?:[\w’'-]+ ){0,3}(?:our|your|independent|free|local|quality|honest|fearless|public|non-?profit|community|investigative) (?:[\w’'-]+ ){0,2}(?:journalism|news(?:room)?|reporting|reporters|media|press)[!.→›»]*$|^(?:support|fund|power|defend|protect) (?:journalism|press freedom)[!.→›»]*$/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bwe (?:need|count on|rely on|depend on|turn to|appeal to|(?:can(?:['’]t|not)|could(?:n['’]t| not)) (?:do|keep|exist|survive))\b[^.!?]{0,60}\b(?:you|your|readers|subscribers|members|donors)\b|\b(?:we|our)\b[^.!?]{0,60}\b(?:owners?|investors?|shareholders?|billionaires?|oligarchs?|hedge[- ]funds?|deep pockets)\b|\b(?:people|readers|members|donors|listeners|subscribers) (?:like you|who (?:give|pay|donate|read us|chip in|pitch in|subscribe))\b/,
  },
];
