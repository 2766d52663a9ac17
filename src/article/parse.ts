/** Readability, run on a copy of the page. */
import { Readability } from '@mozilla/readability';
import { isElement } from './tree.ts';

/** Readability hands its result over as the element itself, not as HTML. */
function contentElement(content: Node): Element | null {
  return isElement(content) ? content : null;
}

/**
 * What Readability takes for the article; the document is taken apart on the way.
 *
 * @returns null where it finds none, or meets a tree that it cannot take: it walks by recursion.
 */
export function readableContent(copy: Document): Element | null {
  const reader = new Readability<Element | null>(copy, {
    serializer: contentElement,
    disableJSONLD: true,
    keepClasses: true,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
