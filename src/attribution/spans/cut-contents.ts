import { type ParsedText, type Span, type Spans, tokenAt } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import type { FoundStatement } from './statement.ts';

/** For each sentence that has cues, the statements that they are of. */
type Speakers = ReadonlyMap<number, readonly FoundStatement[]>;

const sentenceOf = (parsed: ParsedText, offset: number): number =>
  parsed.tokens[tokenAt(parsed, offset)]?.sentence ?? -1;

const speakersIn = (parsed: ParsedText, statements: readonly FoundStatement[]): Speakers => {
  const speakers = new Map<number, FoundStatement[]>();
  for (const statement of statements) {
    const [cue] = statement.cue;
    if (cue === undefined) continue;
    addTo(speakers, sentenceOf(parsed, cue[0]), statement);
  }
  return speakers;
};

/** Whether a sentence stands outside all marks, right behind a closing one. */
const isBehindQuotation = ({ tokens, sentences }: ParsedText, sentence: number): boolean => {
  const first = sentences[sentence]?.first ?? 0;
  return tokens[first]?.quotation === -1 && /^["”]$/u.test(tokens[first - 1]?.text ?? '');
};

/** A content up to the closing mark behind which somebody else speaks in a sentence of their own. */
const cut = (
  parsed: ParsedText,
  speakers: Speakers,
  statement: FoundStatement,
  [from, to]: Span,
): Span => {
  const last = sentenceOf(parsed, to - 1);
  for (let at = sentenceOf(parsed, from) + 1; at <= last; at++) {
    const isOthers = speakers
      .get(at)
      ?.some((other) => other !== statement && (other.cue[0]?.[1] ?? to) < to);
    if (isOthers !== true || !isBehindQuotation(parsed, at)) continue;
    const mark = parsed.tokens[(parsed.sentences[at]?.first ?? 0) - 1];
    return [from, mark?.end ?? to];
  }
  return [from, to];
};

/**
 * Ends a content with the quotation that closes a sentence, where somebody else speaks in a next one: the models
 * now and then read on.
 */
export const cutContents = (
  parsed: ParsedText,
  statements: readonly FoundStatement[],
): FoundStatement[] => {
  const speakers = speakersIn(parsed, statements);
  return statements.map((statement) => {
    const [first, ...rest] = statement.content.map((span) =>
      cut(parsed, speakers, statement, span),
    );
    const content: Spans = [first ?? statement.content[0], ...rest];
    return { ...statement, content };
  });
};
