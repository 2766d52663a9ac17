import { type ParsedText, tokenAt } from '../../language/index.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Days and spans of time that stand where a source does: `Tuesday said`; a month may be somebody’s name. */
const TIME = /(?:day|hours|minutes|weeks|months|years|days)$/;

/** `Hours later calling him a thief`, `Thus arguing that …`: a word that is nobody, taken for a source. */
export const isOfNobody = (parsed: ParsedText, { source: [span] }: FoundStatement): boolean => {
  if (span === undefined) return false;
  const token = parsed.tokens[tokenAt(parsed, span[0])];
  if (token?.end !== span[1]) return false;
  const isTime = TIME_WORDS.has(token.lower) && TIME.test(token.lower);
  return isTime || token.tag === 'adverb' || token.tag === 'auxiliary';
};
