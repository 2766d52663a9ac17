/**
 * Quotation marks for what a page shows as quoted by its looks alone: `The owner wrote:` and a `<blockquote>` without
 * a mark. The text has them, so that whoever reads it, a person or a program, knows whose words they are.
 */
import { attributeOf, call, get } from '../dom.ts';
import type { Block } from './blocks.ts';
import { withoutHiddenPieces } from './hidden.ts';
import type { Passage } from './passage.ts';

/** A block as it is written down, with the marks that its text lacks. */
export interface WrittenBlock extends Block {
  readonly opening: '“' | '';
  readonly closing: '”' | '';
}

/** What leads a quotation in: `The owner wrote:`. */
const LEADS_IN = /[:：]$/u;

/** Whoever set marks by hand needs no others. */
const MARKED = /^["“”„«»‘’'「『]/u;

/** Who is quoted, below what they said. */
const CREDIT = 'cite, footer, figcaption';

/** Posts of other sites, which their scripts replace, and lines of the article itself, set large. */
const NO_QUOTATION = /tweet|instagram|tiktok|bluesky|mastodon|threads|reddit|embed|pull-?quote/i;

/** A whole text that is indented by this element is no quotation. */
const MOST_PASSAGES = 12;

const quoteAround = ({ block: { container } }: Passage): Element | null =>
  call(container, 'closest', 'blockquote');

const isCredit = ({ block: { container } }: Passage): boolean =>
  call(container, 'closest', CREDIT) !== null;

/** Whether all passages of a quote lack marks, and the one before leads them in. */
function lacksMarks(quote: Element, own: readonly Passage[], lead: Passage | undefined): boolean {
  const classes = `${attributeOf(quote, 'class') ?? ''} ${attributeOf(get(quote, 'parentElement') ?? quote, 'class') ?? ''}`;
  return (
    lead !== undefined &&
    LEADS_IN.test(lead.text) &&
    own.length <= MOST_PASSAGES &&
    !own.some(({ text }) => MARKED.test(text)) &&
    !NO_QUOTATION.test(classes)
  );
}

/** The passages that get marks: those of each quote that lacks them, in order, without whom it credits. */
function unmarkedQuotes(body: readonly Passage[]): Passage[][] {
  const quotes: Passage[][] = [];
  let start = 0;
  while (start < body.length) {
    const first = body[start];
    const quote = first === undefined ? null : quoteAround(first);
    let end = start + 1;
    for (
      let next = body[end];
      quote !== null && next && quoteAround(next) === quote;
      next = body[end]
    )
      end += 1;
    const own = body.slice(start, end).filter((passage) => !isCredit(passage));
    if (quote !== null && lacksMarks(quote, own, body[start - 1])) quotes.push(own);
    start = end;
  }
  return quotes;
}

/** The body's passages to be written down, without what is hidden in them. */
export function writtenBlocks(body: readonly Passage[]): WrittenBlock[] {
  const quotes = unmarkedQuotes(body);
  const opened = new Set(quotes.flat());
  const closed = new Set(quotes.map((own) => own.at(-1)));
  return body.map((passage) => ({
    ...withoutHiddenPieces(passage.block),
    opening: opened.has(passage) ? '“' : '',
    closing: closed.has(passage) ? '”' : '',
  }));
}
