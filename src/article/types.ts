/** What the rooms above are given: an article with the way back to the page. */
import type { Span } from '../language/index.ts';

/** An article's text and the way back from its offsets to the live page. */
export interface Article {
  readonly title: string;
  /** The name of the outlet, as the page gives it; empty where it gives none. */
  readonly outlet: string;
  /** The language as a BCP 47 tag, from the page; empty where it gives none. */
  readonly language: string;
  /**
   * The body: white space collapsed, blocks separated by an empty line, a lone `<br>` a line break.
   * Soft hyphens and other characters without width are left out. What is quoted by its looks alone has quotation
   * marks that no range shows.
   */
  readonly text: string;
  /**
   * The live ranges that show a span of the text, in document order, one a text node.
   *
   * Never throws: a span beyond the text is clamped, and what the page has removed or rewritten since
   * gives no range.
   */
  rangesOf(span: Span): Range[];
  /** The offset in the text of a place in the live page, or null where it is not in the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether an element or text of the live page gave some of the article's text. */
  contains(node: Node): boolean;
}

/** What reading a page can end in. */
export type Extraction =
  | { readonly ok: true; readonly article: Article; readonly milliseconds: ExtractionTimes }
  | { readonly ok: false; readonly reason: 'noText' | 'tooLarge' | 'tooLong' };

/** Main-thread time of each step, in milliseconds. */
export interface ExtractionTimes {
  readonly clone: number;
  readonly parse: number;
  readonly map: number;
}

/** What to leave out of the text: elements with everything inside them, and single text nodes. */
export interface ExtractionOptions {
  readonly exclude: ReadonlySet<Node>;
}
