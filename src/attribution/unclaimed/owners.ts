/** Whose a quotation is that no statement claims. */
import type { ParsedText, QuotedPassage, Span } from '../../language/index.ts';
import { wordSet } from '../lexicons/phrase-set.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { besideQuotation } from './beside-quotation.ts';
import { isSentence, standsAlone } from './loose-quotations.ts';
import { type Neighbours, passageAt } from './neighbours.ts';
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

const asks = ({ tokens }: ParsedText, { last }: QuotedPassage): boolean =>
  tokens[last - 2]?.text === '?' || tokens[last - 1]?.text === '?';

const isInSingleMarks = ({ tokens }: ParsedText, { first }: QuotedPassage): boolean =>
  /^['‘]$/.test(tokens[first]?.text ?? '');

const AUTHORS = wordSet('i we');

/** `“How so?” I ask.`: the author’s own question, in a sentence of its own behind the mark. */
const isAuthors = ({ tokens }: ParsedText, { last }: QuotedPassage): boolean =>
  tokens[last]?.paragraph === tokens[last - 1]?.paragraph && AUTHORS.has(tokens[last]?.lower ?? '');

/** Whose a quotation behind something in its paragraph is: of what was said there, else of whom it tells. */
const ownerBefore = (scene: Scene, passage: QuotedPassage): Owner => {
  const { parsed, neighbours, named } = scene;
  const before = passageAt(parsed, passage.first - 1);
  if (before >= 0) return neighbours.ofPassage(before) ?? null;
  const sentence = parsed.tokens[passage.first - 1]?.sentence ?? -1;
  const said = neighbours.inSentence(sentence);
  if (said !== undefined) return said;
  const range = parsed.sentences[sentence];
  const subject = range === undefined ? null : subjectIn(parsed, range.first, range.last, named);
  return subject === null ? null : newStatement(subject, [], passage);
};

/** Whose a quotation is that a paragraph starts with: of what the paragraph before ends with. Whoever asks is answered by another. */
const ownerInParagraphBefore = ({ parsed, neighbours }: Scene, { first }: QuotedPassage): Owner => {
  const end = parsed.tokens[first - 1];
  if (end === undefined) return null;
  const index = passageAt(parsed, first - 1);
  const passage = parsed.quotations[index];
  if (passage !== undefined)
    return asks(parsed, passage) ? null : (neighbours.ofPassage(index) ?? null);
  return neighbours.inSentence(end.sentence) ?? null;
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
  const isOpen = isInSingleMarks(parsed, passage) || asks(parsed, passage);
  return isOpen ? null : ownerInParagraphBefore(scene, passage);
};
