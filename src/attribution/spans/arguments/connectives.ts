import { hashText } from '../../../model/index.ts';

const WORDS = ['that', 'and', 'but', 'who', 'which', 'because', 'when', 'while', 'if', 'as', 'to'];

/** Codes of connectives follow those of punctuation and stay below those of quotation marks. */
export const FIRST_CONNECTIVE = 11;

/** Words that join clauses, by the hash of their form. */
export const CONNECTIVES: ReadonlyMap<number, number> = new Map(
  WORDS.map((word, index) => [hashText(word), FIRST_CONNECTIVE + index]),
);
