/** Pleas for money: what it costs, who does not pay for it, who does, and what the reader is to do about it. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

const READERS =
  '(?:readers?|listeners?|viewers?|members?|supporters?|donors?|subscribers?|patrons?|neighbou?rs)';
const GIFT = '(?:donation|gift|contribution|pledge|membership|subscription)s?';

export const pleas: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:to (?:give|donate|contribute|support us),? (?:go|head|turn|visit|click|text|send|call|see)\b|(?:send|mail) (?:an? )?che(?:que|ck)s? to\b|here(?:['’]s| is) (?:how|what) you can (?:help|do|give|support)|be (?:that|the) (?:somebody|someone|person|reader)|be one of the \d+|only (?:one|1|\d+) in \d+ (?:of (?:you|our readers) )?(?:pays?|gives?|donates?|subscribes?)|asking (?:just )?\d[\d,.]* (?:\w+ )?(?:readers|people|of you))/,
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`(?:fund|sponsor|back|sustain|support) (?:one|it|them|a (?:reporter|journalist|story|newsroom)|(?:[\w-]+ ){0,3}(?:reporting|journalism|journalists|reporters|newsroom)) (?:today|now|here|like this|from|with)\b`,
    ),
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:worth|price of|cost of|less than) (?:a|one|two|your) (?:cups? of )?(?:coffee|latte|beer|pint|sandwich)\b|\b(?:runs|survives|depends|relies|lives) on (?:you|readers|its readers|your (?:help|support|gifts?)|people like you)\b|\b(?:story|article|word|issue|episode|edition)s? (?:you (?:read|see|hear)|here)\b[^.!?]{0,30}\b(?:paid for|funded|free|possible)\b|\bbecause \d[\d.,]* ?(?:%|percent|per cent|in \d+|people|readers|of you)\b[^.!?]{0,20}\bpay\b|\b(?:an act of faith|rich uncle|out of pocket|on my own time)\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`help us (?:out|(?:to )?(?:keep|stay|meet|reach|continue|grow|survive|hit|raise|close|finish|sustain|expand|fund|pay|hold|dig|publish|report|investigate|remain|carry on|do (?:more|it|that|this)|make (?:it|ends)|get (?:there|to|over)|go (?:on|further)|build|bring|cover|serve|thrive|plan))\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`(?:get behind|stand (?:with|by|beside|up for)|lend (?:us )?(?:a hand|your support)|throw (?:us|your (?:weight|support))|put (?:your|a few|some)\b[^.!?]{0,30}\bbehind) (?:us|our|this|it|the (?:work|team|newsroom|journalists?|reporters?)|public|independent|local|free)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:can|could|may|might) we (?:count on|ask) you\b|\b(?:will|won['’]t|would|can|could) you (?:please )?(?:step up|be (?:there for us|one of (?:them|us|our)|up for it|part of (?:it|this|our))|stand (?:with|by|up for) us|help us|join us|back us|spare|support us|chip in|pitch in|do your part|spring for|take the plunge)\b|\bwe(?:['’]re| are) (?:counting on|asking|calling on|appealing to|turning to) (?:you|our readers|readers)\b|\b(?:i['’]d like|i(?:['’]m| am)|we(?:['’]d| would) like) to ask (?:you |for your )/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:donat|contribut|giv|chip|pitch)(?:e|es|ing|ion|ions|in| in|ping in|ching in)?\b (?:[\w’'$€£.,-]+ ){0,6}(?:a|each|every|per) month\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:^|[.!?—–] ?)(?:so )?(?:please,? )?(?:if you can(?:,| and)[^.!?]{0,30} )?(?:pay for|invest in|get behind|stick with|dig deep for) (?:our|the) (?:work|team|journalism|reporting|newsroom)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:(?:no|without|zero|nor|neither) (?:an? )?(?:[\w-]+ ){0,2}|(?:not|never|n['’]t) (?:be )?(?:have|answer to|owned by|beholden to|funded by|backed by|rely on|run|take|accept|hide behind|put up|part of) (?:(?:an?|any|the|our|some|from|large|giant|big) ){0,3})(?:paywalls?|shareholders?|billionaires?|hedge[- ]funds?|corporat(?:e|ions?)(?: (?:parent|owner|backer|overlord|sponsor)s?)?|angel investors?|wealthy (?:owner|backer)s?|media (?:mogul|tycoon|baron)s?|venture capital|trust fund|ad(?:vertising)? (?:partnership|partner|revenue)s?|sponsored content)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern: new RegExp(
      String.raw`\b(?:our|the) ${READERS} (?:keep|make|pay|fund|power|sustain|allow|are what|are why|are the reason|who (?:pay|make|keep|fund))\b|\b(?:funded|paid for|sustained|supported|powered|backed|bankrolled|made possible|kept (?:alive|afloat|going|free)|carried) (?:entirely |only |solely |mostly |largely |primarily )?by (?:our |its |the |generous |small |individual |thousands of |people )?(?:\w+ )?(?:${READERS}|people (?:like|who)|folks|contributors|donations|the (?:community|public)|you)\b`,
    ),
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:this|that|it)(?:['’]s| is| all) (?:your doing|thanks to you|because of you|down to you)\b|\bbecause (?:readers|people|members) like you\b|\byou (?:make|made|keep|kept|power|are (?:what|why|the reason))\b[^.!?]{0,30}\b(?:possible|going|alive|free|here|exist|happen)\b|\bonly (?:possible|exists?|works?) (?:because of|thanks to|with) (?:you|our|readers)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:is(?:n['’]t| not)|not|does(?:n['’]t| not) come|never) (?:free|cheap|easy)(?: or (?:free|cheap|easy))? to (?:produce|make|report|run|publish|do)\b|\b(?:(?:journalism|reporting|reporters|investigations?|language|newsrooms?|stories)\b[^.!?]{0,30} costs? (?:us )?(?:real |a lot of |serious )?money|carries a (?:high )?cost|somebody has to pay|someone has to pay)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:registered charity|charity (?:no|number)\b|501\s?\(?c\)?\s?\(?3\)?|tax receipts?|charitable (?:gift|donation|organi[sz]ation)|not-for-profit (?:media|news|journalism|newsroom)|non-?profit(?:, (?:[\w-]+,? ){0,3}| (?:[\w-]+ )?)(?:newsroom|journalism|news|media|outlet|publication|magazine))\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern: new RegExp(
      String.raw`\b(?:goes|go) (?:twice|three times) as far\b|\b(?:will|to) (?:double|triple|match) (?:every|each|all|any|your|new)\b|\b(?:dollar|pound|euro)[- ]for[- ](?:dollar|pound|euro)\b|\b(?:offered|agreed|promised|pledged) to (?:match|double)\b|\b(?:every|each|any|all) (?:\w+ )?${GIFT} (?:is|are|will be|gets?) (?:matched|doubled|tripled|tax)\b|\bhave your ${GIFT} (?:matched|doubled)\b`,
    ),
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern: new RegExp(
      String.raw`\b(?:\d[\d,.]*k?|more|new|hundred|thousand) (?:\w+ )?${READERS} (?:to go|by (?:midnight|\w+day|the end|december|june)|needed|before)\b|\b(?:meet|reach|hit|make|towards?) (?:our|this) (?:\w+ ){0,2}(?:goal|target)\b|\bour (?:\w+ ){0,2}(?:goal|target) (?:of|is) (?:raising )?[^.!?]{0,6}\d|\bwe(?:['’]ve| have) set a goal\b|\bwe (?:still )?need [^.!?]{0,12}[$€£]? ?\d[\d,.]* more\b|\bwe(?:['’]re| are) [$€£]?\d[\d,.]* (?:short|away)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:tips?|donations?|contributions?|gifts?|coffees?|coffee money|pledges) (?:is|are) (?:(?:always|also|very|most|much|greatly|gratefully|graciously|warmly|more than|deeply) ){0,3}(?:welcome|appreciated|accepted)\b|\ba gift of (?:any|[$€£] ?\d)|\bgive (?:once |as little as )?from (?:just |only )?[$€£]|\b(?:fund|membership|member|pledge|donation|subscription|fund-?raising) drive\b|\bmember(?:ship)? (?:week|month)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:if|when|since|because|as) you (?:value|appreciate|rely on|believe in|care about|count on|trust|love|like|enjoy|(?:find|found) value in|learned|want (?:more|this|us|to see))\b[^.!?]{0,60}\b(?:we do|our (?:work|reporting|journalism|coverage)|independent|local|journalism|reporting|this (?:work|podcast|show|newsletter|site|kind)|please|consider|stories like)\b/,
  },
  {
    says: 'opener',
    pattern:
      /^(?:before you (?:go|leave|close|move on|click)|dear (?:neighbou?rs?|listeners?|members?|all|fellow)\b|you(?:['’]ve| have) (?:read this far|been reading|come this far|scrolled)|since you(?:['’]re| are) here|now that you(?:['’]ve| have)|(?:a|one) (?:quick|small|last|final) (?:ask|request|thing|word|favou?r)|(?:if you(?:['’]re| are) new here|new here\?)|why (?:your|we ask|give)\b|up for more)/,
  },
];
