import { isVerb, type ParsedText } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';

/** How far behind its start a clause’s verb may stand: `heard Quist had lied`. */
const LONGEST_SUBJECT = 8;

/** Behind `heard`: whose words they were, or no words at all. */
const NO_WORDS = wordSet('from of about by evidence testimony');

/** Whether a clause starts at a token: a subject, and its verb not far behind it, maybe behind an age: `Lee, 43, was`. */
export const startsClause = ({ tokens }: ParsedText, first: number): boolean => {
  const opening = tokens[first];
  if (opening === undefined || isVerb(opening) || NO_WORDS.has(opening.lower)) return false;
  let commas = 0;
  for (let at = first; at < first + LONGEST_SUBJECT; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'preposition') return false;
    if (token.text === ',' && (commas > 0 || tokens[at + 1]?.tag === 'number')) commas += 1;
    else if (token.tag === 'punctuation') return false;
    if (isVerb(token)) return true;
  }
  return false;
};
