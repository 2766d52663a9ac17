import type { ParsedText, Span } from '../../language/index.ts';
import { phraseSpanBefore } from '../grammar/index.ts';

/** What stands between a subject and its verb is no longer: `, also writing on Telegram,`. */
const LONGEST_ASIDE = 14;

/** The phrase right before a verb, or before what two commas part from it: `Ann Lee, the mayor, was quoted`. */
export const subjectBefore = (parsed: ParsedText, verb: number): Span | null => {
  const { tokens } = parsed;
  if (tokens[verb - 1]?.text !== ',') return phraseSpanBefore(parsed, verb);
  for (let at = verb - 2; at > verb - LONGEST_ASIDE; at--) {
    if (tokens[at]?.sentence !== tokens[verb]?.sentence) return null;
    if (tokens[at]?.text !== ',') continue;
    // A name between commas, where what stands before them is no phrase to the grammar.
    return phraseSpanBefore(parsed, at) ?? phraseSpanBefore(parsed, verb - 1);
  }
  return null;
};
