import type { ParsedText, QuotedPassage, TokenRange } from './parsed-text.ts';

/** A quotation over several paragraphs with a mark at its start and its end only, as websites set what they quote. */
export interface BlockQuotation {
  /** Index of the passage in its first paragraph. */
  readonly passage: number;
  /** The paragraphs that carry it on, the last with its closing mark. */
  readonly paragraphs: readonly [TokenRange, ...TokenRange[]];
}

/** No block carries on over more paragraphs: a mark that was forgotten takes no more than these. */
const MOST_PARAGRAPHS = 6;

const DOUBLE_MARKS: ReadonlySet<string> = new Set(['“', '”', '„', '«', '»', '"', '``', "''"]);

/** Whether a passage is a paragraph from its first word on, or from a colon on: `The Courant reported: “…`. */
const opensBlock = ({ tokens, paragraphs }: ParsedText, { first }: QuotedPassage): boolean => {
  const paragraph = paragraphs[tokens[first]?.paragraph ?? -1];
  return paragraph?.first === first || tokens[first - 1]?.text === ':';
};

/** Where the first double mark of a paragraph stands, within quotations or astray; -1 where it has none. */
const firstMark = ({ tokens }: ParsedText, { first, last }: TokenRange): number => {
  for (let at = first; at < last; at++) if (DOUBLE_MARKS.has(tokens[at]?.text ?? '')) return at;
  return -1;
};

/** Whether a paragraph says something: the name alone below a quotation set apart does not. */
const hasVerb = ({ tokens }: ParsedText, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ tag }) => tag === 'verb' || tag === 'auxiliary');

/** The paragraphs behind an open passage, up to the one that ends with the mark that it lacks; none where others come first. */
const carriedOn = (parsed: ParsedText, { first }: QuotedPassage): readonly TokenRange[] => {
  const from = (parsed.tokens[first]?.paragraph ?? -1) + 1;
  const near = parsed.paragraphs.slice(from, from + MOST_PARAGRAPHS);
  const marks = near.map((paragraph) => firstMark(parsed, paragraph));
  const marked = marks.findIndex((mark) => mark >= 0);
  const mark = marks[marked] ?? -1;
  const closes = parsed.tokens[mark]?.quotation === -1 && mark + 1 === near[marked]?.last;
  const block = closes ? near.slice(0, marked + 1) : [];
  return block.every((paragraph) => hasVerb(parsed, paragraph)) ? block : [];
};

/** The block quotations of a text, in its order. */
export const blockQuotations = (parsed: ParsedText): BlockQuotation[] =>
  parsed.quotations.flatMap((passage, index) => {
    const isDouble = DOUBLE_MARKS.has(parsed.tokens[passage.first]?.text ?? '');
    const isOpen = isDouble && !passage.closed && passage.parent < 0;
    if (!isOpen || !opensBlock(parsed, passage)) return [];
    const [next, ...rest] = carriedOn(parsed, passage);
    return next === undefined ? [] : [{ passage: index, paragraphs: [next, ...rest] }];
  });
