/**
 * English wordings of reader appeals, gathered by reading the boxes of some hundred news sites and put
 * generally. A call counts where it begins a clause; what a story tells about somebody who signs up or
 * donates does not.
 */
import type { Cue, Lexicon } from './types.ts';

/** Where an imperative may begin: a line, a clause, after a word that leads up to it. */
const START = String.raw`(?:^|[.!?:;,–—|•>(-]\s*|\b(?:and|or|please|now|to|can|also|today|then)\s+)`;
const US = String.raw`(?:us|our|the (?:work|newsroom|team)\b)`;

const at = (source: string) => new RegExp(START + source, 'i');

const newsletter: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /^(?:want|need|looking for|like|love|enjoy|interested in|curious) [^.!?]{3,90}\? (?:sign up|subscribe|get our|try our|read our)\b/i,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: at(
      String.raw`(?:sign(?:ing)? up|signup|subscribe|opt in) (?:for|to|by) (?:[\w’'&-]+ ){0,6}(?:e-?mails?|alerts|updates|digest|round-?up|mailing list|brief|daily|weekly)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: at(
      String.raw`(?:enter|submit|leave|type) your e-?mail(?: address)?\b[^.!?]{0,40}\b(?:subscribe|sign|receive|get|join|below|notif)`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: at(
      String.raw`(?:sign up|subscribe)[^.!?]{0,12} (?:to|and) (?:get|receive|read|have)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: at(
      String.raw`(?:get|receive|want) (?:more )?(?:stories|news|articles|coverage|reporting|content|updates) (?:like this|from (?:us|the)\b[^.!?]{0,40}\b(?:e-?mail|in-?box))`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\bjoin (?:more than |over |the )?[\d,.]+(?:k|m| million)?\+? (?:\w+ )?(?:readers|subscribers|others|people)\b/i,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:daily|weekly|monthly|free|morning|evening|weekday) (?:e-?mail|newsletter|digest|round-?up|briefing|dispatch|bulletin)\b/i,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:e-?mailed|delivered|sent) (?:straight |directly |right )?(?:to you|daily|weekly|every|each)\b|\byour (?:daily|weekly|morning|essential) (?:guide|dose|digest|round-?up|source|briefing|fix)\b/i,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern: /^[^.!?]{0,50}\b(?:newsletters?|in-?box|mailing list)\b[^.!?]{0,20}$/i,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: at(
      String.raw`(?:sign up|subscribe) (?:for|to) (?:the|our) [^.!?]{2,60} (?:to|and) (?:get|receive|read|stay|never)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: at(
      String.raw`(?:get|receive) (?:all )?(?:(?:the|our) |breaking )(?:day['’]s |week['’]s )?(?:very )?(?:latest|best|biggest|top|most important|[\w-]+ news)\b[^.!?]{0,80}\b(?:news|updates|stories|headlines|content)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: at(
      String.raw`(?:sign(?:ing)? up|signup|subscribe|register|join|get|receive|try|read)\b[^.!?]{0,90}\b(?:newsletters?|bulletin|briefing|e-?mail(?: news)? (?:alerts?|updates?)|mailing list|e-?mail list)\b`,
    ),
  },
  { says: 'ask', kind: 'newsletter', pattern: /\bnewsletters? (?:sign[ -]?up|subscription)\b/i },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: at(
      String.raw`(?:get|have|receive|read)\b[^.!?]{0,120}\b(?:in|into|to|via) your (?:e-?mail|in-?box|mailbox)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\bsign up (?:here|now|today)\b|\b(?:would|i’d|i'd) (?:you )?like to (?:subscribe|receive)\b/i,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:receive|get|enable|allow)\b[^.!?]{0,40}\b(?:notifications|breaking news alerts)\b/i,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:straight|direct(?:ly)?|right|delivered|sent|free|news|stories|headlines)\b[^.!?]{0,60}\b(?:in|to|into) your (?:e-?mail|in-?box|mailbox)\b/i,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern: /\bin your in-?box\b|\bdelivered to you\b|\bevery (?:week)?day,? in your\b/i,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern: /^(?:the )?(?:[\w’'&.-]+ ){0,5}newsletters?[.:!]?$/i,
  },
  {
    says: 'control',
    kind: 'newsletter',
    pattern: /^(?:enter )?(?:your )?e-?mail(?: address)?(?: \(?required\)?)?[:*\s]*$/i,
  },
];

const donation: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:please )?consider (?:a|making|giving|donating|supporting|becoming|subscribing|contributing|joining|lending)\b[^.!?]{0,60}\b(?:donat|gift|contribut|support|subscri|member|us\b|our\b|hand\b)/i,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:gift|donation|contribution|pledge)s? (?:of any (?:amount|size)|pays? for|helps?|keeps?|makes?|allows?|powers?|goes?)\b|^(?:if|did) you (?:found|find|enjoy|enjoyed|appreciate|value|valued|like|liked|rely on|believe)\b|\bad-free\b/i,
  },
  {
    says: 'control',
    kind: 'donation',
    pattern:
      /^(?:make a )?(?:monthly|one[- ]time|annual|weekly|single|recurring) (?:donation|gift|contribution)$|^\W{0,3}[$€£]\s?[\d.,]+(?: ?\/ ?(?:month|year|week))?$|^start now$/i,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: at(
      String.raw`(?:donate|contribute|give) (?:now |today )?(?:to (?:us|our|support|help|keep)\b|so (?:that )?we\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: at(
      String.raw`(?:help|keep|power|sustain|protect|fund|champion|invest in|stand (?:up )?(?:with|for)) (?:us|our|(?:to )?(?:keep|fund|power|sustain|support)|(?:[\w-]+ ){0,3}journalism)\b[^.!?]{0,60}\b(?:us|our|free|going|journalism|reporting|newsroom|alive|strong|stories)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:will you|can you|would you|please) (?:consider |help |make |join )?(?:us |a )?(?:donat|support|contribut|giv|chip|gift|monthly)\w*/i,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: at(
      String.raw`join (?:the )?(?:[\w,]+ ){0,4}(?:readers|listeners|people|supporters|donors|members) who\b`,
    ),
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:we|our)\b[^.!?]{0,40}\b(?:non-?profit|independent|reader-?supported|no (?:paywall|corporate|shareholders)|small team)\b|\bfree (?:for everyone|to read|for all|and open)\b|\btax[- ]deductible\b|\b(?:small )?favou?r to ask\b/i,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:we|journalists?|newsroom|work|reporting)\b[^.!?]{0,60}\bneeds? your (?:help|support)\b/i,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: at(
      String.raw`(?:make|give|consider making|consider giving) (?:an?|your) (?:[\w-]+ ){0,4}(?:donation|contribution|gift)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:please )?(?:donate|contribute|chip in|give)\b (?:(?:to us|once|monthly|what you can)\b|(?:[\w$€£]+ )?(?:a|each|every|per) month\b)/i,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: at(
      String.raw`(?:support|help(?: support)?|back|fund) (?:${US}|(?:[\w-]+,? ){0,3}(?:journalism|reporting|newsroom|news organi[sz]ation|media)\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:ask|asking) (?:you|our readers)\b[^.!?]{0,40}\b(?:support|donat|contribut|give)/i,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\bif (?:everyone|every one of you|you)\b[^.!?]{0,40}\b(?:donat|contribut|gave|chipped in|support(?:ed)? (?:us|our))/i,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: /\bhow you can (?:help|support)\b|^(?:please )?support [A-Z][\w’'. -]{2,40}[.!]?$/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: /\bbecome a (?:[\w-]+ ){0,2}(?:supporter|donor|patron|sustainer)\b/i,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern: /\byour (?:[\w-]+ ){0,3}(?:support|donations?|contributions?|gifts?|generosity)\b/i,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:we|our (?:journalism|reporting|work|newsroom))\b[^.!?]{0,50}\b(?:rely|relies|depends?|funded|supported|made possible)\b/i,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:reader|listener|member|donor)[- ](?:funded|supported)\b|\bno (?:paywalls?|billionaire)\b/i,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:no matter how (?:small|much|big)|every (?:contribution|donation|dollar|penny|little|gift)|makes? (?:a|all the|a world of|a significant) (?:difference|impact))\b/i,
  },
  {
    says: 'call',
    kind: 'donation',
    pattern:
      /^(?:please )?(?:donate|contribute|give|support us|make a (?:donation|contribution))(?: (?:now|today|here|once|monthly))*\s*[!.→›»]*$/i,
  },
];

const membership: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'membership',
    pattern: at(
      String.raw`(?:become|be) (?:an?|one of our) (?:[\w’'-]+ ){0,4}(?:member|insider)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'membership',
    pattern: at(
      String.raw`(?:join|try) (?:[\w’'-]+ ){1,3}(?:plus|premium|membership|insider|club)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'membership',
    pattern: /\bby (?:joining|becoming a member)\b[^.!?]{0,80}\b(?:you|your|our)\b/i,
  },
  { says: 'promise', kind: 'membership', pattern: /\bmembers (?:can|get|receive|enjoy)\b/i },
];

const subscription: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'subscription',
    pattern: at(
      String.raw`(?:subscribe and (?:you|get|save|win|enjoy)\b|(?:try|start|get|enjoy) [^.!?]{0,40}\b(?:free for|for just|for only|\d+ (?:days|weeks|months) (?:free|for))\b)`,
    ),
  },
  {
    says: 'promise',
    kind: 'subscription',
    pattern:
      /\b(?:cancel (?:any ?time|whenever)|limited[- ]time (?:offer|only)|special offer|no commitment|print (?:and|\+|&) digital|digital (?:and|\+|&) print|introductory offer|e-?(?:paper|edition))\b/i,
  },
  {
    says: 'smallPrint',
    kind: 'subscription',
    pattern:
      /\balready (?:a|an) (?:subscriber|member)\b|\balready (?:subscribed|registered|have an account)\b/i,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern: at(
      String.raw`subscrib(?:e|ing) (?:now|today|here|for|from|to (?:our|us|the)\b|and (?:get|save|win)|(?:[\w]+ )?to (?:read|get|support))`,
    ),
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern: at(
      String.raw`(?:get|start|buy|choose|give|claim|activate) (?:(?:an?|your|the) )?(?:[\w%$£€.’'-]+ ){0,5}(?:subscription|free trial|digital access|unlimited access)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern: at(String.raw`become an? (?:[\w-]+ ){0,3}subscriber\b`),
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:just|only|from|for|as little as|under|get|save)\b[^.!?]{0,25}(?:[$£€]\s?\d|\b[A-Z]{1,3}\$?\s?\d|\d\s?(?:%|¢|€|p\b|kr\b))[^.!?]{0,30}\b(?:a|per|each|every|first|annual|off|for)\b/i,
  },
  {
    says: 'promise',
    kind: 'subscription',
    pattern:
      /\b(?:unlimited|full|premium|all[- ]access|exclusive|ad-free)\b[^.!?]{0,30}\b(?:access|content|articles|stories|reading)\b/i,
  },
  {
    says: 'reason',
    pattern:
      /\b(?:independent|quality|trusted|fearless|credible|investigative|honest|original|unbiased|open)\b[^.!?]{0,40}\b(?:journalism|reporting|news)\b/i,
  },
  {
    says: 'call',
    kind: 'subscription',
    pattern:
      /^(?:subscribe|become a subscriber|see (?:our )?(?:plans|offers|subscription options))(?: (?:now|today|here))?\s*[!.→›»]*$/i,
  },
];

const registration: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'registration',
    pattern: at(
      String.raw`(?:register|sign up) (?:(?:now|today|for free) )*to (?:access|save|follow|enjoy|get|receive|unlock|personali[sz]e|read)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'registration',
    pattern: at(String.raw`(?:create|open|set up) (?:an?|your) (?:free )?(?:account|profile)\b`),
  },
  {
    says: 'ask',
    kind: 'registration',
    pattern: at(
      String.raw`(?:register|sign up) (?:now |today |here )?(?:for free|for a free|free of charge|with us)\b`,
    ),
  },
  {
    says: 'call',
    kind: 'registration',
    pattern:
      /^(?:register|sign up|signup|join|join now|sign me up|count me in|i['’]m in)(?: (?:now|today|here|free|for free))?\s*[!.→›»]*$/i,
  },
];

const app: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'app',
    pattern: at(
      String.raw`(?:click here to )?(?:download|get|install|try|use)\b(?: (?:our|the|your|free|[\w’']+)){1,6} apps?\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'app',
    pattern: /\b(?:with|on|via|through) (?:our|the) (?:[\w’']+ ){0,4}app\b[^.!?]{0,30}[.!]?$/i,
  },
  { says: 'promise', kind: 'app', pattern: /\b(?:app store|google play)\b/i },
];

const networks = String.raw`(?:facebook|twitter|instagram|youtube|telegram|whats ?app|linkedin|tiktok|threads|bluesky|mastodon|flipboard|google news|apple news|x)\b`;
const social: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'social',
    pattern: at(
      String.raw`(?:follow|like|join|find|subscribe to) [^.!?]{2,60}\bon (?:our )?(?:facebook|twitter|instagram|youtube|telegram|whats ?app|linkedin|tiktok|threads|bluesky|google news|apple news|x\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    pattern: at(
      String.raw`(?:follow|like|find|join|connect with|add|keep up with|stay connected with) (?:us|our|the|[\w’'@-]+)\b[^.!?]{0,60}\b${networks}`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    pattern: at(
      String.raw`(?:join|follow) (?:our|us|the)\b[^.!?]{0,60}\b(?:community|channel|group|page)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    pattern: new RegExp(
      String.raw`\b(?:latest|breaking|top)\b[^.!?]{0,40}\bon ${networks}[.!]?$`,
      'i',
    ),
  },
  {
    says: 'promise',
    kind: 'social',
    pattern:
      /\b(?:latest|breaking|top)\b[^.!?]{0,40}\b(?:news|stories|updates|headlines)\b[^.!?]{0,40}\bto your (?:messages|phone)\b/i,
  },
];

const anyKind: readonly Cue[] = [
  {
    says: 'opener',
    pattern:
      /^(?:a|an? \w+) (?:(?:special|personal|important|short|quick) )?(?:message|note|word|appeal|request) (?:from|to) .{2,60}$/i,
  },
  {
    says: 'opener',
    pattern: /^dear (?:reader|readers|friends?|subscriber|supporter)s?\b[\s,:!]*$/i,
  },
  {
    says: 'opener',
    pattern:
      /^(?:before you go|while you(?:['’]re| are) here|never miss (?:a|an|another|out)\b|don['’]t miss (?:a|an|out|the latest)\b|stay (?:informed|connected|up[- ]to[- ]date|in the (?:know|loop)|ahead)\b|we(?:['’]ve| have) a favou?r to ask|want (?:more|to (?:read|stay|support|block))\b)/i,
  },
  {
    says: 'promise',
    pattern:
      /\b(?:never|don['’]t) miss (?:a|an|out|the latest|another)\b|\bstay (?:informed|up[- ]to[- ]date|in the loop)\b|\b(?:the (?:best|latest|top)|your|most important) (?:of )?[^.!?]{0,60}\b(?:every|each) (?:week|day|morning|evening|sunday|monday|friday)\b/i,
  },
  {
    says: 'thanks',
    pattern:
      /\bthank(?:s| you)(?: so much)? for (?:your (?:support|interest)|standing|reading|subscribing|signing|supporting|being)\b/i,
  },
  {
    says: 'wayOut',
    pattern:
      /^(?:(?:no|not),? thanks?(?: you)?(?:,? close)?|(?:please )?remind me(?: later| in .{1,30})?|maybe later|not (?:now|today|ready)\b.{0,30}|i(?:['’]m| am) not (?:interested|ready)\b.{0,30}|i already (?:support|subscribe|donate|give)\b.{0,30}|(?:ask|remind) me (?:later|tomorrow|again)|no,? maybe later|dismiss|skip|hide this(?: message)?|you can (?:unsubscribe|cancel|opt out)\b.*)[.!?×]*$/i,
  },
  {
    says: 'control',
    pattern:
      /^(?:continue|subscribed|submit|go|yes(?: please)?|no|close|×|✕|x|once|single|one[- ]time|monthly|annual(?:ly)?|yearly|other(?: amount)?|(?:first |last |full )?name|preview|learn more|more info(?:rmation)?|find out more|click here(?: to (?:register|sign ?up))?|enter now|download(?: now)?|more newsletters|see all newsletters|explore all newsletters|show me|privacy (?:policy|notice|statement)|(?:see )?our ?privacy notice|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|required|loading|[$€£]\s?[\d.,]*(?: ?\/ ?(?:month|year))?)\s*[.!:*→›»]*$/i,
  },
  {
    says: 'smallPrint',
    pattern:
      /\bby (?:signing up|subscribing|submitting|clicking|providing|entering|registering|joining|continuing)\b[^.!?]{0,60}\b(?:you|i)(?:['’]re)?\b[^.!?]{0,30}\b(?:agree|consent|accept|acknowledge|confirm|understand|opt)/i,
  },
  {
    says: 'smallPrint',
    pattern:
      /\b(?:unsubscribe|opt[- ]out|cancel|check out)\b[^.!?]{0,60}\b(?:any ?time|whenever|link)\b|\bwe use your (?:sign-up|information|email)\b|\b(?:never|won['’]t|not) share your (?:details|e-?mail|information)\b|\bsee our privacy\b|\bread our privacy\b/i,
  },
  {
    says: 'smallPrint',
    pattern:
      /\bprotected by recaptcha\b|\binvalid e-?mail\b|\b(?:valid|a correct) e-?mail\b|\bsomething went wrong\b|\b(?:error|problem) (?:occurred|subscribing)\b|\b(?:successfully|already) (?:subscribed|signed up)\b|\bthank you for (?:subscribing|signing up)\b|\bcheck your in-?box\b|\b(?:agree to|and|to) (?:the|our) (?:terms|privacy)\b|\bsubscribers agree\b|\bread and agree\b/i,
  },
];

/** What looks like an appeal and is another thing; also what only a reader's own wish brings up. */
const vetoes: readonly Cue[] = [
  {
    says: 'veto',
    pattern:
      /\bto (?:view|read|see|access|unlock|get) (?:the |this )?(?:full|rest|whole|entire|more|complete) ?(?:of )?(?:this |the )?(?:story|article|content|articles)?\b|\bto unlock\b|\b(?:sign|log) ?in or (?:create|register|sign up)\b|\breserved for (?:our )?(?:subscribers|members)\b/i,
  },
  {
    says: 'veto',
    pattern:
      /\b(?:we|our partners|this (?:web)?site)\b[^.!?]{0,60}\bcookies\b|\b(?:accept|reject|manage)(?: all)? cookies\b|\bconsent (?:preferences|management)\b|\baccept all\b/i,
  },
  { says: 'veto', pattern: /\bforgot(?:ten)? (?:your )?password\b|\bremember me\b/i },
  {
    says: 'veto',
    pattern:
      /\b(?:post|leave|add|write|join) (?:a|your|the) (?:comment|reply|conversation|discussion)\b|\bto comment\b/i,
  },
  {
    says: 'veto',
    pattern:
      /\bto (?:continue|keep|finish) reading\b|\b(?:continue|keep) reading (?:with|for|by)\b|\bthis (?:article|story|content) is (?:only |exclusively )?(?:for|available to) (?:paying |our )?(?:subscribers|members|registered)\b|\b(?:free )?articles? (?:remaining|left)\b|\b(?:to|and) (?:unlock|read) (?:this|the (?:full|rest))\b/i,
  },
  {
    says: 'veto',
    pattern: /\b(?:disable|turn off|switch off|whitelist)\b[^.!?]{0,40}\bad ?-?block/i,
  },
];

export const english: Lexicon = {
  language: 'en',
  trigger:
    /sign|subscri|donat|support|member|newsletter|e-?mail|in-?box|app\b|follow|join|regist|contribut|give|gift|help|thank|remind|later|miss|inform|journalis|report|privacy|agree|cookie|comment|account|access|%|[$£€]|month|readers?|week|day\b|news|wrong|^.{1,24}$|close|stay|want|before|while|note|message|supporter|patron|password|ad.?block|offer|like|chip|fund|unlock/i,
  address: /\b(?:we|our|ours|us|you|your|yours|we['’](?:re|ve|ll)|you['’](?:re|ve|ll))\b/i,
  cues: [
    ...newsletter,
    ...donation,
    ...membership,
    ...subscription,
    ...registration,
    ...app,
    ...social,
    ...anyKind,
    ...vetoes,
  ],
};
