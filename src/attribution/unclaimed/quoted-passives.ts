/**
 * `The talks went well, Quist was quoted as saying by the Courant`: whoever is quoted says it. The models have met too
 * few of these to tell them from other passives, and take the outlet or the words before it for the rest.
 */
import { type ParsedText, type Span, type Token, tokenAt } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import { nounPhraseBefore, nounPhraseFrom, sentenceStrand, spanOf } from '../grammar/index.ts';
import { wordSet } from '../lexicons/phrase-set.ts';
import { FORMS_OF_BE } from '../lexicons/verb-groups.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { passageAt } from './neighbours.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.9;

const PARTICIPLES = wordSet('quoted cited reported heard recorded');
const SAYING = wordSet('saying telling');
/** How far before `as` the participle may stand: `quoted by the state news agency TASS as saying`. */
const LONGEST_AGENT = 12;
/** How much before it is read for whoever is quoted. */
const REACH = 36;

/** The tokens of a cue: its first auxiliary, its participle, `as`; `saying` stands behind. */
interface Cue {
  readonly auxiliary: number;
  readonly participle: number;
  readonly as: number;
}

const participleBefore = ({ tokens }: ParsedText, as: number): number => {
  for (let at = as - 1; at >= as - LONGEST_AGENT; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[as]?.sentence) return -1;
    if (PARTICIPLES.has(token.lower))
      return at === as - 1 || tokens[at + 1]?.lower === 'by' ? at : -1;
  }
  return -1;
};

const NOT = wordSet("not n't never");
const RELATIVE = wordSet('who which that');

/**
 * The first of the auxiliaries before a participle, adverbs between them left out: `has also been quoted`; -1 where there
 * is none, where it is denied, and where it says more of somebody who does something else.
 */
const auxiliaryBefore = ({ tokens }: ParsedText, participle: number): number => {
  let first = -1;
  for (let at = participle - 1; at > participle - 5; at--) {
    if (NOT.has(tokens[at]?.lower ?? '')) return -1;
    const tag = tokens[at]?.tag;
    if (tag === 'auxiliary' || FORMS_OF_BE.has(tokens[at]?.lower ?? '')) first = at;
    else if (tag !== 'adverb') break;
  }
  if (RELATIVE.has(tokens[first - 1]?.lower ?? '')) return -1;
  return first;
};

const cueAt = (parsed: ParsedText, saying: number): Cue | null => {
  const as = saying - 1;
  if (!SAYING.has(parsed.tokens[saying]?.lower ?? '') || parsed.tokens[as]?.lower !== 'as')
    return null;
  const participle = participleBefore(parsed, as);
  const auxiliary = participle < 0 ? -1 : auxiliaryBefore(parsed, participle);
  return auxiliary < 0 ? null : { auxiliary, participle, as };
};

const quotedBefore = (parsed: ParsedText, { auxiliary }: Cue): Span | null => {
  const sentence = parsed.sentences[parsed.tokens[auxiliary]?.sentence ?? -1];
  const from = Math.max(sentence?.first ?? auxiliary, auxiliary - REACH);
  const strand = sentenceStrand(parsed, from);
  const phrase = nounPhraseBefore(strand, auxiliary - from);
  return phrase === null ? null : spanOf(strand, phrase.from, phrase.to);
};

const isMark = (token: Token | undefined): boolean => token?.tag === 'punctuation';

/** Whether words can be what somebody says: there is a verb among them, or they are quoted. */
const isSayable = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag, quotation }) => tag === 'verb' || tag === 'auxiliary' || quotation >= 0);

/** No content is longer, in tokens: a bound, so that a sentence without an end costs no more than its length. */
const LONGEST_CONTENT = 200;

const LEADS_OUT = wordSet('in at on during after before to for according as when while');

