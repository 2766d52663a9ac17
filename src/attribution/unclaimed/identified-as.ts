/**
 * `Police have named the victim as Carla Mendes, 34`, `named by his family as Sam Okoye`: whoever names somebody says who
 * that is. The models have met too few of these to tell them from appointments.
 */
import { type ParsedText, type Span, spanOver, type Token, tokenAt } from '../../language/index.ts';
import { NAMERS } from '../lexicons/namers.ts';
import { FORMS_OF_HAVE } from '../lexicons/verb-groups.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { agentBehind } from './agents.ts';
import { auxiliaryBefore } from './passive-lead.ts';
import { subjectBefore } from './subject-before.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.8;
/** How far behind the verb `as` may stand, in tokens. */
const REACH = 14;
/** No name is longer, with age and place. */
const LONGEST_NAME = 24;

const isMark = (token: Token | undefined): boolean => /^[,;:.!?()—–]$/.test(token?.text ?? '');

/** The `as` that a name stands behind: `as 34-year-old Tom Harker`; -1 where none does. */
const asBehind = ({ tokens }: ParsedText, verb: number): number => {
  for (let at = verb + 1; at < verb + REACH; at++) {
    if (isMark(tokens[at]) || tokens[at]?.sentence !== tokens[verb]?.sentence) return -1;
    if (tokens[at]?.lower !== 'as') continue;
    const isAge = /^\d+-year-old$/.test(tokens[at + 1]?.text ?? '');
    return tokens[at + (isAge ? 2 : 1)]?.tag === 'properNoun' ? at : -1;
  }
  return -1;
};

/** Whether a comma parts a name from an age or a home: `Carla Mendes, 34, of Lisbon Road`. */
const tellsMore = ({ tokens }: ParsedText, comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  (tokens[comma + 1]?.tag === 'number' || /^(?:of|from)$/.test(tokens[comma + 1]?.lower ?? ''));

const endOfName = (parsed: ParsedText, as: number): number => {
  const { tokens } = parsed;
  let last = as + 1;
  while (last < as + LONGEST_NAME && tokens[last]?.sentence === tokens[as]?.sentence) {
    if (isMark(tokens[last]) && !tellsMore(parsed, last)) break;
    if (/^(?:who|and|but|after|while)$/.test(tokens[last]?.lower ?? '')) break;
    last += 1;
  }
  return last;
};

const namesSomebody = ({ text }: ParsedText, who: Span): boolean =>
  text
    .slice(...who)
    .toLowerCase()
    .split(/\s+/)
    .some((word) => NAMERS.has(word));

/** `The victim was identified by police as Marta Silva`; the subject is left out where it stands farther away. */
const passiveAt = (parsed: ParsedText, verb: number, as: number): FoundStatement | null => {
  const { tokens } = parsed;
  const auxiliary = auxiliaryBefore(parsed, verb);
  const source = tokens[verb + 1]?.lower === 'by' ? agentBehind(parsed, verb + 1) : null;
  if (source === null || !namesSomebody(parsed, source)) return null;
  const subject = auxiliary < 0 ? null : subjectBefore(parsed, auxiliary);
  const name = spanOver(tokens, as, endOfName(parsed, as));
  return {
    source: [source],
    cue: [spanOver(tokens, auxiliary < 0 ? verb : auxiliary, verb + 1)],
    content: subject === null ? [name] : [subject, name],
    probability: PROBABILITY,
  };
};

const activeAt = (parsed: ParsedText, verb: number, as: number): FoundStatement | null => {
  const { tokens } = parsed;
  const cue = FORMS_OF_HAVE.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  const source = subjectBefore(parsed, cue);
  if (source === null || as === verb + 1 || !namesSomebody(parsed, source)) return null;
  const content = spanOver(tokens, verb + 1, endOfName(parsed, as));
  return {
    source: [source],
    cue: [spanOver(tokens, cue, verb + 1)],
    content: [content],
    probability: PROBABILITY,
  };
};

const statementAt = (parsed: ParsedText, verb: number): FoundStatement | null => {
  if ((parsed.tokens[verb]?.quotation ?? 0) >= 0) return null;
  const as = asBehind(parsed, verb);
  if (as < 0) return null;
  return passiveAt(parsed, verb, as) ?? activeAt(parsed, verb, as);
};

/** What a text tells of who somebody is, with whoever names them. */
export const identifiedAs = (parsed: ParsedText): FoundStatement[] =>
  [...parsed.text.matchAll(/\b(?:named|identified)\b/gu)].flatMap(
    ({ index }) => statementAt(parsed, tokenAt(parsed, index)) ?? [],
  );
