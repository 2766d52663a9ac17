/** What the extension puts into a page, as a reader meets it: the card and the line of a fold. */
import { until, wait } from '../../../tools/browser/index.ts';
import type { ReadPage } from './page.ts';

/** How long something may take to be there, in milliseconds. */
const LIMIT = 20_000;

/** A card as it is read: its heading, what stands beside each label, and the statements to go to. */
export interface ReadCard {
  readonly who: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly statements: readonly string[];
  /** What is read out: the number of the stop, who speaks and what is said. */
  readonly announced: string;
}

function cardIn(root: ShadowRoot): ReadCard {
  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const dialogue = root.querySelector('[role="dialog"]');
  const facts = [...root.querySelectorAll('dt')].map((label) => [
    textOf(label),
    textOf(label.nextElementSibling),
  ]);
  return {
    who: textOf(root.querySelector(`#${dialogue?.getAttribute('aria-labelledby')}`)),
    facts: Object.fromEntries(facts),
    statements: [...root.querySelectorAll('li')].map(textOf),
    announced: textOf(root.querySelector('[role="status"]')),
  };
}

/** The open card; null while there is none. */
export function readCard(page: ReadPage): Promise<ReadCard | null> {
  return page.inShadow('says-who-card', cardIn);
}

/** Whom the open card is about; null while there is none. */
export async function whoIsShown(page: ReadPage): Promise<string | null> {
  return (await readCard(page))?.who ?? null;
}

/** How many lines of folds there are. */
export function numberOfFolds(page: ReadPage): Promise<number> {
  return page.tab.evaluate(() => document.querySelectorAll('says-who-fold').length);
}

/** What can be read in the line of each fold, its buttons by their names in brackets. */
export async function readFold(page: ReadPage): Promise<string | null> {
  return page.inShadow('says-who-fold', (root) =>
    [...root.querySelectorAll('span, button')]
      .map((part) => (part.matches('button') ? `[${part.textContent}]` : part.textContent))
      .join(' '),
  );
}

/** The words of the notice in a corner of the page; null where there is none. */
export function readNotice(page: ReadPage): Promise<string | null> {
  return page.inShadow(
    'says-who-fold[data-says-who-overlay]',
    (root) => root.querySelector('[role=alert]')?.textContent ?? null,
  );
}

/** Where a button in the shadow tree of an element is in the window, scrolled to where it can be pressed. */
function placeOfButton(root: ShadowRoot, name: string): readonly [x: number, y: number] {
  const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent;
  const button = [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);
  if (!button) throw new Error(`No button “${name}”`);
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** A page that begins to scroll has moved by then, on a slow machine too; in milliseconds. */
const REST = 200;

/** Clicks on a button once it has come to rest: a card follows its mark while the page scrolls. */
async function press(page: ReadPage, selector: string, name: string): Promise<void> {
  const placeAtRest = async () => {
    const before = await page.inShadow(selector, placeOfButton, name);
    await wait(REST);
    const place = await page.inShadow(selector, placeOfButton, name);
    return JSON.stringify(place) === JSON.stringify(before) ? place : null;
  };
  const [x, y] = await until(placeAtRest, LIMIT, `“${name}” in ${selector}`);
  await page.tab.mouse.click(x, y);
}

/** Clicks on a button of the open card. */
export function pressInCard(page: ReadPage, name: string): Promise<void> {
  return press(page, 'says-who-card', name);
}

/** Clicks on a button of the first fold's line. */
export function pressInFold(page: ReadPage, name: string): Promise<void> {
  return press(page, 'says-who-fold', name);
}

/** In the page: the middle of some words in the window, scrolled to where they can be pointed at. */
export function placeOfWords(phrase: string, words: string): readonly [x: number, y: number] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const start = (text.nodeValue ?? '').indexOf(phrase);
    if (start < 0 || !text.parentElement?.checkVisibility()) continue;
    const range = document.createRange();
    range.setStart(text, start + phrase.indexOf(words));
    range.setEnd(text, start + phrase.indexOf(words) + words.length);
    const middle = range.getBoundingClientRect();
    if (middle.top < 0 || middle.bottom > innerHeight) {
      scrollBy({ top: middle.top - innerHeight / 4, behavior: 'instant' });
    }
    const [{ left, top, width, height } = middle] = range.getClientRects();
    return [left + width / 2, top + height / 2];
  }
  throw new Error(`“${phrase}” cannot be read in the page`);
}

/**
 * Points at words of the page, with a pointer that comes from elsewhere.
 *
 * @param phrase enough of the text round the words to tell them from others; in one piece of text.
 */
export async function pointAt(page: ReadPage, phrase: string, words: string): Promise<void> {
  const [x, y] = await page.tab.evaluate(placeOfWords, phrase, words);
  await page.tab.mouse.move(0, 0);
  await page.tab.mouse.move(x, y);
}

/** Whether words of the page are in the window. */
export function isInWindow(page: ReadPage, phrase: string): Promise<boolean> {
  return page.tab.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const start = (text.nodeValue ?? '').indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      const { top, bottom, left, right } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    }
    return false;
  }, phrase);
}
