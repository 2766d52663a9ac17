/** Podcasts and events of the outlet. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

export const otherAsks: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'other',
    ...at(
      String.raw`(?:subscribe|listen|follow|tune in|find (?:it|us)|hear (?:it|more))\b[^.!?]{0,60}\b(?:(?:apple|google|amazon|bbc) (?:podcasts|music|sounds)|spotify|wherever you (?:get|listen|find))\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'other',
    ...at(
      String.raw`join (?:us|our (?:[\w-]+ ){0,3}(?:editors?|reporters?|team|journalists?))\b[^!?]{0,180}\b(?:tickets?|rsvp|webinar|subscribers|members|register|festival|live event)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'other',
    ...at(String.raw`(?:get|book|buy|reserve) your (?:tickets?|seats?|spot|place)\b`),
  },
  {
    says: 'call',
    kind: 'other',
    pattern:
      /^(?:book|get|buy|reserve) (?:your )?(?:tickets?|seats?|place|spot)(?: (?:now|today|here))?\s*[!.→›»]*$/,
  },
];
