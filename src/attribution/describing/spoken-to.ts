/**
 * `The mayor was asked about the bridge`, `Clerk accused of fraud`, read as if those who are asked and accused said so: by
 * whom it was said, nobody says. Whoever is spoken of is a part of what is said, as in PolNeAR, whoever is spoken to is none.
 */
import { type ParsedText, type Span, tokenAt, tokenBehind } from '../../language/index.ts';
import { SPOKEN_OF, SPOKEN_TO, URGED } from '../lexicons/passives.ts';
import { FORMS_OF_BE } from '../lexicons/verb-groups.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** A participle with what follows it at once, where it has no object: `accused of`; not `identified with`. */
const WITHOUT_OBJECT = /^(?:(?:accused|suspected) of|(?:charged|credited) with|\w+ (?:for|over))$/;

/** Whether a participle without a form of `be` is passive by what follows it: `Council told to repay grant`. */
const isBarePassive = (participle: string, next: string): boolean =>
  (SPOKEN_OF.has(participle) && WITHOUT_OBJECT.test(`${participle} ${next}`)) ||
  (URGED.has(participle) && next === 'to');

/** The participle of a cue in the passive: of `has since been asked about`, `asked`; empty where it is none. */
const passiveIn = ({ tokens }: ParsedText, first: number, behind: number): string => {
  let hasBe = false;
  for (let at = first; at < behind; at++) {
    const { lower = '', tag } = tokens[at] ?? {};
    if (FORMS_OF_BE.has(lower)) hasBe = true;
    else if (hasBe && tag !== 'adverb') return lower;
    else if (isBarePassive(lower, tokens[at + 1]?.lower ?? '')) return lower;
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

export const withoutSpokenTo = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [source, ...more] = statement.source;
  const [cue] = statement.cue;
  if (source === undefined || cue === undefined || more.length > 0) return statement;
  // `a man whom he accused of fraud`
  if (statement.content[0][0] < source[0]) return statement;
  const participle = passiveBehind(parsed, source, cue);
  if (SPOKEN_TO.has(participle)) return { ...statement, source: [] };
  return SPOKEN_OF.has(participle)
    ? { ...statement, source: [], content: [source, ...statement.content] }
    : statement;
};
