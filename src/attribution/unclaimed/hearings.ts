/**
 * `He kept the keys, a court has heard`, `The jury was told that …`: what is said in a hearing, of which the article does
 * not say who said it. The models take the court for whoever speaks, or see nothing.
 */
import { isVerb, type ParsedText, type Span, spanOver, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { hearersBefore } from '../hearers.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { FORMS_OF_BE, FORMS_OF_HAVE } from '../lexicons/verb-groups.ts';
import { leadsIn, saidBefore, saidFrom } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.85;
/** How far behind `heard` the verb of what is heard may stand: `heard Quist had lied`. */
const LONGEST_SUBJECT = 8;

const LEADS_TO_TIME = wordSet('on last this earlier');
/** Behind `heard`: whose words they were, or no words at all. */
const NO_WORDS = wordSet('from of about by evidence testimony');

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

/** Whether a clause starts at a token: a subject, and its verb not far behind it, maybe behind an age: `Lee, 43, was`. */
const isClause = ({ tokens }: ParsedText, first: number): boolean => {
  const opening = tokens[first];
  if (opening === undefined || isVerb(opening) || NO_WORDS.has(opening.lower)) return false;
  let commas = 0;
  for (let at = first; at < first + LONGEST_SUBJECT; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'preposition') return false;
    if (token.text === ',' && (commas > 0 || tokens[at + 1]?.tag === 'number')) commas += 1;
    else if (token.tag === 'punctuation') return false;
    if (isVerb(token)) return true;
  }
  return false;
};

const contentOf = (parsed: ParsedText, verb: number, hearer: Span): Span | null => {
  const behind = behindTime(parsed, verb + 1);
  const next = parsed.tokens[behind];
  const isLedIn = next !== undefined && (leadsIn(next) || next.lower === 'how');
  return isLedIn || isClause(parsed, behind)
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
