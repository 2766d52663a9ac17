/**
 * `A banker who asked not to be named said clients were leaving`: whoever keeps a name back says something. The grammar
 * reads who and what; the models, who have met such a clause as a statement of its own, are not sure of the one around it.
 */
import { type ParsedText, type Span, tokenAt } from '../../language/index.ts';
import {
  type ProposedStatement,
  phraseSpanBefore,
  proposeStatements,
  relativeStatements,
} from '../grammar/index.ts';
import { WITHHELD_NAME } from '../lexicons/withheld-names.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.85;

const NOTHING_ELSE = /^[\s,]*$/;

/** From the noun that a clause tells more of to the clause's end; null where it stands behind none. */
const withNoun = (parsed: ParsedText, [start, end]: Span): Span | null => {
  const who = tokenAt(parsed, start);
  const comma = parsed.tokens[who - 1]?.text === ',' ? 1 : 0;
  const noun = phraseSpanBefore(parsed, who - comma);
  return noun === null ? null : [noun[0], end];
};

/** Whether a statement is that of a speaker with such a clause, and its cue stands right behind. */
const isOf = (
  { text }: ParsedText,
  speaker: Span,
  { source: [source], cue: [cue] }: ProposedStatement,
): boolean => {
  if (source === undefined || cue === undefined || cue[0] < speaker[1]) return false;
  const isWithin = speaker[0] <= source[0] && source[1] <= speaker[1];
  return isWithin && NOTHING_ELSE.test(text.slice(speaker[1], cue[0]));
};

/** What is said, with the `that` before it, as the models have it. */
const withThat = (parsed: ParsedText, [start, end]: Span): Span => {
  const before = parsed.tokens[tokenAt(parsed, start) - 1];
  return [before?.lower === 'that' ? before.start : start, end];
};

/** The statements of those who keep their names back, of which a text tells right after them. */
export const unnamedSpeakers = (parsed: ParsedText): FoundStatement[] => {
  const speakers: Span[] = [];
  for (const { index, 0: words } of parsed.text.matchAll(WITHHELD_NAME)) {
    const speaker = withNoun(parsed, [index, index + words.length]);
    if (speaker !== null) speakers.push(speaker);
  }
  if (speakers.length === 0) return [];
  const proposed = [...relativeStatements(parsed), ...proposeStatements(parsed)];
  return speakers.flatMap((speaker) => {
    const statement = proposed.find((each) => isOf(parsed, speaker, each));
    if (statement === undefined) return [];
    const [first, ...rest] = statement.content;
    const content = [withThat(parsed, first), ...rest] as const;
    return { ...statement, source: [speaker], content, probability: PROBABILITY };
  });
};
