import { type ParsedText, tokenAt } from '../../language/index.ts';
import { BESIDE } from '../lexicons/evidence.ts';
import type { QuotedStatement } from './quoted-as.ts';

/**
 * `the tariffs announced by the president`: a statement that only says which tariffs are meant. The author
 * vouches for it, whoever's words it stands in.
 */
export const isAside = (parsed: ParsedText, { source, cue, words }: QuotedStatement): boolean => {
  const [first] = source;
  const [verb] = cue;
  if (first === undefined || verb === undefined || first[0] < verb[1]) return false;
  const before = parsed.tokens[tokenAt(parsed, first[0]) - 1]?.lower;
  const hasBy = before === 'by' || words.at(-1)?.lower === 'by';
  return hasBy && !words.some(({ tag }) => tag === 'auxiliary');
};

/** `Moe said it was safe, but Lund said it was not`: a statement beside another, whatever the other reaches over. */
export const isBeside = (parsed: ParsedText, { source, cue }: QuotedStatement): boolean => {
  const start = Math.min(source[0]?.[0] ?? Number.POSITIVE_INFINITY, cue[0]?.[0] ?? 0);
  const at = tokenAt(parsed, start);
  const { tokens } = parsed;
  return (
    BESIDE.has(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 2]?.text === ',' &&
    tokens[at]?.quotation === -1
  );
};
