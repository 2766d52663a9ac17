/**
 * `Police put the number of dead at 14.`: a figure that somebody gives. The models have met it a few times, and often take
 * it for something that is done.
 */
import { type ParsedText, spanOver, type Token, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { FIGURES } from '../lexicons/figures.ts';
import { FORMS_OF_HAVE } from '../lexicons/verb-groups.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { subjectBefore } from './subject-before.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.8;
/** How far behind the verb its number may stand, in tokens: `put the number of people who had fled at about 3,000`. */
const REACH = 16;
/** How far behind `at` the number may stand: `at more than $2`. */
const NUMBER_REACH = 5;
/** What another clause is joined with; `and` joins numbers as well. */
const GOES_ON = /^(?:but|while|as|because|although)$/;

const RELATIVE = /^(?:which|that|what)$/;

const isNumber = ({ tag, text }: Token): boolean =>
  tag === 'number' || /^[£$€]?\d|^[£$€]$/.test(text);

/** What measures a number and stands before it: `at more than $2`. */
const MEASURES = wordSet(
  'more fewer less than about around nearly almost over under between at least most up to some roughly close as many much just a',
);

/** Whether a number stands behind a token, maybe with what measures it: `at more than $2`, not `at the door in 1910`. */
const isBeforeNumber = (tokens: readonly Token[], lead: number): boolean => {
  for (let at = lead + 1; at < lead + NUMBER_REACH; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (isNumber(token)) return true;
    if (!MEASURES.has(token.lower)) return false;
  }
  return false;
};

/** The token of the `at` that leads in a number, behind a noun for a figure; -1 where there is none. */
const numberLead = ({ tokens }: ParsedText, verb: number): number => {
  let hasFigure = false;
  for (let at = verb + 1; at < verb + REACH; at++) {
    const token = tokens[at];
    if (token?.sentence !== tokens[verb]?.sentence || token?.text === ',') return -1;
    if (token?.lower === 'at' && hasFigure && isBeforeNumber(tokens, at)) return at;
    hasFigure ||= FIGURES.has(token?.lower ?? '');
  }
  return -1;
};

/** Where a figure ends: with the words before the sentence’s next mark. */
const endOfFigure = ({ tokens }: ParsedText, lead: number): number => {
  let last = lead + 1;
  while (tokens[last + 1]?.sentence === tokens[lead]?.sentence && last < lead + REACH) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]];
    if (next === undefined || /^[,;:.!?–—()]$/.test(next.text) || GOES_ON.test(next.lower)) break;
    if (next.lower === 'and' && !(after !== undefined && isNumber(after))) break;
    last += 1;
  }
  return last + 1;
};

const statementAt = (parsed: ParsedText, verb: number): FoundStatement | null => {
  const { tokens } = parsed;
  if ((tokens[verb]?.quotation ?? 0) >= 0) return null;
  const lead = numberLead(parsed, verb);
  const cue = FORMS_OF_HAVE.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  const source = lead < 0 ? null : subjectBefore(parsed, cue);
  if (RELATIVE.test(tokens[cue - 1]?.lower ?? '')) return null;
  return source === null
    ? null
    : {
        source: [source],
        cue: [spanOver(tokens, cue, verb + 1)],
        content: [spanOver(tokens, verb + 1, endOfFigure(parsed, lead))],
        probability: PROBABILITY,
      };
};

/** The figures of a text that somebody gives. */
export const givenFigures = (parsed: ParsedText): FoundStatement[] =>
  [...parsed.text.matchAll(/\bputs?(?=\s+(?:the|its|their|his|her)\s)/gu)].flatMap(
    ({ index }) => statementAt(parsed, tokenAt(parsed, index)) ?? [],
  );
