/** Who has the focus in a page, and what the page itself hears of the keyboard. */
import type { ReadPage } from './page.ts';

/** The name of the element that has the focus, as the page sees it. */
export function nameOfFocused(page: ReadPage): Promise<string | undefined> {
  return page.tab.evaluate(() => document.activeElement?.localName);
}

/** Has a handler of the page's own, on its document, note every key that it hears. */
export function listenForKeys(page: ReadPage): Promise<void> {
  return page.tab.evaluate(() => {
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, (event) => {
        if (event instanceof KeyboardEvent) heard.push(`${type} ${event.key}`);
        document.documentElement.dataset['heard'] = heard.join(', ');
      });
    }
  });
}

/** What was noted since then. */
export function heardKeys(page: ReadPage): Promise<string> {
  return page.tab.evaluate(() => document.documentElement.dataset['heard'] ?? '');
}
