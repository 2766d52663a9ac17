import { wordSet } from '../../word-lists.ts';

/** Words that name a time, so that a phrase of them is an adverbial and never a source or a channel. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun. january ' +
    'february march april may june july august september october november december jan. feb. mar. apr. jun. jul. ' +
    'aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night noon midnight ' +
    'day days week weeks weekend month months year years decade decades hour hours minute minutes moment ' +
    'spring summer autumn winter quarter century past recent time earlier later ago recently'
  ).split(' '),
);

/** Days of the week in full. */
export const WEEKDAYS: ReadonlySet<string> = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday',
);

/** Words before a time behind a noun: `a poll last week`. */
export const BEFORE_DATE: ReadonlySet<string> = wordSet('this last next late early');
