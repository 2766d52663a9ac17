import type { ParsedText, Span, Spans } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import { beforeContrast, contrastsIn } from './contrasts.ts';
import { sentenceOf } from './sentence-of.ts';
import type { FoundStatement } from './statement.ts';

/** For each sentence that has cues, the statements that they signal. */
type BySentence = ReadonlyMap<number, readonly FoundStatement[]>;

const bySentenceOfCue = (parsed: ParsedText, statements: readonly FoundStatement[]): BySentence => {
  const bySentence = new Map<number, FoundStatement[]>();
  for (const statement of statements) {
    const [cue] = statement.cue;
    if (cue === undefined) continue;
    addTo(bySentence, sentenceOf(parsed, cue[0]), statement);
  }
  return bySentence;
};

/** Whether a sentence stands outside all marks, right behind a closing one. */
const isBehindQuotation = ({ tokens, sentences }: ParsedText, sentence: number): boolean => {
  const first = sentences[sentence]?.first ?? 0;
  return tokens[first]?.quotation === -1 && /^["”]$/u.test(tokens[first - 1]?.text ?? '');
};

/** Whether a token goes on with the quotation that the one before it stands in. */
const isWithin = ({ tokens, quotations }: ParsedText, at: number): boolean => {
  const passage = quotations[tokens[at]?.quotation ?? -1];
  return passage !== undefined && passage.first < at;
};

/** Whether a sentence that a content runs into is a later statement's: `… would be back. “We’ll see,” he said.` */
const isToldAgain = (parsed: ParsedText, sentence: number, other: FoundStatement, to: number) => {
  const { tokens, sentences } = parsed;
  const first = sentences[sentence]?.first ?? 0;
  const [token, before] = [tokens[first], tokens[first - 1]];
  // A sentence in the midst of a quotation belongs to it, whoever else is said to speak there.
  if (token === undefined || before === undefined || isWithin(parsed, first)) return false;
  return other.content.some(([start, end]) => token.start <= start && start < to && to <= end);
};

/** Where a content ends before a sentence: with a closing mark, or with the last word. */
const endBefore = ({ tokens, sentences }: ParsedText, sentence: number): number | undefined => {
  let last = (sentences[sentence]?.first ?? 0) - 1;
  while (/^[.!?]$/u.test(tokens[last]?.text ?? '')) last -= 1;
  return tokens[last]?.end;
};

/** A content up to the sentence in which somebody speaks anew. */
const cut = (
  parsed: ParsedText,
  bySentence: BySentence,
  statement: FoundStatement,
  [from, to]: Span,
): Span => {
  const last = sentenceOf(parsed, to - 1);
  const own = sentenceOf(parsed, statement.cue[0]?.[0] ?? from);
  for (let at = sentenceOf(parsed, from) + 1; at <= last; at++) {
    const isOthers = (bySentence.get(at) ?? []).some((other) => {
      if (other === statement) return false;
      const speaksWithin = (other.cue[0]?.[1] ?? to) < to;
      return speaksWithin
        ? isBehindQuotation(parsed, at)
        : at !== own && isToldAgain(parsed, at, other, to);
    });
    if (isOthers) return [from, endBefore(parsed, at) ?? to];
  }
  return [from, to];
};

/** Whether a further part of a content is told in a later sentence by whoever says it there: `“B,” she said.` */
const isOthersAlone = (
  parsed: ParsedText,
  bySentence: BySentence,
  statement: FoundStatement,
  [from, to]: Span,
): boolean => {
  const sentence = sentenceOf(parsed, from);
  if (sentence === sentenceOf(parsed, statement.cue[0]?.[0] ?? from)) return false;
  const others = bySentence.get(sentence) ?? [];
  return others.some(
    (other) =>
      other !== statement &&
      other.content.some(([start, end]) => start <= from && from < end && end <= to),
  );
};

/**
 * Ends a content with the sentence behind which somebody speaks anew: with the quotation that closes it, or where the
 * next one is told once more as what is said there. The models now and then read on.
 */
export const cutContents = (
  parsed: ParsedText,
  statements: readonly FoundStatement[],
): FoundStatement[] => {
  const bySentence = bySentenceOfCue(parsed, statements);
  const contrasts = contrastsIn(parsed, statements);
  return statements.map((statement) => {
    const [first, ...rest] = statement.content
      .filter((span, index) => index === 0 || !isOthersAlone(parsed, bySentence, statement, span))
      .map((span) => beforeContrast(parsed, contrasts, cut(parsed, bySentence, statement, span)));
    const content: Spans = [first ?? statement.content[0], ...rest];
    return { ...statement, content };
  });
};
