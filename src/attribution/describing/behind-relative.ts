import { type ParsedText, type Span, tokenAt, tokenBehind } from '../../language/index.ts';
import { nounBehindRelative } from '../grammar/index.ts';
import { RELATIVE_SUBJECT } from '../lexicons/clause-words.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import { tokensOf } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** How far before a source the pronoun may stand that leads in the clause which it ends. */
const LONGEST_RELATIVE = 12;

/** Whether a relative clause may have begun in the sentence before a token. */
const isBehindPronoun = ({ tokens }: ParsedText, at: number): boolean => {
  for (let before = at - 1; before > at - LONGEST_RELATIVE; before--) {
    const token = tokens[before];
    if (token === undefined || token.tag === 'punctuation') return false;
    if (RELATIVE_SUBJECT.test(token.lower)) return token.sentence === tokens[at]?.sentence;
  }
  return false;
};

/** Whether a cue is the verb of a clause: not `vowing to protect`, `to declare`, `intention`. */
const isFiniteVerb = (parsed: ParsedText, cue: Span): boolean => {
  const words = tokensOf(parsed, cue);
  const isUnfinished = words.some(({ lower }) => lower === 'to' || lower.endsWith('ing'));
  return !isUnfinished && words.some(({ lower }) => CUE_VERB_FORMS.has(lower));
};

/**
 * `The charity that runs the shelter said it was full`, read as if the shelter had said so: the noun that the clause tells
 * more of did.
 */
export const withNounBehindRelative = (
  parsed: ParsedText,
  statement: FoundStatement,
): FoundStatement => {
  const [source, ...more] = statement.source;
  const [cue] = statement.cue;
  if (source === undefined || cue === undefined || more.length > 0) return statement;
  const [first, lead] = [tokenAt(parsed, source[0]), tokenBehind(parsed, source[1])];
  const isBefore = lead === tokenAt(parsed, cue[0]);
  if (!isBefore || !isBehindPronoun(parsed, first) || !isFiniteVerb(parsed, cue)) return statement;
  const noun = nounBehindRelative(parsed, lead, tokenAt(parsed, cue[1] - 1));
  return noun === null || noun[0] >= source[0]
    ? statement
    : { ...statement, source: [[noun[0], source[1]]] };
};