/** What stands before whoever is quoted: the sentence so far, with all of the passage that it may end with. */
const contentBefore = (parsed: ParsedText, source: Span): Span | null => {
  const { tokens, quotations, sentences } = parsed;
  let last = tokenAt(parsed, source[0]) - 1;
  const isParted = tokens[last]?.text === ',' || (tokens[last]?.quotation ?? -1) >= 0;
  if (!isParted) return null;
  if (tokens[last]?.text === ',' && (tokens[last]?.quotation ?? -1) < 0) last -= 1;
  const passage = quotations[passageAt(parsed, last)];
  const sentence = sentences[tokens[passage?.first ?? last]?.sentence ?? -1];
  let first = Math.max(sentence?.first ?? last, last - LONGEST_CONTENT);
  while (first < last && isMark(tokens[first]) && (tokens[first]?.quotation ?? -1) < 0) first += 1;
  // `In an interview, Quist was quoted as saying that …`
  if (passage === undefined && LEADS_OUT.has(tokens[first]?.lower ?? '')) return null;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return start < end && isSayable(tokens.slice(first, last + 1)) ? [start, end] : null;
};

/** The token behind a cue, and behind whom it may name with `by`. */
const behindCue = (parsed: ParsedText, { as }: Cue): number => {
  const by = as + 2;
  if (parsed.tokens[by]?.lower !== 'by') return by;
  const agent = nounPhraseFrom(sentenceStrand(parsed, by + 1), 0, 'wide');
  return by + 1 + (agent?.to ?? 0);
};

/** What stands behind a token: the rest of the sentence. */
const contentFrom = ({ tokens, sentences }: ParsedText, behind: number): Span | null => {
  const first = /^[,:]$/.test(tokens[behind]?.text ?? '') ? behind + 1 : behind;
  const sentence = sentences[tokens[behind - 1]?.sentence ?? -1];
  let last = Math.min(sentence?.last ?? first, first + LONGEST_CONTENT);
  while (last > first && isMark(tokens[last - 1]) && (tokens[last - 1]?.quotation ?? -1) < 0)
    last -= 1;
  return isSayable(tokens.slice(first, last))
    ? [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0]
    : null;
};

/** Whether what is said is led in behind a cue. */
const leadsIn = ({ lower, text, quotation }: Token): boolean =>
  lower === 'that' || text === ':' || quotation >= 0;

/** What is said, behind the cue where it is led in there, before whoever is quoted else. */
const contentOf = (parsed: ParsedText, cue: Cue, source: Span): Span | null => {
  const behind = behindCue(parsed, cue);
  const next = parsed.tokens[behind];
  const said = contentFrom(parsed, behind);
  if (next !== undefined && leadsIn(next) && said !== null) return said;
  return contentBefore(parsed, source) ?? said;
};

const spanOver = ({ tokens }: ParsedText, first: number, last: number): Span => [
  tokens[first]?.start ?? 0,
  tokens[last]?.end ?? 0,
];

const statementAt = (parsed: ParsedText, saying: number): FoundStatement | null => {
  const cue = cueAt(parsed, saying);
  const source = cue === null ? null : quotedBefore(parsed, cue);
  if (cue === null || source === null) return null;
  const content = contentOf(parsed, cue, source);
  if (content === null) return null;
  const spans: readonly Span[] =
    cue.participle === cue.as - 1
      ? [spanOver(parsed, cue.auxiliary, saying)]
      : [spanOver(parsed, cue.auxiliary, cue.participle), spanOver(parsed, cue.as, saying)];
  return { source: [source], cue: spans, content: [content], probability: PROBABILITY };
};

/** The statements of a text whose sources are said to be quoted; where a sentence has several, who says what is open. */
export const quotedPassives = (parsed: ParsedText): FoundStatement[] => {
  const bySentence = new Map<number, number[]>();
  for (const { index } of parsed.text.matchAll(/\bas (?:saying|telling)\b/gu)) {
    const saying = tokenAt(parsed, index) + 1;
    addTo(bySentence, parsed.tokens[saying]?.sentence ?? -1, saying);
  }
  return [...bySentence.values()].flatMap(([saying, ...others]) => {
    if (saying === undefined || others.length > 0) return [];
    return statementAt(parsed, saying) ?? [];
  });
};
