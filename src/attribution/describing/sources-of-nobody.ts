import { isAnyOf, type ParsedText, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Days, and spans of time written small, that stand where a source does: `Tuesday said`, `hours later calling`. */
const TIMES = wordSet(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday hours minutes days weeks months years',
);

/** How sentences start that no source follows: `Thus arguing that …`. Others written large may be names: `Italy`, `May`. */
const OPENINGS = wordSet('Thus Hence Then Instead However Meanwhile Having Being Once');

/** Marks alone, or a word that is nobody, taken for a source: `“We sailed,” — said.` */
export const isOfNobody = (parsed: ParsedText, { source: [span] }: FoundStatement): boolean => {
  if (span === undefined) return false;
  if (!/[\p{L}\p{N}]/u.test(parsed.text.slice(...span))) return true;
  const token = parsed.tokens[tokenAt(parsed, span[0])];
  if (token?.end !== span[1]) return false;
  const isSmall = token.word.startsSmall && isAnyOf(token.tag, 'adverb', 'auxiliary');
  return isSmall || TIMES.has(token.text) || OPENINGS.has(token.text);
};
