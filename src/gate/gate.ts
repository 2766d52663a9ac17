/** Whether a page is an article: asked of every page, so that it must cost next to nothing. */
import { get } from '../dom.ts';
import { declaredEvidence, probes } from './evidence.ts';
import { pageBody } from './page-body.ts';
import { THRESHOLD, weights } from './weights.ts';

/** Why a page was taken for an article, or why not; shown to the reader in words of `_locales`. */
export type GateVerdict =
  | { readonly isArticle: true; readonly body: HTMLElement }
  | { readonly isArticle: false; readonly reason: 'noBody' | 'notAnArticle' };

const notAnArticle: GateVerdict = { isArticle: false, reason: 'notAnArticle' };

/** Pages of text; what browsers show as PDF, SVG, XML, JSON or plain text is none. */
const contentTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Weighs what is declared, and goes through the page only where that can still turn the scales. */
function passes(document: Document): boolean {
  let sum = 0;
  for (const evidence of declaredEvidence(document)) sum += weights[evidence];
  let open = probes.reduce((all, { most }) => all + most, 0);
  for (const { most, look } of probes) {
    if (sum >= THRESHOLD || sum + open < THRESHOLD) break;
    open -= most;
    const evidence = look(document);
    if (evidence !== null) sum += weights[evidence];
  }
  return sum >= THRESHOLD;
}

/**
 * Judges a page by what it declares, its address and its paragraphs. Reads the tree only: nothing is
 * changed and no layout is forced. Never throws.
 */
export function gate(document: Document): GateVerdict {
  if (!contentTypes.has(get(document, 'contentType'))) return notAnArticle;
  const body = pageBody(document);
  if (body === null) return { isArticle: false, reason: 'noBody' };
  return passes(document) ? { isArticle: true, body } : notAnArticle;
}
