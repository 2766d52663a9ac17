import { describe, expect } from 'vitest';
import { readExpected, readSamplePage } from '../support/samples.ts';
import {
  hiddenParagraphs,
  isAppealOpen,
  keepsInList,
  numberOfFolds,
  pressInFold,
  type ReadPage,
  readFold,
  serve,
  test,
} from './harness/index.ts';

async function pressTogether(page: ReadPage, held: 'Control', key: 'a' | 'c' | 'v'): Promise<void> {
  await page.tab.keyboard.down(held);
  await page.tab.keyboard.press(key);
  await page.tab.keyboard.up(held);
}

/** The sample article with something in its head, served alone. */
const serveWith = (head: string) =>
  serve(new Map([['/envoy', readSamplePage('envoy').replace('<head>', `<head>${head}`)]]));

describe('a folded appeal', () => {
  test('is one line with what it is and what can be done', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    expect(await readFold(page)).toBe(
      'Reader appeal folded (donation) [Show] [Never here] [Always show on this site] [Why?]',
    );
    expect(await isAppealOpen(page)).toBe(false);
    const height = await page.tab.evaluate(
      () => document.querySelector('says-who-fold')?.getBoundingClientRect().height ?? 0,
    );
    expect(height).toBeGreaterThan(20);
    expect(height).toBeLessThan(80);
  });

  test('opens with Show and closes with Fold again', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, 'Show');
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    expect(await readFold(page)).toBe(
      'Reader appeal (donation) [Fold again] [Never here] [Always show on this site] [Why?]',
    );
    await pressInFold(page, 'Fold again');
    await expect.poll(() => isAppealOpen(page)).toBe(false);
  });

  test('opens by keyboard, and the focus stays on its button', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    // Nothing between the byline and the appeal can have the focus.
    await page.tab.focus('.byline a');
    await page.tab.keyboard.press('Tab');
    await page.tab.keyboard.press('Enter');
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    const focused = () =>
      page.inShadow('says-who-fold', (root) => root.activeElement?.textContent ?? '');
    expect(await focused()).toBe('Fold again');
    await page.tab.keyboard.press(' ');
    await expect.poll(() => isAppealOpen(page)).toBe(false);
    expect(await focused()).toBe('Show');
  });

  test('that the reader has opened stays open the next time, until it is folded again', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, 'Show');
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    await keepsInList(browser, 'openedAppeals', 1);
    await page.tab.reload();
    await page.read();
    expect(await isAppealOpen(page)).toBe(true);
    expect(await readFold(page)).toContain('[Fold again]');
    await pressInFold(page, 'Fold again');
    await expect.poll(() => isAppealOpen(page)).toBe(false);
    await keepsInList(browser, 'openedAppeals', 0);
    await page.tab.reload();
    await page.read();
    expect(await isAppealOpen(page)).toBe(false);
  });

  test('that was opened is told of in the popup', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, 'Show');
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    const popup = await page.openPopup();
    await popup.shows('1 appeal opened again');
  });
});

describe('the line of a fold', () => {
  test('is not copied with the article around it', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressTogether(page, 'Control', 'a');
    await pressTogether(page, 'Control', 'c');
    await page.tab.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.replaceChildren(field);
      field.focus();
    });
    await pressTogether(page, 'Control', 'v');
    const pasted = () => page.tab.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await expect.poll(pasted).toContain(readExpected('envoy').paragraphs[0]);
    expect(await pasted()).not.toContain('Reader appeal');
    expect(await pasted()).not.toContain('Never here');
  });

  test('keeps to itself what is pressed on it, whatever the page does with what stands around it', async ({
    browser,
  }) => {
    const site = await serveWith(`<script>
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
        addEventListener(type, (event) => {
          event.preventDefault();
          document.documentElement.dataset.heard = type;
        });
    </script>`);
    const page = await browser.openPage(site.url('/envoy'));
    await page.read();
    await pressInFold(page, 'Show');
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    await page.tab.keyboard.press('Enter');
    await expect.poll(() => isAppealOpen(page)).toBe(false);
    expect(await page.html()).not.toContain('data-heard');
  });
});

describe('Always show on this site', () => {
  const ALWAYS = 'Always show on this site';

  test('opens every appeal of the site, now and after a reload, and the popup says so', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, ALWAYS);
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    await expect.poll(() => readFold(page)).toBe('Appeals are always shown on this site [Undo]');
    await keepsInList(browser, 'appealsShownOn', 1);
    await page.tab.reload();
    await page.read();
    expect(await isAppealOpen(page)).toBe(true);
    expect(await numberOfFolds(page)).toBe(0);
    const popup = await page.openPopup();
    await popup.shows(`Left open on ${new URL(site.origin).host}`);
    await popup.shows('Fold reader appeals: off');
  });

  test('is taken back where it was said', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, ALWAYS);
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    await keepsInList(browser, 'appealsShownOn', 1);
    await pressInFold(page, 'Undo');
    await keepsInList(browser, 'appealsShownOn', 0);
    await expect.poll(() => isAppealOpen(page)).toBe(false);
  });

  test('is taken back by the popup’s switch', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, ALWAYS);
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    const popup = await page.openPopup();
    await popup.shows('Fold reader appeals: off');
    await popup.press('Fold reader appeals');
    await expect.poll(() => isAppealOpen(page)).toBe(false);
  });

  test('says nothing of other sites', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, ALWAYS);
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    const other = await serveWith('');
    const elsewhere = await browser.openPage(other.url('/envoy'));
    await elsewhere.read();
    expect(await isAppealOpen(elsewhere)).toBe(false);
  });
});

describe('a page that forbids everything that is not its own', () => {
  const policy =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'\">";

  test('has its appeal folded all the same, by a line that can be pressed', async ({ browser }) => {
    const site = await serveWith(policy);
    const page = await browser.openPage(site.url('/envoy'));
    await page.read();
    expect(await isAppealOpen(page)).toBe(false);
    expect(await hiddenParagraphs(page)).toEqual([]);
    const layout = await page.inShadow('says-who-fold', (root) => {
      const line = root.querySelector('.line');
      return line && window.getComputedStyle(line).display;
    });
    expect(layout).toBe('flex');
    await pressInFold(page, 'Show');
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    expect((await browser.errors()).filter(({ raisedBy }) => raisedBy === 'extension')).toEqual([]);
  });
});
