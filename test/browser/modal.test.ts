/** A dialogue that the browser itself keeps in front of everything else. */
import { expect } from 'vitest';
import { appealOf, readSamplePage } from '../support/samples.ts';
import { openAlone, type ReadPage, readFold, test, wait } from './harness/index.ts';

/** Longer than the extension leaves a page to itself before it looks again, in milliseconds. */
const ANOTHER_LOOK = 1_500;

/** The sample with its appeal in a `<dialog>`, which a script of the page opens. */
function pageWith(script: string): string {
  const { before, appeal, after } = appealOf(readSamplePage('envoy'));
  const dialogue = `<dialog>${appeal}<button id="close" onclick="this.parentElement.close()">×</button></dialog>`;
  return `${before}${after.replace('</body>', `${dialogue}<script>${script}</script></body>`)}`;
}

const isSeen = (page: ReadPage) =>
  page.tab.evaluate(() => document.querySelector('dialog')?.checkVisibility() === true);

/** Whether what lies in the middle of the window can be pressed: nothing can that is inert. */
const isFree = (page: ReadPage) =>
  page.tab.evaluate(() => {
    const link = document.querySelector('.byline a');
    if (!(link instanceof HTMLElement)) return false;
    link.focus();
    return document.activeElement === link;
  });

const OPENED = 'document.querySelector("dialog").showModal()';

test('a modal dialogue stays open, and the page is free once the reader has closed it', async ({
  browser,
}) => {
  const page = await openAlone(browser, pageWith(OPENED));
  await wait(ANOTHER_LOOK);
  expect(await isSeen(page)).toBe(true);
  expect(await readFold(page)).toBeNull();
  expect(await isFree(page)).toBe(false);
  expect((await page.describe()).folded).toEqual([]);
  await page.tab.click('#close');
  expect(await isSeen(page)).toBe(false);
  expect(await isFree(page)).toBe(true);
});

test('so does one that the page opens later', async ({ browser }) => {
  const page = await openAlone(browser, pageWith(''));
  await page.tab.evaluate(() => document.querySelector('dialog')?.showModal());
  await wait(ANOTHER_LOOK);
  expect(await isSeen(page)).toBe(true);
  expect(await readFold(page)).toBeNull();
});

test('a dialogue that is open and not modal is folded', async ({ browser }) => {
  const page = await openAlone(browser, pageWith('document.querySelector("dialog").show()'));
  await expect.poll(() => readFold(page)).toContain('Reader appeal folded (donation)');
  expect(await isFree(page)).toBe(true);
});

test('a page with a modal dialogue is the same to the letter, on and off', async ({ browser }) => {
  const page = await openAlone(browser, pageWith(OPENED));
  const html = await page.html();
  const popup = await page.openPopup();
  await popup.press('Use on');
  await expect.poll(async () => (await page.describe()).page.status).toBe('siteOff');
  expect(await page.html()).toBe(html);
});
