import { expect } from 'vitest';
import { readSamplePage } from '../support/samples.ts';
import { type ReadPage, serve, serveBy, test, wait } from './harness/index.ts';

/** Longer than a page that has gone elsewhere is left to settle, in milliseconds. */
const A_WHILE = 800;

/** An address that has nothing to show: who goes there stays where he is, as with a file that is saved. */
const serveNothing = () => serveBy((_, response) => response.writeHead(204).end());

/** In the page: counts how often something of the extension goes. */
function countLeaving(): void {
  new MutationObserver((records) => {
    const nodes = records.flatMap(({ removedNodes }) => [...removedNodes]);
    const gone = nodes.filter((node) => node.nodeName.startsWith('SAYS-WHO'));
    if (gone.length > 0) document.documentElement.dataset['left'] = 'yes';
  }).observe(document, { childList: true, subtree: true });
}

const hasLeft = (page: ReadPage) =>
  page.tab.evaluate(() => document.documentElement.dataset['left'] ?? 'no');

test('a link changes nothing on a page that is not left by it', async ({ browser }) => {
  const elsewhere = await serveNothing();
  const markup = readSamplePage('envoy').replace('</h1>', `</h1><a href="${elsewhere}">On</a>`);
  const site = await serve(new Map([['/envoy', markup]]));
  const page = await browser.openPage(site.url('/envoy'));
  await page.read();
  const marked = await page.highlights();
  await page.tab.evaluate(countLeaving);
  await page.tab.evaluate(() => document.querySelector<HTMLElement>('h1 + a')?.click());
  await wait(A_WHILE);
  expect(await hasLeft(page)).toBe('no');
  expect(await page.highlights()).toEqual(marked);
});

test('a page that the reader comes back to has its number on the button, and keeps to what was set meanwhile', async ({
  browser,
  site,
}) => {
  const page = await browser.openPage(site.url('/envoy.html'));
  const { analysis } = await page.read();
  await page.tab.goto(site.url('/front-page.html'));
  const popup = await page.openPopup();
  await popup.press('Mark who speaks');
  await page.tab.goBack();
  await expect.poll(() => page.badgeText()).toBe(String(analysis.attributions.length));
  await expect.poll(() => page.highlights()).toEqual({});
});
