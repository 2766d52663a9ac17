import type { PageStatus } from '../../../src/messages.ts';
import type { OpenPage } from '../../../tools/browser/index.ts';
import { type ReadPopup, readPopup } from './popup.ts';

/** How long the analysis of a page may take, in milliseconds: a machine may be busy. */
const READ_LIMIT = 30_000;

/** A page as a reader sees it, with the extension's marks in it. */
export interface ReadPage extends OpenPage {
  openPopup(): Promise<ReadPopup>;
  openPanel(): Promise<ReadPopup>;
  /** Waits for the analysis; throws where the page has none. */
  read(): Promise<Extract<PageStatus, { status: 'read' }>>;
  /** `document.documentElement.outerHTML` */
  html(): Promise<string>;
  /** All that can be read in the page, as the browser lays it out; what is folded away is not in it. */
  visibleText(): Promise<string>;
  /** The text under each CSS highlight, by the highlight's name. */
  highlights(): Promise<Readonly<Record<string, readonly string[]>>>;
}

/** In the page: what every highlight covers, piece by piece. */
function highlightedTexts(): Record<string, string[]> {
  const textOf = (range: AbstractRange) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  };
  return Object.fromEntries(
    [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(textOf)]),
  );
}

/** Gives a page what the tests ask of it. */
export function readPage(page: OpenPage): ReadPage {
  return {
    ...page,
    openPopup: async () => readPopup(await page.openPopup()),
    openPanel: async () => readPopup(await page.openPanel()),
    read: async () => {
      const { page: status } = await page.settled(READ_LIMIT);
      if (status.status !== 'read') throw new Error(`The page is ${JSON.stringify(status)}`);
      return status;
    },
    html: () => page.tab.evaluate(() => document.documentElement.outerHTML),
    // biome-ignore lint: the layout is what is asked for.
    visibleText: () => page.tab.evaluate(() => document.body.innerText),
    highlights: () => page.tab.evaluate(highlightedTexts),
  };
}
