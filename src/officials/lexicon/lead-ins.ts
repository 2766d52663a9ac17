/** Words before what somebody is: times, and what one is besides. Written down from newsroom usage. */
import { wordSet } from '../../word-lists.ts';

/** What opens a time: `until last year`, `for ten years`. */
export const OPENS_TIME = wordSet('until till for since');

/** Words that tell a time by themselves. */
export const TELLS_OF_TIME = wordSet(
  'recently now time year years month months week weeks decade decades',
);

/** Words beside these and beside numbers, which tell none: `last year`, `more than ten years`. */
export const AROUND_TIMES = wordSet(
  'last this the a more than almost nearly about over few many several some very just',
);

/** Times of the day, which no office has: `on Friday morning Mayor Ann Lee`. */
export const TIMES_OF_DAY = wordSet(
  'morning noon midday afternoon evening midnight weekend a.m. p.m. am pm',
);

/** What a clause hangs on that starts with an office written large: `the moment Gov. Lee spoke`, `the night Mayor Lee fell`. */
export const BEFORE_CLAUSES = wordSet(
  'night moment minute hour day week month year time way reason',
);

/** What follows `whose` where somebody heads it or sits for it: `whose ministry runs the ports`. */
export const HEADED_BY_WHOM = wordSet(
  'ministry portfolio constituency electorate prefecture municipality governorate',
);

/** Nouns before `as` and an office: `in her role as mayor`. */
export const ROLES_AS = wordSet('role capacity job post time tenure years days stint work');

/** Adverbs between an office and the comma before its holder: `the attorney general then, Ann Lee,`. */
export const ADVERBS_BEHIND_OFFICE = wordSet('then now there here today');

/** What leads to those of several who are named: `lawmakers, among them Ann Lee`. */
export const AMONG = wordSet('among including');
