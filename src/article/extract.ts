/** From a page to its article, in slices between which the page may go on. */
import { call, get } from '../dom.ts';
import { pageBody, readMeta } from '../gate/index.ts';
import { timed, yieldToPage } from '../slices.ts';
import { MAXIMUM_TEXT } from '../text-limits.ts';
import { writtenBlocks } from './block-quotations.ts';
import { blocksBelow } from './blocks.ts';
import { bodyOf, type Hints } from './body.ts';
import { cloneNumbered } from './clone.ts';
import { readHeading } from './heading.ts';
import { MAXIMUM_ELEMENTS, MAXIMUM_PAGE_TEXT } from './limits.ts';
import { mappedArticle } from './mapped-article.ts';
import { isNestedTooDeep } from './nesting.ts';
import { readableContent } from './parse.ts';
import { passageOf } from './passage.ts';
import { type MappedText, mapText } from './text-map.ts';
import { commonAncestor } from './tree.ts';
import type { Extraction, ExtractionOptions } from './types.ts';
import { liveTexts } from './way-back.ts';

/**
 * Where to look for the body's passages: as wide as the page says its article is, since Readability
 * often leaves the standfirst and the parts between advertisements out.
 */
function articleElement(found: Element): Element {
  const article = call(found, 'closest', 'article');
  if (article?.querySelector('h1')) return article;
  const around = get(found, 'parentElement');
  return (
    call(found, 'closest', 'main,[role="main"]') ??
    article ??
    (around && get(around, 'parentElement')) ??
    found
  );
}

/** The text of the body round what Readability kept, with the way back. */
function mapBody(
  readable: ReadonlySet<Text>,
  hints: Hints,
  exclude: ReadonlySet<Node>,
): MappedText {
  const found = commonAncestor(readable);
  if (found === null) return { text: '', segments: [] };
  const blocks = blocksBelow(articleElement(found), exclude);
  const body = bodyOf(
    blocks.map((block) => passageOf(block, readable)),
    hints,
  );
  return mapText(writtenBlocks(body));
}

/**
 * Finds the article of a page and its text. The page itself is neither changed nor stamped; between
 * the steps (copying, parsing, mapping) it has its turn.
 *
 * @param options `exclude`: elements with everything inside them, and texts, that are left out.
 * @returns `tooLarge` for a page beyond `limits.ts`, or nested deeper than the stack is; `tooLong` for an article's
 *   text beyond `text-limits.ts`; `noText` where there is none.
 */
export async function extractArticle(
  document: Document,
  options: ExtractionOptions,
): Promise<Extraction> {
  try {
    return await extract(document, options);
  } catch (error) {
    if (isOutOfStack(error)) return { ok: false, reason: 'tooLarge' };
    throw error;
  }
}

/** Chromium throws the one, Firefox the other. */
function isOutOfStack(error: unknown): boolean {
  return error instanceof Error && /^(?:RangeError|InternalError)$/.test(error.name);
}

async function extract(document: Document, { exclude }: ExtractionOptions): Promise<Extraction> {
  const body = pageBody(document);
  if (body === null) return { ok: false, reason: 'noText' };
  if (isTooLarge(body)) return { ok: false, reason: 'tooLarge' };
  const copying = timed(() => {
    const meta = readMeta(document);
    const heading = readHeading(document, meta);
    const description = meta.get('description') ?? meta.get('og:description') ?? '';
    return { heading, description, clone: cloneNumbered(body, heading.title, exclude) };
  });
  const { heading, description, clone } = copying.value;
  if (isNestedTooDeep(clone.document.body)) return { ok: false, reason: 'tooLarge' };
  await yieldToPage();
  const parsing = timed(() => readableContent(clone.document));
  await yieldToPage();
  const mapping = timed(() => {
    const hints = { title: heading.title, description };
    const content = parsing.value;
    const readable = content === null ? new Set<Text>() : liveTexts(content, clone, body);
    const mapped = mapBody(readable, hints, exclude);
    return mapped.text.length > MAXIMUM_TEXT ? null : mappedArticle(heading, mapped);
  });
  const article = mapping.value;
  if (article === null) return { ok: false, reason: 'tooLong' };
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
