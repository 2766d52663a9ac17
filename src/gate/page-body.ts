/**
 * What a document says of itself, past the page's own names: a form or frame that is called `body` or
 * `title` takes the place of the document's property in Chromium, and the page need not mean harm.
 */

/** The page's body; null where there is none, or a frameset in its place. */
export function pageBody(document: Document): HTMLElement | null {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  return body instanceof HTMLElement && body.localName === 'body' ? body : null;
}

/** The title that the page gives itself. */
export function pageTitle(document: Document): string {
  return String(Reflect.get(Document.prototype, 'title', document));
}
