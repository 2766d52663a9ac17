/** Asked in passing and in a tone of one's own: how far the reader has come, what a story cost, and how it may be paid. */
import { SMALL_LOCAL_SUM, SUM } from '../sums.ts';
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

const END = String.raw`\s*[!.→›»>]*$`;

export const inPassing: readonly Cue[] = [
  {
    says: 'opener',
    pattern:
      /\bif you(?:['’]ve| have)? (?:come|got(?:ten)?|made it|read|scrolled|stayed) (?:(?:all the way|right|this|so|as) )?(?:far\b|down (?:here|to)\b|to the (?:end|bottom|last line)\b)|^if (?:this|our|the|it|that|any of this) ?(?:story|report|article|piece|investigation|post|essay|newsletter|letter|work|page)?,? (?:has )?(?:touched|moved|helped|taught you|meant|angered|made you|mattered|saved you|was (?:of use|useful|worth))\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bno (?:amount|sum|donation|gift|contribution) (?:is )?too (?:small|little|big)\b|\b(?:tips?|coffees?) keeps? (?:us|me|this)\b|\b(?:set up|start|begin) an? (?:standing order|debit order|monthly (?:gift|donation))\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    ...at(
      String.raw`(?:consider (?:taking out|buying|setting up|starting) an? (?:[\w-]+ ){0,2}(?:subscription|membership|donation|plan|standing order|gift)\b|consider (?:chipping|pitching|throwing|kicking) in\b|consider (?:backing|funding|sponsoring|helping) (?:us|our|this|the (?:work|paper|site|newsroom))\b|(?:drop|leave|spare|send) (?:us )?(?:something|a little|a bit|whatever you (?:can|like))\b(?! (?:for|to) (?:him|her|them))|pass the hat\b|(?:leave|remember) us (?:\w+ )?in your will\b|(?:buy|stand) (?:me|us|it|the [\w-]+) an? (?:[\w-]+ ){1,2}(?:for|at) ${SUM})`,
    ),
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern: new RegExp(
      `\\b(?:coffee|tea|cuppa|tip|pint|beer|donation|contribution|gift)s? would be (?:lovely|nice|great|kind|wonderful|welcome|appreciated|much appreciated)\\b|^${SUM} (?:once|now|one-off|an? (?:month|year))[ ·|,/•–—]+(?:or )?${SUM}`,
    ),
  },
  {
    says: 'call',
    kind: 'donation',
    pattern: new RegExp(
      `^(?:pass the hat|(?:fill|feed|top up) the (?:hat|jar|tin|tip jar|kitty|meter|pot)|drop (?:it|something|a (?:coin|note)) in(?: the (?:hat|jar|tin))?|(?:give|pay|donate) (?:by|with|via) [\\w -]{3,20}|lipa na m-?pesa|(?:just )?${SUM}(?: (?:once|one-off|now))?|${SUM} (?:a|per|each|every) month)${END}`,
    ),
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern: new RegExp(
      `${SMALL_LOCAL_SUM} ?(?:\\/|(?:an?|per|each|every) )(?:day|week|month|year|quarter|issue)\\b|\\b(?:yours|all yours|everything|read (?:it all|everything|on)) (?:for|from|at) (?:just |only )?${SUM}`,
    ),
  },
  {
    says: 'call',
    kind: 'subscription',
    pattern: new RegExp(
      `^(?:unlock|read on|subscribe|get it|join|try(?: it)?)(?: (?:it|everything|it all|now|today))? (?:at|for|from) (?:just |only )?${SUM}.{0,14}$|^(?:have|get) it (?:sent|delivered|posted|mailed)(?: .{2,24})?${END}`,
    ),
  },
  {
    says: 'call',
    pattern: new RegExp(
      `^(?:put|pop|stick|bung|add|pencil|write|slip|chuck|deal|book|get|rope) me (?:in|on|down)(?: .{1,20})?${END}|^(?:hop in|come (?:on )?in|pull up a chair|come (?:and )?(?:say hello|join us))${END}`,
    ),
  },
  {
    says: 'call',
    kind: 'newsletter',
    pattern: new RegExp(
      `^(?:add|send|deliver|bring|mail|e-?mail) (?:it |them |this |these )?to (?:me|my .{2,20})${END}`,
    ),
  },
  {
    says: 'call',
    kind: 'registration',
    pattern: /^(?:make|get) (?:yourself|me) an? (?:[\w-]+ )?(?:profile|account|login)\b.{0,24}$/,
  },
  {
    says: 'promise',
    pattern:
      /\b(?:it['’]s|it is|this is|that['’]s) on the house\b|\b(?:won['’]t|doesn['’]t|will not) cost (?:you )?a (?:thing|cent|penny|bean)\b|\bcosts (?:you )?nothing\b/,
  },
];
