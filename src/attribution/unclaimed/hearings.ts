/**
 * `He kept the keys, a court has heard`, `The jury was told that …`: what is said in a hearing, of which the article does
 * not say who said it. The models take the court for whoever speaks, or see nothing.
 */
import { type ParsedText, type Span, spanOver, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { hearersBefore } from '../hearers.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { FORMS_OF_BE, FORMS_OF_HAVE } from '../lexicons/verb-groups.ts';
import { leadsIn, saidBefore, saidFrom } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { startsClause } from './clause-starts.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.85;
const LEADS_TO_TIME = wordSet('on last this earlier');
/** The first token of a cue that ends at one: of `has heard`, `was told`; -1 where nothing is heard. */
const startOfCue = ({ tokens }: ParsedText, verb: number): number => {
  const [before, auxiliary] = [tokens[verb - 1]?.lower ?? '', tokens[verb - 2]?.lower ?? ''];
  if (tokens[verb]?.lower === 'told') {
    if (before === 'been') return FORMS_OF_HAVE.has(auxiliary) ? verb - 2 : -1;
    return FORMS_OF_BE.has(before) ? verb - 1 : -1;
  }
  return FORMS_OF_HAVE.has(before) ? verb - 1 : verb;
};

/** The token behind a time: of `on Friday that …` that of `that`. */
const behindTime = ({ tokens }: ParsedText, from: number): number => {
  let at = from;
  const isTime = (token: number): boolean => TIME_WORDS.has(tokens[token]?.lower ?? '');
  while (isTime(at) || (LEADS_TO_TIME.has(tokens[at]?.lower ?? '') && isTime(at + 1))) at += 1;
  return at;
};

const contentOf = (parsed: ParsedText, verb: number, hearer: Span): Span | null => {
  const behind = behindTime(parsed, verb + 1);
  const next = parsed.tokens[behind];
  const isLedIn = next !== undefined && (leadsIn(next) || next.lower === 'how');
  return isLedIn || startsClause(parsed, behind)
    ? saidFrom(parsed, behind)
    : saidBefore(parsed, hearer);
};

const statementAt = (parsed: ParsedText, verb: number): FoundStatement | null => {
  const { tokens } = parsed;
  const cue = startOfCue(parsed, verb);
  if (cue < 0 || (tokens[verb]?.quotation ?? 0) >= 0) return null;
  const hearer = tokens[verb + 1]?.lower === 'by' ? null : hearersBefore(parsed, cue);
  const content = hearer === null ? null : contentOf(parsed, verb, hearer);
  return content === null
    ? null
    : {
        source: [],
        cue: [spanOver(tokens, cue, verb + 1)],
        content: [content],
        probability: PROBABILITY,
      };
};

/** What was said in the hearings of a text, one statement a sentence at most. */
export const hearings = (parsed: ParsedText): FoundStatement[] => {
  let done = -1;
  return [...parsed.text.matchAll(/\b(?:heard|hears|told)\b/gu)].flatMap(({ index }) => {
    const verb = tokenAt(parsed, index);
    const sentence = parsed.tokens[verb]?.sentence ?? -1;
    const statement = sentence === done ? null : statementAt(parsed, verb);
    if (statement === null) return [];
    done = sentence;
    return statement;
  });
};
