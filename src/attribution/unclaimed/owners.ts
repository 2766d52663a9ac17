/** Whose a quotation is that no statement claims. */
import {
  type ParsedText,
  passageAt,
  type QuotedPassage,
  type Span,
  tokenAt,
} from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { besideQuotation } from './beside-quotation.ts';
import { mayBeFollowed } from './gestures.ts';
import { isSentence, isTitle, standsAlone } from './loose-quotations.ts';
import type { Neighbours } from './neighbours.ts';
import { type NamedAt, subjectIn } from './somebody.ts';

/** How often whoever stands beside a quotation is the one who says it. */
const PROBABILITY = 0.8;

/** A text as far as loose quotations are concerned. */
export interface Scene {
  readonly parsed: ParsedText;
  readonly neighbours: Neighbours;
  readonly named: NamedAt;
}

/** A statement that is there already, a new one, or none. */
type Owner = FoundStatement | null;

const newStatement = (
  source: Span,
  cue: readonly Span[],
  { span }: QuotedPassage,
): FoundStatement => ({ source: [source], cue, content: [span], probability: PROBABILITY });

/** Whether what ends at an offset is a question, marks behind it or not. */
const asksAt = (parsed: ParsedText, end: number): boolean => {
  const last = tokenAt(parsed, end - 1);
  return [last - 1, last].some((at) => parsed.tokens[at]?.text === '?');
};

const asks = (parsed: ParsedText, { span }: QuotedPassage): boolean => asksAt(parsed, span[1]);

const isInSingleMarks = ({ tokens }: ParsedText, { first }: QuotedPassage): boolean =>
  /^['‘]$/.test(tokens[first]?.text ?? '');

const AUTHORS = wordSet('i we');

/** `“How so?” I ask.`: the author’s own question, in a sentence of its own behind the mark. */
const isAuthors = ({ tokens }: ParsedText, { last }: QuotedPassage): boolean =>
  tokens[last]?.paragraph === tokens[last - 1]?.paragraph && AUTHORS.has(tokens[last]?.lower ?? '');

/** A statement, unless what it says last is a question: whoever asks is answered by another. */
const unlessAsking = (parsed: ParsedText, said: FoundStatement | undefined): Owner => {
  const [, end] = said?.content.at(-1) ?? [];
  return said === undefined || end === undefined || asksAt(parsed, end) ? null : said;
};

/** Whose a quotation behind something in its paragraph is: of what was said there, else of whom it tells. */
const ownerBefore = (scene: Scene, passage: QuotedPassage): Owner => {
  const { parsed, neighbours, named } = scene;
  const before = passageAt(parsed, passage.first - 1);
  if (before >= 0) return unlessAsking(parsed, neighbours.ofPassage(before));
  const sentence = parsed.tokens[passage.first - 1]?.sentence ?? -1;
  const said = neighbours.inSentence(sentence);
  if (said !== undefined) return unlessAsking(parsed, said);
  const range = parsed.sentences[sentence];
  if (range === undefined || asks(parsed, passage)) return null;
  const subject = subjectIn(parsed, range.first, range.last, named);
  return subject !== null && mayBeFollowed(parsed, subject, range, passage)
    ? newStatement(subject, [], passage)
    : null;
};

/** Whose a quotation is that a paragraph starts with: of what the paragraph before ends with. */
const ownerInParagraphBefore = ({ parsed, neighbours }: Scene, { first }: QuotedPassage): Owner => {
  const end = parsed.tokens[first - 1];
  if (end === undefined) return null;
  const index = passageAt(parsed, first - 1);
  const said = index >= 0 ? neighbours.ofPassage(index) : neighbours.inSentence(end.sentence);
  return unlessAsking(parsed, said);
};

/** What stands before the name under a quotation. */
const BEFORE_SIGNATURE = /^[—–~-]+$/u;
/** A line with fewer tokens is a name with what somebody is, and no sentence. */
const SHORTEST_SENTENCE = 7;

/** Whether somebody else may be told of behind a quotation: a name under it, a person in the next sentence. */
const isFollowedBySomebody = ({ parsed, named }: Scene, { last }: QuotedPassage): boolean => {
  const { tokens, sentences } = parsed;
  const next = tokens[last];
  if (next === undefined) return false;
  if (BEFORE_SIGNATURE.test(next.text)) return true;
  const isBeside = next.paragraph === tokens[last - 1]?.paragraph;
  const range = sentences[next.sentence];
  if (range === undefined) return false;
  if (isBeside) return subjectIn(parsed, range.first, range.last, named) !== null;
  return named.has(next.start) && range.last - range.first < SHORTEST_SENTENCE;
};

/** The statement that a quotation belongs to: one that is there already, a new one, or null where nothing tells. */
export const ownerOf = (scene: Scene, passage: QuotedPassage): Owner => {
  const { parsed } = scene;
  const { tokens } = parsed;
  if (!standsAlone(parsed, passage)) {
    const beside = besideQuotation(parsed, passage, scene.named);
    return beside === null ? null : newStatement(beside.source, beside.cue, passage);
  }
  if (!isSentence(parsed, passage) || isAuthors(parsed, passage)) return null;
  const isFirst = tokens[passage.first - 1]?.paragraph !== tokens[passage.first]?.paragraph;
  if (!isFirst) return ownerBefore(scene, passage);
  // Single marks around a paragraph are a heading’s; a question may be another’s turn to speak.
  const isOpen =
    isInSingleMarks(parsed, passage) ||
    asks(parsed, passage) ||
    isTitle(parsed, passage) ||
    isFollowedBySomebody(scene, passage);
  return isOpen ? null : ownerInParagraphBefore(scene, passage);
};
