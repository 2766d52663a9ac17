/**
 * `The singer took to Instagram to say that the tour was off`: whoever takes to a channel says it. The models have met too
 * few of these, and take the channel for whoever speaks.
 */
import { type ParsedText, type Span, spanOver, tokenAt } from '../../language/index.ts';
import { phraseSpanBefore } from '../grammar/index.ts';
import { isChannelNoun } from '../lexicons/channels.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import { endOfWords } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.8;
/** How far behind `took to` the verb of saying may stand: `took to her own social media channels on Friday to say`. */
const REACH = 10;

const HAVING = /^(?:has|have|had)$/;

/** The `to` of the verb of saying behind a channel; -1 where there is none. */
const toBefore = ({ tokens }: ParsedText, channel: number): number => {
  let hasChannel = false;
  for (let at = channel; at < channel + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return -1;
    if (token.lower === 'to') return hasChannel ? at : -1;
    hasChannel ||= isChannelNoun(token.lower) || token.lower === 'airwaves';
  }
  return -1;
};

/** Whether a token is a verb of speech in its plain form, with what is said as its object: not `to fire back`. */
const isToSay = ({ tokens }: ParsedText, at: number): boolean => {
  const known = CUE_VERB_FORMS.get(tokens[at]?.lower ?? '');
  if (known === undefined || known.form !== 'base') return false;
  const { act, complements, needsParticle } = known.verb;
  const takesObject = complements.has('clause') || complements.has('noun');
  return act === 'speech' && takesObject && !needsParticle;
};

/** What stands behind a verb, up to the end of its sentence's words; null where nothing does. */
const saidBehind = (parsed: ParsedText, verb: number): Span | null => {
  const next = parsed.tokens[verb + 1];
  const end = endOfWords(parsed, verb);
  return next !== undefined && next.start < end ? [next.start, end] : null;
};

const statementAt = (parsed: ParsedText, took: number): FoundStatement | null => {
  const { tokens } = parsed;
  const to = (tokens[took]?.quotation ?? 0) < 0 ? toBefore(parsed, took + 2) : -1;
  if (to < 0 || !isToSay(parsed, to + 1)) return null;
  const first = HAVING.test(tokens[took - 1]?.lower ?? '') ? took - 1 : took;
  const source = phraseSpanBefore(parsed, first);
  const content = saidBehind(parsed, to + 1);
  if (source === null || content === null) return null;
  return {
    source: [source],
    cue: [spanOver(tokens, first, to + 2)],
    content: [content],
    probability: PROBABILITY,
  };
};

/** The statements of a text that somebody takes to a channel to make. */
export const tookTo = (parsed: ParsedText): FoundStatement[] =>
  [...parsed.text.matchAll(/\b(?:took|takes|taken|taking) to\b/gu)].flatMap(
    ({ index }) => statementAt(parsed, tokenAt(parsed, index)) ?? [],
  );
