/** From a page to its article, in slices between which the page may go on. */
import { blocksBelow } from './blocks.ts';
import { bodyOf, type Hints } from './body.ts';
import { cloneNumbered } from './clone.ts';
import { readHeading } from './heading.ts';
import { withoutHiddenPieces } from './hidden.ts';
import { MAXIMUM_ELEMENTS, MAXIMUM_PAGE_TEXT, MAXIMUM_TEXT } from './limits.ts';
import { mappedArticle } from './mapped-article.ts';
import { readMeta } from './meta.ts';
import { readableTexts } from './parse.ts';
import { passageOf } from './passage.ts';
import { timed, yieldToPage } from './slices.ts';
import { type MappedText, mapText } from './text-map.ts';
import { commonAncestor } from './tree.ts';
import type { Extraction, ExtractionOptions } from './types.ts';

/**
 * Where to look for the body's passages: as wide as the page says its article is, since Readability
 * often leaves the standfirst and the parts between advertisements out.
 */
function articleElement(found: Element): Element {
  return (
    found.closest('main,[role="main"]') ??
    found.closest('article') ??
    found.parentElement?.parentElement ??
    found
  );
}

/** The text of the body round what Readability kept, with the way back. */
function mapBody(
  readable: ReadonlySet<Text>,
  hints: Hints,
  exclude: ReadonlySet<Element>,
): MappedText {
  const found = commonAncestor(readable);
  if (found === null) return { text: '', segments: [] };
  const blocks = blocksBelow(articleElement(found), exclude);
  const body = bodyOf(
    blocks.map((block) => passageOf(block, readable)),
    hints,
  );
  return mapText(body.map(({ block }) => withoutHiddenPieces(block)));
}

/**
 * Finds the article of a page and its text. The page itself is neither changed nor stamped; between
 * the steps (copying, parsing, mapping) it has its turn.
 *
 * @param options `exclude`: elements that are left out with everything inside them.
 * @returns `tooLarge` for a page or text beyond `limits.ts`, `noText` where there is no article text.
 *   Never throws.
 */
export async function extractArticle(
  document: Document,
  { exclude }: ExtractionOptions,
): Promise<Extraction> {
  const { body } = document;
  if (body === null) return { ok: false, reason: 'noText' };
  if (isTooLarge(body)) return { ok: false, reason: 'tooLarge' };
  const copying = timed(() => {
    const meta = readMeta(document);
    const heading = readHeading(document, meta);
    const description = meta.get('description') ?? meta.get('og:description') ?? '';
    return { heading, description, clone: cloneNumbered(body, heading.title, exclude) };
  });
  const { heading, description, clone } = copying.value;
  await yieldToPage();
  const parsing = timed(() => readableTexts(clone, body));
  await yieldToPage();
  const mapping = timed(() => {
    const hints = { title: heading.title, description };
    const mapped = mapBody(parsing.value, hints, exclude);
    return mapped.text.length > MAXIMUM_TEXT ? null : mappedArticle(heading, mapped);
  });
  const article = mapping.value;
  if (article === null) return { ok: false, reason: 'tooLarge' };
  if (article.text === '') return { ok: false, reason: 'noText' };
  const milliseconds = {
    clone: copying.milliseconds,
    parse: parsing.milliseconds,
    map: mapping.milliseconds,
  };
  return { ok: true, article, milliseconds };
}

function isTooLarge(body: HTMLElement): boolean {
  return (
    body.getElementsByTagName('*').length > MAXIMUM_ELEMENTS ||
    (body.textContent ?? '').length > MAXIMUM_PAGE_TEXT
  );
}
