import { MARK } from '../../../language/index.ts';
import { type Columns, hashText, PADDING } from '../../../model/index.ts';
import type { ColumnName } from './column-names.ts';
import { WordCodes } from './word-codes.ts';

const WORDS = ['that', 'and', 'but', 'who', 'which', 'because', 'when', 'while', 'if', 'as', 'to'];

/** Codes of connectives follow those of punctuation. */
const FIRST_CONNECTIVE = 11;
/** Codes of quotation marks follow those of connectives. */
const QUOTE_CODES = 29;

/** Words that join clauses, by the hash of their form. */
const CONNECTIVES = new WordCodes(
  WORDS.map((word, index) => [hashText(word), FIRST_CONNECTIVE + index]),
);

/** Whether the code of a joint is one of a connective. */
export const isConnective = (joint: number): boolean =>
  joint >= FIRST_CONNECTIVE && joint < QUOTE_CODES;

/** Fills in what joins clauses at each token: the code of a quotation mark, of another mark or of a connective, else 0. */
export const fillJoints = ({ views, length }: Columns<ColumnName>): void => {
  const { joint, mark, quoteMark, word } = views;
  for (let at = PADDING; at < length + PADDING; at++) {
    const quote = quoteMark[at] ?? 0;
    const own = mark[at] ?? 0;
    if (quote > 0) joint[at] = QUOTE_CODES + quote;
    else if (own > 0) joint[at] = own < MARK.other ? own : 0;
    else joint[at] = CONNECTIVES.of(word[at] ?? 0);
  }
};
