/**
 * `Per a crew member, the set is gone`, `The title, per a memo, is new`: short for `according to`. The models have met it
 * a handful of times.
 */
import {
  isVerb,
  type ParsedText,
  type Span,
  spanOver,
  tokenAt,
  tokenBehind,
} from '../../language/index.ts';
import { phraseSpanBefore, phraseSpanFrom } from '../grammar/index.ts';
import { meansPeople } from '../kinds/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { MEDIA } from '../lexicons/media.ts';
import { saidBefore, saidFrom } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { outletNameIn } from './agents.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.8;

/** Whether a phrase means somebody who tells something, or a text: not `per day`, `per the usual`. */
const tells = (parsed: ParsedText, [start, end]: Span): boolean => {
  const words = parsed.tokens.slice(tokenAt(parsed, start), tokenBehind(parsed, end));
  return (
    MEDIA.has(outletNameIn(parsed, [start, end])) ||
    words.some(({ lower }) => DOCUMENT_NOUNS.has(lower) || meansPeople(lower)) ||
    words.every(({ tag }, at) => tag === 'properNoun' || (at === 0 && tag === 'determiner'))
  );
};

/** What is told so: what stands behind the phrase and its comma, or before it, or around its two commas. */
const contentOf = (
  parsed: ParsedText,
  per: number,
  behind: number,
): FoundStatement['content'] | null => {
  const { tokens, sentences } = parsed;
  const isFirst = sentences[tokens[per]?.sentence ?? -1]?.first === per;
  const rest = tokens[behind]?.text === ',' ? saidFrom(parsed, behind) : null;
  if (isFirst) return rest && [rest];
  const goesOn = rest !== null && isVerb(tokens[behind + 1]);
  const before = goesOn
    ? phraseSpanBefore(parsed, per - 1)
    : saidBefore(parsed, [tokens[per]?.start ?? 0, 0]);
  if (before === null) return null;
  return goesOn ? [before, rest] : [before];
};

const statementAt = (parsed: ParsedText, per: number): FoundStatement | null => {
  const { tokens } = parsed;
  if ((tokens[per]?.quotation ?? 0) >= 0) return null;
  const source = phraseSpanFrom(parsed, per + 1);
  if (source === null || !tells(parsed, source)) return null;
  const content = contentOf(parsed, per, tokenBehind(parsed, source[1]));
  if (content === null) return null;
  return {
    source: [source],
    cue: [spanOver(tokens, per, per + 1)],
    content,
    probability: PROBABILITY,
  };
};

/** What a text tells per somebody. */
export const perSomebody = (parsed: ParsedText): FoundStatement[] =>
  [
    ...parsed.text.matchAll(
      /(?<=^|[.!?”"]\s|\n|,\s)[Pp]er\b(?!\s+(?:cent|day|year|capita|se|week|month|hour|head|annum)\b)/gu,
    ),
  ].flatMap(({ index }) => statementAt(parsed, tokenAt(parsed, index)) ?? []);
