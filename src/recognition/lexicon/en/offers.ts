/** Offers, gifts and accounts: what is put to the reader for a time or a price. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

export const offers: readonly Cue[] = [
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:now|at|from|for|only|just|it['’]s) (?:at |only |just )?(?:[a-z]{1,3})?[$£€₹]? ?\d[\d.,]*(?:¢|p| cents| pence| euros?| dollars)? (?:a|per|for (?:the|your) first) (?:day|week|month|year|issue)\b/,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:sale|offer|deal|discount|promotion) ends\b|\b(?:black friday|cyber monday|holiday|anniversary|birthday|flash|new year['’]?s?) (?:sale|offer|deal|special|discount|drive)\b|\bthis week only\b|\bclaim (?:your|this|the|my) (?:deal|offer|discount|gift)\b/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /\bgift subscriptions?\b|\bgive (?:[\w’'-]+ ){1,4}(?:this|for) (?:christmas|the holidays|hanukkah|eid|diwali|mother['’]s day|father['’]s day)\b/,
  },
  { says: 'call', kind: 'subscription', pattern: /^(?:give|send|buy) (?:a|the) gift[!.→›»]*$/ },
  {
    says: 'opener',
    kind: 'subscription',
    pattern:
      /^not (?:yet )?a (?:subscriber|member)(?: yet)?\b|^you(?:['’]re| are) (?:reading|on|getting) (?:the|our|a) free\b/,
  },
  {
    says: 'promise',
    kind: 'subscription',
    pattern:
      /\b(?:new|latest|next) issue\b[^.!?]{0,40}\b(?:is out|out (?:now|soon|this week))\b|\bdiscounted (?:print |digital )?subscription\b|\bthe free (?:version|list|edition) of\b/,
  },
  {
    says: 'call',
    kind: 'registration',
    pattern: /^(?:create|open|set up) (?:an? )?(?:free )?(?:account|profile)[!.→›»]*$/,
  },
  {
    says: 'promise',
    kind: 'registration',
    pattern:
      /\bfree account\b|\b(?:it|this) takes? (?:only )?(?:\w+ )?(?:seconds|a (?:second|minute|moment))\b/,
  },
  {
    says: 'control',
    pattern:
      /^(?:continue|sign up|register) with (?:google|apple|facebook|e-?mail|microsoft|linkedin|x)$/,
  },
  {
    says: 'ask',
    kind: 'app',
    ...at(String.raw`(?:download|install|get):? (?:[\w’'&.-]+ ){1,6}apps?\b(?! store)`),
  },
  {
    says: 'promise',
    kind: 'app',
    pattern:
      /\b(?:free|available|get it|find (?:it|us)|out now) (?:in|on|from) (?:the )?(?:app store|google play|play store)\b/,
  },
  {
    says: 'promise',
    kind: 'app',
    pattern: /\bon your phone,? too\b|\btake (?:us|it) with you\b|\bis (?:also )?on your phone\b/,
  },
];
