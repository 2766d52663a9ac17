/** Donations, as they are asked for in a tone of one's own: the hat, the tip jar, the price of a coffee. */
import type { Cue } from '../types.ts';

/** Where somebody is asked; after `to` it may be anybody who does. */
const ASKING = String.raw`(?:^|[.!?:;,–—|•(] ?|\b(?:please|you can|you could|why not|and|would you|will you|could you) )`;

export const passingTheHat: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'donation',
    pattern: new RegExp(
      String.raw`${ASKING}(?:(?:kick|chip|pitch) in\b(?! (?:at|for|with)\b)|(?:toss|throw|drop|slip|send)(?: (?:us|me))? (?:in )?(?:an?|some|a few) (?:\w+ ){0,2}(?:dollars?|bucks?|quid|coins?|fiver|tenner|toonie|euros?|pounds?|rand|rupees?|shillings?|pesos?|naira|cents)\b|(?:buy|stand) (?:me|us|the (?:editors?|team|reporters?|authors?|writers?|newsroom|staff))\b[^.!?]{0,20}\ban? \w+)`,
    ),
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:our|my|the) tip jar\b|\bhat in hand\b|\bin (?:our|the) hat\b|\bpass(?:ing)? the hat\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bkeep(?:s|ing)? (?:us|me|the lights|our (?:reporters|journalists|newsroom|doors|lights|work)|this (?:site|newsletter|paper|magazine|podcast|work)) (?:afloat|going|alive|on|open|running|in business|free|at)\b/,
  },
  {
    says: 'offer',
    kind: 'donation',
    pattern:
      /\b(?:price|cost) of (?:an?|one|two|your) (?:\w+ )?(?:cups? of )?(?:coffees?|teas?|lattes?|pints?|beers?|sandwich|cappuccinos?|movie ticket)\b|\bless than (?:an?|the price of an?) (?:cup of )?(?:coffee|latte|beer|pint|sandwich)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /^(?:our )?(?:goal|target|raised(?: so far)?):? ?[$€£]? ?\d|\braised so far\b|\b\d+ ?% of (?:our|the) (?:goal|target)\b|\bour (?:fundrais\w+ |campaign )?(?:goal|target) (?:is|of) [^.!?\d]{0,12}\d/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bwe (?:also )?(?:accept|take)\b[^.!?]{0,60}\b(?:donations|che(?:que|ck)s|paypal|e-?transfers?|credit cards?|venmo|zelle)\b|\bdonations?\b[^.!?]{0,40}\b(?:via|by|through|with|using) (?:paypal|payfast|venmo|che(?:que|ck)|bank transfer|credit card|stripe|patreon)\b|\bpaypal button\b/,
  },
  {
    says: 'opener',
    pattern:
      /^(?:you(?:['’]ve| have)? (?:made it|read this far|reached the end|got(?:ten)? this far)\b|if (?:you|it|this)(?:['’]ve| have| has)? (?:\w+ )?(?:learn(?:ed|t)|been forwarded|saved you|made it this far|got(?:ten)? this far|was forwarded)\b)/,
  },
  {
    says: 'thanks',
    pattern:
      /^thank(?:s| you) for (?:reading|making it|sticking|being)\b|\bwe(?:['’]re| are) (?:so )?(?:grateful|thankful) (?:for|to)\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:^|[.!?] ?|\b(?:and|you) )want to (?:support|help|back|fund) (?:it|us|me|this|our|my)\b|\b(?:doubl|tripl|match)\w*\b[^.!?]{0,30}\b(?:you (?:send|give|donate|can)\b|your\b)/,
  },
  {
    says: 'ask',
    pattern:
      /\bplease (?:subscribe|donate|contribute|become an?|sign up|chip in|pitch in|help us|support us|consider (?:sharing|telling))\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:subscriber|reader|member|listener|audience|donor|worker|community)-(?:supported|funded|owned|powered)\b|\bowned by (?:its|our) (?:workers|readers|members|staff|journalists)\b|\byour (?:subscription|membership)s? (?:makes?|keeps?|pays?|powers?|funds?|helps?)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bfor (?:nothing|free) since (?:\d|the\b)|\bgiv(?:e|en|ing) (?:this|it|this paper|them) away\b|\bstories like (?:this|these)\b|\b(?:takes|accepts|receives|we (?:take|accept|receive)) no (?:money|funding|grants?|cash|advertising)\b|\bwithout (?:ads|advertising|investors|sponsors|a boss)\b/,
  },
  {
    says: 'call',
    kind: 'donation',
    pattern:
      /^(?:give (?:early|back|a little)|(?:chip|kick|pitch) in|fight back|pay what you (?:wish|can|want|like)|leave a tip|tip (?:us|me)|make (?:it|this|mine) (?:a )?monthly(?: gift)?|(?:stand (?:by|with)|be on) [\w’'. -]{2,30}|join the fight|count on me|own your \w+)[!.→›»]*$/,
  },
  {
    says: 'call',
    pattern:
      /^(?:yes,? )?i['’](?:m in|m interested|m ready|ll (?:be|chip|pay|join|take|do)\b.{0,24})[!.→›»]*$/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: new RegExp(
      String.raw`${ASKING}(?:also )?(?:tip|reward) (?:us|me|the (?:author|writer|reporter|newsroom|team))\b(?! off\b)|${ASKING}(?:give|donate|contribute|pay|pledge|chip in|pitch in) (?:(?:us|just|only|from|as little as|a minimum of) )+(?:[a-z]{2,3} ?)?[$£€₹]? ?\d`,
    ),
  },
];
