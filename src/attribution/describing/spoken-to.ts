/**
 * `The mayor was asked about the bridge`, `Clerk accused of fraud`, read as if those who are asked and accused said so: by
 * whom it was said, nobody says. Whoever is spoken of is a part of what is said, as in PolNeAR, whoever is spoken to is none.
 */
import { type ParsedText, type Span, tokenAt, tokenBehind } from '../../language/index.ts';
import { SPOKEN_OF, SPOKEN_TO, URGED } from '../lexicons/passives.ts';
import { FORMS_OF_BE } from '../lexicons/verb-groups.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** A participle with what follows it at once: only where it is passive has it no object there. */
const WITHOUT_OBJECT = /^(?:(?:accused|suspected) of|(?:charged|credited) with)$/;

/** The participle of a cue in the passive: of `has since been asked about`, `asked`; empty where it is none. */
const passiveIn = (parsed: ParsedText, first: number, behind: number): string => {
  let hasBe = false;
  for (let at = first; at < behind; at++) {
    const { lower = '', tag } = parsed.tokens[at] ?? {};
    if (FORMS_OF_BE.has(lower)) hasBe = true;
    else if (hasBe && tag !== 'adverb') return lower;
    else if (WITHOUT_OBJECT.test(`${lower} ${parsed.tokens[at + 1]?.lower ?? ''}`)) return lower;
  }
  return '';
};

/** The participle of a cue that stands right behind a source; empty where none does. */
const passiveBehind = (parsed: ParsedText, source: Span, cue: Span): string => {
  const first = tokenAt(parsed, cue[0]);
  return tokenBehind(parsed, source[1]) === first
    ? passiveIn(parsed, first, tokenBehind(parsed, cue[1]))
    : '';
};

/** Whether somebody is to do something, and that is what is said: `was asked to resign`, `told to repay grant`. */
const isToDo = ({ tokens }: ParsedText, behind: number, content: number): boolean =>
  tokens[content]?.lower === 'to' || (tokens[behind]?.lower === 'to' && content === behind + 1);

/**
 * A statement without a source that is only spoken to or of; any other as it is. Whoever is to do something, or is blamed,
 * stands in what is said.
 */
export const withoutSpokenTo = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [source, ...more] = statement.source;
  const [cue] = statement.cue;
  if (source === undefined || cue === undefined || more.length > 0) return statement;
  const [[start]] = statement.content;
  // `a man whom he accused of fraud`
  if (start < source[0]) return statement;
  const behind = tokenBehind(parsed, cue[1]);
  const participle = passiveBehind(parsed, source, cue);
  const doesSomething = isToDo(parsed, behind, tokenAt(parsed, start));
  // A headline has no form of `be`: `Council told to repay grant`.
  const isUrged = URGED.has(parsed.tokens[behind - 1]?.lower ?? '') && doesSomething;
  const isSpokenTo = SPOKEN_TO.has(participle);
  if (isUrged || SPOKEN_OF.has(participle) || (isSpokenTo && doesSomething))
    return { ...statement, source: [], content: [source, ...statement.content] };
  return isSpokenTo ? { ...statement, source: [] } : statement;
};
