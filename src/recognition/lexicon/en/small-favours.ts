/** What costs the reader no money: a blocker switched off, a survey or a panel, a friend told. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

export const smallFavours: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'other',
    ...at(
      String.raw`(?:(?:turn|switch) off|disable|pause|deactivate|suspend) (?:your|the|any) (?:[\w-]+ )?(?:ad-? ?block(?:er|ing)|blocker)s?\b|(?:white-?list|allow-?list|unblock) (?:us|our|this (?:site|page))\b|add us to your (?:allow|white|safe|exceptions?)[ -]?list\b|(?:allow|permit|enable|accept|let) (?:our |the |these |a few |some )?(?:ads|adverts|advertising|them)\b[^.!?]{0,20}\b(?:here|through|on (?:this|our) (?:site|page)s?)\b`,
    ),
  },
  {
    says: 'opener',
    kind: 'other',
    pattern:
      /^(?:it (?:looks|seems) (?:like|as if)|looks like|we(?:['’]ve| have)? (?:noticed?|see|spotted|detected)|you(?:['’]re| are| seem| appear)|your (?:browser|(?:ad[ -]?)?blocker))\b[^.!?]{0,40}\b(?:ad[ -]?block|block(?:s|ed|er|ing)?\b[^.!?]{0,20}\b(?:ads?|adverts?)\b)|^your (?:ad[ -]?)?blocker\b/,
  },
  {
    says: 'control',
    kind: 'other',
    pattern:
      /^(?:i(?:['’]ve| have) (?:turned|switched) it off|show me how|continue (?:without|with ads)\b.{0,30}|let (?:it|them) through)[.!?]*$/,
  },
  {
    says: 'ask',
    kind: 'other',
    ...at(
      String.raw`(?:take|do|complete|fill (?:in|out)|answer) (?:our|this) (?:[\w’'-]+ ){0,4}(?:survey|questionnaire|questions)\b|tell us (?:how we(?:['’]re| are) doing|how we can (?:do|be|serve|get)|what (?:you(?:['’]d| would) like (?:to (?:see|read)|from us)|we (?:could|should|can) do))|help us (?:to )?(?:get better|do better|improve|understand (?:you|our readers))\b`,
    ),
  },
  {
    says: 'call',
    kind: 'other',
    pattern:
      /^(?:take|start|begin|open|do|go to) (?:the|our|my|this) (?:[\w-]+ ){0,2}(?:survey|questionnaire)[!.→›»]*$/,
  },
  {
    says: 'ask',
    kind: 'other',
    ...at(
      String.raw`(?:share|send|forward|pass) (?:it|this)(?: (?:on|along))? (?:to|with) (?:an?|one|your|some|the one) (?:\w+ )?(?:friends?|colleagues?|someone|neighbou?rs?|family)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'other',
    ...at(
      String.raw`(?:share|send|forward|pass|post) this(?: (?:post|story|letter|newsletter|article))?(?: on)?(?: to| with| in)? (?:an?|your|some|the) (?:\w+ )?(?:friends?|colleagues?|someone|neighbou?rs?|family|whatsapp|group)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'other',
    pattern: /\bfeel free to share\b|\bconsider sharing (?:it|this)\b/,
  },
  {
    says: 'ask',
    kind: 'other',
    ...at(
      String.raw`(?:help (?:us )?shape (?:the|our)\b|(?:take|fill in|complete) our (?:[\w’'-]+ ){0,3}survey\b|join (?:the|our) (?:readers?['’]? )?panel\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /\b(?:tell|invite|refer) a friend\b|\bfor each (?:friend|one) who (?:subscribes|signs up|joins)\b/,
  },
];
