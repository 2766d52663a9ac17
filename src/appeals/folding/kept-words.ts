/**
 * Takes the words out of texts and keeps them beside these, in an element that only the extension's style sheet
 * hides. Where the extension goes without its scripts being asked, the words are there to read; and whoever copies
 * the markup around them, page or browser, copies them along.
 */
import { call, get } from '../../dom.ts';
import { KEPT_WORDS } from '../../elements.ts';
import { createOwn } from '../../shadow/index.ts';

/** What is left of a text: blank, and not empty, for what is empty goes when a page normalises its texts. */
const BLANK = ' ';

/** The words of texts that are hidden now. */
const taken = new WeakMap<Text, string>();
/** The elements that they are kept in. */
const keepers = new WeakSet<Element>();

/** What a text says, hidden or not. */
export function wordsOf(text: Text): string {
  const { data } = text;
  return data === BLANK ? (taken.get(text) ?? BLANK) : data;
}

/** @returns what gives the text its words back, unless the page has written others there since. */
export function takeWords(text: Text): () => void {
  const { data } = text;
  const keeper = createOwn(document, KEPT_WORDS);
  keeper.textContent = data;
  keepers.add(keeper);
  text.before(keeper);
  text.data = BLANK;
  taken.set(text, data);
  return () => {
    taken.delete(text);
    // Blanks behind ours are of a text that the page has joined to it.
    if (text.data.startsWith(BLANK) && text.data.trim() === '')
      text.data = data + text.data.slice(BLANK.length);
    keeper.remove();
  };
}

/** Puts words back that no text of ours has: the page has copied them, or an extension that has gone left them. */
export function putWordsBack(): void {
  for (const keeper of call(document, 'querySelectorAll', KEPT_WORDS))
    if (!keepers.has(keeper)) putBack(keeper);
}

function putBack(keeper: Element): void {
  const words = get(keeper, 'textContent') ?? '';
  const text = get(keeper, 'nextSibling');
  if (!(text instanceof Text)) keeper.before(words);
  // Other words are what the page has written there since.
  else if (text.data.startsWith(BLANK)) text.data = words + text.data.slice(BLANK.length);
  keeper.remove();
}
