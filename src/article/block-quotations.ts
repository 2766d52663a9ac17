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
const MARKED = /^["“”„‟«»‹›‘’‚'「『]|["”»]\W*$/u;

/** `— Norline Ferries`, the last line of a quote. */
const STARTS_WITH_DASH = /^[-—–―]/u;

/** Posts of other sites, which their scripts replace, and lines of the article itself, set large. */
const NO_QUOTATION =
  /tweet|instagram|tiktok|bluesky|mastodon|threads|reddit|embed|pull[-_ ]?quote/i;

/** So much of an element's classes is looked at, in UTF-16 units. */
const LONGEST_CLASS = 300;

/** A whole text that is indented by this element is no quotation. */
const MOST_PASSAGES = 12;

const quoteAround = ({ block: { container } }: Passage): Element | null =>
  call(container, 'closest', 'blockquote');

/** How much of a passage stands in a `<cite>`, which says who is quoted. */
function shareCredited({ block: { pieces } }: Passage): 'all' | 'some' | 'none' {
  const texts = pieces
    .filter((piece) => piece !== 'break')
    .filter(({ data }) => data.trim() !== '');
  const credited = texts.filter(
    ({ parentElement }) => parentElement && call(parentElement, 'closest', 'cite'),
  ).length;
  if (credited === texts.length) return 'all';
  return credited > 0 ? 'some' : 'none';
}

/** Whether a passage of a quote is somebody's words: no heading, and no line that says whose they are. */
function isSaid(passage: Passage, index: number, own: readonly Passage[]): boolean {
  const isLast = index > 0 && index === own.length - 1;
  return (
    !passage.isHeading &&
    shareCredited(passage) !== 'all' &&
    !(isLast && STARTS_WITH_DASH.test(passage.text))
  );
}

const classOf = (element: Element | null): string =>
  (element && attributeOf(element, 'class')?.slice(0, LONGEST_CLASS)) ?? '';

/** Whether a quote stands alone: in no other, and with none in it. */
function isSimple(quote: Element): boolean {
  const parent = get(quote, 'parentElement');
  return (
    call(quote, 'querySelector', 'blockquote') === null &&
    (parent === null || call(parent, 'closest', 'blockquote') === null)
  );
}

/** Whether the passages of a quote are quoted by their looks alone. */
function lacksMarks(quote: Element, said: readonly Passage[]): boolean {
  const classes = `${classOf(quote)} ${classOf(get(quote, 'parentElement'))}`;
  return (
    said.length > 0 &&
    said.length <= MOST_PASSAGES &&
    !said.some(({ text }) => MARKED.test(text)) &&
    // Whoever is credited in the middle of a passage cannot be told from what is said.
    said.every((passage) => shareCredited(passage) === 'none') &&
    // The points of a list are the article's own as a rule.
    !said.every(({ block: { container } }) => call(container, 'closest', 'li')) &&
    !NO_QUOTATION.test(classes) &&
    isSimple(quote)
  );
}

/** A body's passages in runs: those of one quote together, and each other one alone. */
function runsOf(body: readonly Passage[]): { quote: Element | null; own: Passage[] }[] {
  const runs: { quote: Element | null; own: Passage[] }[] = [];
  for (const passage of body) {
    const quote = quoteAround(passage);
    const last = runs.at(-1);
    if (quote !== null && last?.quote === quote) last.own.push(passage);
    else runs.push({ quote, own: [passage] });
  }
  return runs;
}

/** The passages that get marks: those of each quote that lacks them and is led in, as is one right behind another. */
function unmarkedQuotes(body: readonly Passage[]): Passage[][] {
  const quotes: Passage[][] = [];
  let isLedIn = false;
  for (const { quote, own } of runsOf(body)) {
    if (quote === null) {
      isLedIn = LEADS_IN.test(own.at(-1)?.text ?? '');
      continue;
    }
    const said = own.filter(isSaid);
    if (isLedIn && lacksMarks(quote, said)) quotes.push(said);
    else isLedIn = false;
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
