/** The door to the lexicon of public bodies: what each is called, and what it is a part of. */
export { BODIES_BY_WORDS, type Body } from './by-words.ts';
export { COUNCIL_OF_NO_STATE } from './lexicon/councils.ts';
export { TELLING_LETTERS, TELLING_NAMES } from './names.ts';
export { BODY_ROWS } from './rows.ts';
export type { BodyRow, Branch, Level } from './types.ts';
