/** What a document says of itself. */
import { get } from '../dom.ts';

/** The page's body; null where there is none, or a frameset in its place. */
export function pageBody(document: Document): HTMLElement | null {
  const body: unknown = get(document, 'body');
  return body instanceof HTMLElement && body.localName === 'body' ? body : null;
}

/** The title that the page gives itself. */
export function pageTitle(document: Document): string {
  return get(document, 'title');
}
