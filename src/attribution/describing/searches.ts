import { type ParsedText, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import type { QuotedStatement } from './quoted-as.ts';

const LOOKING = wordSet('look looks looked looking');

/** `The police are looking for a man`: what somebody seeks, and no word of theirs. */
export const isSearch = (parsed: ParsedText, { words }: QuotedStatement): boolean => {
  const at = words.findIndex(({ lower }) => LOOKING.has(lower));
  const last = words.at(-1);
  if (at < 0 || last === undefined) return false;
  return (words[at + 1] ?? parsed.tokens[tokenAt(parsed, last.start) + 1])?.lower === 'for';
};
