import { type ParsedText, tokenAt } from '../../language/index.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { tokensOfAll } from './words.ts';

/** `The police are looking for a man`: what somebody seeks, and no word of theirs. */
export const isSearch = (parsed: ParsedText, { cue }: FoundStatement): boolean => {
  if (!cue.some((span) => /look/i.test(parsed.text.slice(...span)))) return false;
  const words = tokensOfAll(parsed, cue);
  const at = words.findIndex(({ lower }) => /^look(?:s|ed|ing)?$/.test(lower));
  const last = words.at(-1);
  if (at < 0 || last === undefined) return false;
  return (words[at + 1] ?? parsed.tokens[tokenAt(parsed, last.start) + 1])?.lower === 'for';
};
