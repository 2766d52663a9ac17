import { onceAWord, type Token } from '../../language/index.ts';
import {
  OFFICE_NOUNS,
  PEOPLE_ALL_THE_SAME,
  PERSON_ENDING,
  THING_ENDING,
  THINGS_ALL_THE_SAME,
  VERBS_ALL_THE_SAME,
} from '../lexicons/person-nouns.ts';
import { UNNAMED_GROUPS, UNNAMED_PEOPLE } from '../lexicons/unnamed-people.ts';

/** What a noun may be the plural of: `allies`, `nurses`, `witnesses`. */
const singulars = (word: string): string[] => [
  word,
  word.replace(/s$/u, ''),
  word.replace(/ies$/u, 'y'),
  word.replace(/es$/u, ''),
];

const LISTS = [UNNAMED_PEOPLE, UNNAMED_GROUPS, PEOPLE_ALL_THE_SAME, OFFICE_NOUNS];

/** What makes of a word for somebody one for somebody near it: `ex-colleague`, `co-owner`. */
const NEAR = /^(?:ex|co|step|half|non|mid|would-be|one-time)-/;

/** Whether a noun, in the singular or plural, is listed for one that means people. */
export const isListedForPeople = onceAWord((word) =>
  singulars(word.replace(NEAR, '')).some((one) => LISTS.some((list) => list.has(one))),
);

const isThing = (word: string): boolean =>
  VERBS_ALL_THE_SAME.has(word) || singulars(word).some((one) => THINGS_ALL_THE_SAME.has(one));

/** Whether a noun is known to mean people: by its ending, where it ends like no thing's, or listed. */
export const meansPeople = onceAWord(
  (word) =>
    isListedForPeople(word) ||
    (PERSON_ENDING.test(word) && !THING_ENDING.test(word) && !isThing(word)),
);

/** `her opposite number`: somebody. */
export const isOppositeNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'number' && tokens[at - 1]?.lower === 'opposite';
