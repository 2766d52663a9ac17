/** `The port said it was safe, while residents say it leaks`: what the port says ends where the residents begin. */
import { type ParsedText, type Span, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { sentenceOf } from './sentence-of.ts';
import type { FoundStatement } from './statement.ts';

/** What parts what one says from what another does: `it was safe, while residents say it leaks`. */
const CONTRASTS = wordSet('while whereas');

/** For each sentence, the comma before whoever says something else there, outside of quotation. */
export type Contrasts = ReadonlyMap<number, number>;

export const contrastsIn = (
  parsed: ParsedText,
  statements: readonly FoundStatement[],
): Contrasts => {
  const contrasts = new Map<number, number>();
  for (const { source, cue } of statements) {
    const [start, end] = source[0] ?? [0, 0];
    if (start === end || (cue[0]?.[0] ?? 0) < end) continue;
    const at = tokenAt(parsed, start);
    if (!CONTRASTS.has(parsed.tokens[at - 1]?.lower ?? '')) continue;
    const [before, comma] = [parsed.tokens[at - 3], parsed.tokens[at - 2]];
    // `finds that, while some say they left, more stayed`: what is found goes on.
    if (comma?.text !== ',' || comma.quotation >= 0 || before?.lower === 'that') continue;
    if (!contrasts.has(comma.sentence)) contrasts.set(comma.sentence, comma.start);
  }
  return contrasts;
};

/** A content up to the comma before whoever says something else in its sentence. */
export const beforeContrast = (
  parsed: ParsedText,
  contrasts: Contrasts,
  [from, to]: Span,
): Span => {
  const comma = contrasts.get(sentenceOf(parsed, from)) ?? to;
  return [from, from < comma && comma < to ? comma : to];
};
