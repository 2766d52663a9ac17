/** Where else an outlet wants to be found: first in a search, on the lock screen, in channels and groups, on the phone. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

/** Networks that are for messages: news comes there unasked. */
const MESSENGERS =
  '(?:whats ?app|telegram|viber|signal|messenger|discord|slack|line|wechat|zalo|threema|snapchat|reddit)';
const NAME = String.raw`[\w’'&.-]+(?: [\w’'&.-]+){0,4}`;

export const foundElsewhere: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'social',
    ...at(
      String.raw`(?:(?:choose|add|make|set|select|pick|mark|star|tick|name|keep|save) (?:us|${NAME}) (?:as )?(?:(?:an?|your|one of your) )?(?:(?:preferred|trusted|favou?rite|go-to|top|default|main) (?:news )?sources?\b|sources? (?:that )?you (?:trust|like|prefer|read|follow))|(?:prefer|star|favou?rite) (?:us|${NAME}) (?:on|in) (?:google|search)\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    ...at(
      String.raw`(?:see|show|get|put|find) (?:me )?(?:more (?:of|from) (?:us|our|${NAME})|(?:us|our [\w-]+) (?:first|higher|more(?: often)?))\b[^.!?]{0,30}\b(?:on google|in google|in (?:your|my|the) (?:google )?(?:search|results|feed)|when you search)`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:can|could|may|shall|should|mind if) (?:we|i) (?:send|show|push|ping|buzz|alert|notify|text|message|nudge|e-?mail|write to|let|keep) (?:you|this to you|it to you)\b|\b(?:can|could|may|shall) [\w’'& -]{2,30} (?:send|show|give|push) you (?:[\w-]+ ){0,3}(?:alerts|notifications|updates|headlines)\b|(?:^|[.!?] )(?:we(?:['’]d| would) like|[\w’'&. -]{2,30} wants?) to (?:show|send) (?:you )?(?:[\w-]+ ){0,3}(?:notifications|alerts)\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`get (?:alerted|pinged|buzzed|an? (?:alert|ping|buzz|nudge|push(?: alert)?|text)) (?:when|as|about|the (?:moment|second|minute|instant)|every|each|before|first)\b`,
    ),
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:alert|notify|ping|buzz|nudge) (?:you|me) (?:when|as soon as|the (?:moment|second|minute|instant)|first)\b|\b(?:news|alerts?|updates?|headlines?|results|scores?|warnings?)\b[^.!?]{0,40}\bthe (?:second|moment|minute|instant) (?:it|they|that)\b|\bpush alerts?\b/,
  },
  {
    says: 'smallPrint',
    pattern:
      /\b(?:switch|turn) (?:them|it|these|this|alerts|notifications) off (?:again )?(?:at )?(?:any ?time|whenever)\b/,
  },
  {
    says: 'ask',
    kind: 'social',
    ...at(
      String.raw`(?:get|read|have|receive|catch) (?:our|(?:all )?the (?:latest|day['’]s|top|best|news)|[\w’' ]{0,20}\b(?:news|stories|headlines|updates|coverage))\b[^.!?]{0,40}\b(?:on|in|via|by|through|over) (?:our )?${MESSENGERS}\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    ...at(
      String.raw`(?:join|find|meet|talk to|chat (?:with|to)|message|come and (?:chat|talk|argue|say hello)(?: (?:with|to))?)(?: (?:us|our [\w-]+))?\b[^.!?]{0,30}\b(?:on|in|over (?:on|in|at)) (?:our )?(?:${MESSENGERS}|server|subreddit)\b|join (?:our|the) (?:[\w’'-]+ ){0,2}(?:server|subreddit|group chat|broadcast list)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    pattern: new RegExp(
      String.raw`\b(?:is|are) (?:now |also )?on ${MESSENGERS}(?:, too)?[:;,.–—-]+ ?(?:please )?(?:join|follow|find|tap|click|scan|subscribe)\b`,
    ),
  },
  {
    says: 'promise',
    kind: 'social',
    pattern: new RegExp(
      String.raw`\bour ${MESSENGERS}(?: (?:channel|group|broadcast|server|community))?\b|\b(?:in|on) our (?:server|discord|subreddit|channel|group chat)\b|\b(?:news|stories|updates|headlines|scores) (?:[\w’'-]+ ){0,3}(?:on|by|via|through|over) ${MESSENGERS}[.!]?$`,
    ),
  },
  {
    says: 'call',
    kind: 'app',
    heedsCapitals: true,
    pattern:
      /^(?:Put|Pin|Keep|Carry|Take|Have|Get) (?:us|(?:[Tt]he )?[A-Z][\w’'&]*(?: [A-Z][\w’'&]*){0,3}) (?:on|to|in) your (?:phone|home ?screen|mobile|pocket|device|tablet)\b/,
  },
  {
    says: 'promise',
    kind: 'app',
    pattern:
      /\b(?:stories|pages|articles|issues?|editions?|news)\b[^.!?]{0,30}\b(?:offline|without an? (?:signal|connection))\b|\b(?:in|on|from) our (?:[\w-]+ ){0,3}app\b|\bthe (?:[\w’'&-]+ ){1,4}app:|^(?:take|carry) (?:the news|us|the paper) (?:with you|everywhere|along)\b|^[^.!?]{0,30}\bplay store\b[^.!?]{0,30}$/,
  },
  { says: 'call', kind: 'app', pattern: /^add to (?:your |my )?home ?screen[!.→›»]*$/ },
];
