/**
 * What a document says of itself, past the page's own names: a form or frame that is called `body` or
 * `title` takes the place of the document's property in Chromium, and the page need not mean harm.
 */

/** The properties that lead out of an element. */
const WAYS = ['parentNode', 'parentElement', 'nextSibling'];

/**
 * The page's body; null where there is none, or a frameset in its place. Null as well where a form in it has a field
 * that is called like a property that leads out of the form (`parentNode`): in Chromium the field takes the property's
 * place, and a walk that goes by it never comes out of the form.
 */
export function pageBody(document: Document): HTMLElement | null {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  if (!(body instanceof HTMLElement) || body.localName !== 'body') return null;
  const isTrap = (form: Element) => WAYS.some((way) => Object.hasOwn(form, way));
  return [...body.querySelectorAll('form')].some(isTrap) ? null : body;
}

/** The title that the page gives itself. */
export function pageTitle(document: Document): string {
  return String(Reflect.get(Document.prototype, 'title', document));
}
