/** What Readability takes for the article, as text nodes of the live page. */
import { Readability } from '@mozilla/readability';
import type { NumberedClone } from './clone.ts';
import { ancestors, isElement, textNodesBelow, textRuns } from './tree.ts';

/** What Readability kept of one live element's own text, and what it kept of nobody's. */
interface Kept {
  readonly byElement: ReadonlyMap<Element, ReadonlySet<string>>;
  /** Text that stood beside the article's container: its wrapper is Readability's own. */
  readonly orphans: ReadonlySet<string>;
}

/** The nearest ancestor that has an original. */
function originalAbove(text: Text, clone: NumberedClone): Element | undefined {
  for (let element = text.parentElement; element !== null; element = element.parentElement) {
    const original = clone.originalOf(element);
    if (original !== undefined) return original;
  }
  return undefined;
}

function collect(content: Element, clone: NumberedClone): Kept {
  const byElement = new Map<Element, Set<string>>();
  const orphans = new Set<string>();
  for (const text of textNodesBelow(content)) {
    if (text.data.trim() === '') continue;
    const original = originalAbove(text, clone);
    if (original === undefined) {
      orphans.add(text.data);
      continue;
    }
    const kept = byElement.get(original);
    if (kept === undefined) byElement.set(original, new Set([text.data]));
    else kept.add(text.data);
  }
  return { byElement, orphans };
}

/** A run's text as one string. */
function dataOf(run: readonly Text[]): string {
  return run.map((text) => text.data).join('');
}

/**
 * The live text children of `parent` that were kept. Neighbours without an element between them are
 * compared as one too: Readability's restart from `innerHTML` joins them.
 */
function keptChildren(parent: Element, kept: ReadonlySet<string>): Text[] {
  return textRuns(parent)
    .filter((run) => kept.has(dataOf(run)) || run.some((text) => kept.has(text.data)))
    .flat();
}

/** Readability hands its result over as the element itself, not as HTML. */
function contentElement(content: Node): Element | null {
  return isElement(content) ? content : null;
}

/** Readability's result, or null where it found none or met a tree that it cannot take. */
function contentOf(reader: Readability<Element | null>): Element | null {
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // It walks by recursion, and a script can nest elements deeper than the stack is.
    return null;
  }
}

/**
 * Runs Readability on the copy, which it takes apart.
 *
 * @returns the live text nodes it kept, in no order; empty where it found no article.
 */
export function readableTexts(clone: NumberedClone, body: HTMLElement): Set<Text> {
  const reader = new Readability<Element | null>(clone.document, {
    serializer: contentElement,
    disableJSONLD: true,
    keepClasses: true,
  });
  const content = contentOf(reader);
  if (content === null) return new Set();
  const { byElement, orphans } = collect(content, clone);
  const texts = new Set<Text>();
  for (const [parent, kept] of byElement) {
    for (const text of keptChildren(parent, kept)) texts.add(text);
  }
  if (orphans.size > 0) {
    const [anyone] = byElement.keys();
    for (const parent of ancestors(anyone ?? body)) {
      for (const text of keptChildren(parent, orphans)) texts.add(text);
    }
  }
  return texts;
}
