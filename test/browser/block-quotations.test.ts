/** What a page shows as quoted by its looks alone. */
import { expect } from 'vitest';
import { article, paragraphs } from '../support/odd-pages.ts';
import { serve, test } from './harness/index.ts';

const FIRST = 'We regret that the rails broke again on Monday.';
const LAST = 'No tram will run before they are mended.';

const markup = article(
  `${paragraphs}<p>In a letter to the council, Ada Thornbury wrote:</p>
  <blockquote><p>${FIRST}</p><p>${LAST}</p></blockquote>${paragraphs}`,
);

test('a block quotation is marked whole as its author’s, and the page keeps its words', async ({
  browser,
}) => {
  const site = await serve(new Map([['/letter', markup]]));
  const page = await browser.openPage(site.url('/letter'));
  const { text } = await page.read();
  expect(text).toContain(`“${FIRST}\n\n“${LAST}”`);
  const { 'says-who-official-content': contents = [] } = await page.highlights();
  expect(contents).toEqual(expect.arrayContaining([FIRST, LAST]));
  expect(await page.visibleText()).not.toContain(`“${FIRST}`);
});
