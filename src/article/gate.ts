/** Whether a page is an article: asked of every page, so that it must cost next to nothing. */
import { evidenceOf } from './evidence.ts';
import { THRESHOLD, weights } from './gate-weights.ts';
import { pageBody } from './page-body.ts';
import type { GateVerdict } from './types.ts';

const notAnArticle: GateVerdict = { isArticle: false, reason: 'notAnArticle' };

/** Pages of text; what browsers show as PDF, SVG, XML, JSON or plain text is none. */
const contentTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Judges a page by what it declares, its address and its paragraphs. Reads the tree only: nothing is
 * changed and no layout is forced. Never throws.
 */
export function gate(document: Document): GateVerdict {
  if (!contentTypes.has(document.contentType)) return notAnArticle;
  const body = pageBody(document);
  if (body === null) return { isArticle: false, reason: 'noBody' };
  let sum = 0;
  for (const evidence of evidenceOf(document)) sum += weights[evidence];
  return sum >= THRESHOLD ? { isArticle: true, body } : notAnArticle;
}
