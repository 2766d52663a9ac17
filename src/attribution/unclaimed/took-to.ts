/**
 * `The singer took to Instagram to say that the tour was off`: whoever takes to a channel says it. The models have met too
 * few of these, and take the channel for whoever speaks. The grammar reads what is said.
 */
import { type ParsedText, type Span, spanOver, tokenAt } from '../../language/index.ts';
import { type ProposedStatement, phraseSpanBefore, proposeStatements } from '../grammar/index.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import { TAKEN_TO } from '../lexicons/taken-to.ts';
import { FORMS_OF_HAVE } from '../lexicons/verb-groups.ts';
import { behindSaid, withThat } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Right in every sentence that it was tried on. */
const PROBABILITY = 0.8;
/** How far behind `took to` the verb of saying may stand: `took to her own social media channels on Friday to say`. */
const REACH = 10;

/** `If Trump takes to X to say so`: nothing has been said. */
const CONDITION = /^(?:if|when|whenever|unless|should|may|might|could|has|have|had)$/;

/** The first token of what somebody did: of `took`, `has taken`; -1 where they may have done nothing. */
const startOfTaking = ({ tokens }: ParsedText, took: number): number => {
  const isAfterHave = FORMS_OF_HAVE.has(tokens[took - 1]?.lower ?? '');
  if (tokens[took]?.lower === 'taken') return isAfterHave ? took - 1 : -1;
  return took;
};

/** The verb of saying behind a channel, in its plain form; -1 where there is none. */
const verbBehind = ({ tokens }: ParsedText, channel: number): number => {
  let hasChannel = false;
  for (let at = channel; at < channel + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return -1;
    if (token.lower === 'to') return hasChannel ? at + 1 : -1;
    hasChannel ||= TAKEN_TO.has(token.lower);
  }
  return -1;
};

const isToSay = ({ tokens }: ParsedText, verb: number): boolean => {
  const known = CUE_VERB_FORMS.get(tokens[verb]?.lower ?? '');
  if (known?.form !== 'base' || known.verb.act !== 'speech') return false;
  // Not `to continue an attack`, which is no word by itself.
  const { complements } = known.verb;
  return complements.has('clause') || complements.has('noun');
};

/** Where somebody takes to a channel to say something, from the first word of it to the verb; null where nobody does. */
const cueAt = (parsed: ParsedText, took: number): Span | null => {
  const { tokens } = parsed;
  const verb = (tokens[took]?.quotation ?? 0) < 0 ? verbBehind(parsed, took + 2) : -1;
  const first = verb < 0 ? -1 : startOfTaking(parsed, took);
  return first >= 0 && isToSay(parsed, verb) ? spanOver(tokens, first, verb + 1) : null;
};

/** Whoever does so; null where they only might. */
const takerBefore = (parsed: ParsedText, cue: Span): Span | null => {
  const source = phraseSpanBefore(parsed, tokenAt(parsed, cue[0]));
  const before = source && parsed.tokens[tokenAt(parsed, source[0]) - 1];
  return CONDITION.test(before?.lower ?? '') ? null : source;
};

/** What goes with a verb, and makes another of it: `call out`; and what is said elsewhere: `deny it`. */
const NOTHING_SAID = /^(?:out|back|off|up|on|about|against|it|this|that)$/;

const ENDS_CLAUSE = /^[,;:.!?—–]$/;

/** What stands behind a verb up to the clause’s end; null where that is nothing said. */
const saidBehind = (parsed: ParsedText, verb: number): Span | null => {
  const { tokens } = parsed;
  const first = verb + 1;
  const last = behindSaid(parsed, first, ENDS_CLAUSE);
  const isNothing = last === first || NOTHING_SAID.test(tokens[first]?.lower ?? '');
  return isNothing ? null : spanOver(tokens, first, last);
};

/** What is said behind a cue as the grammar reads it, with its `that`, or else up to the clause’s end. */
const contentOf = (
  parsed: ParsedText,
  cue: Span,
  said: ProposedStatement | undefined,
): FoundStatement['content'] | null => {
  const verb = tokenAt(parsed, cue[1] - 1);
  const behind = parsed.tokens[verb + 1];
  if (said !== undefined && behind !== undefined && said.content[0][0] >= behind.start) {
    const [first, ...rest] = said.content;
    return [withThat(parsed, first), ...rest];
  }
  const own = saidBehind(parsed, verb);
  return own && [own];
};

/** The statements of a text that somebody takes to a channel to make. */
export const tookTo = (parsed: ParsedText): FoundStatement[] => {
  const cues: Span[] = [];
  for (const { index } of parsed.text.matchAll(/\b(?:took|takes|taken) to\b/gu)) {
    const cue = cueAt(parsed, tokenAt(parsed, index));
    if (cue !== null) cues.push(cue);
  }
  if (cues.length === 0) return [];
  const proposed = new Map(proposeStatements(parsed).map((each) => [each.cue.at(-1)?.[1], each]));
  return cues.flatMap((cue) => {
    const source = takerBefore(parsed, cue);
    const content = contentOf(parsed, cue, proposed.get(cue[1]));
    if (source === null || content === null) return [];
    return { source: [source], cue: [cue], content, probability: PROBABILITY };
  });
};
