import { describe, expect } from 'vitest';
import { appealOf, readSamplePage } from '../support/samples.ts';
import {
  hiddenParagraphs,
  isAppealOpen,
  numberOfFolds,
  pressInFold,
  type ReadPage,
  test,
} from './harness/index.ts';

describe('an appeal that the page moves about', () => {
  const takeOut = (page: ReadPage) =>
    page.tab.evaluate(() => {
      const appeal = document.querySelector('.support');
      Object.assign(window, { appeal });
      appeal?.remove();
    });

  test('is folded still when it is put in again', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await takeOut(page);
    await expect.poll(() => numberOfFolds(page)).toBe(0);
    await page.tab.evaluate(() => {
      const appeal: unknown = Reflect.get(window, 'appeal');
      if (appeal instanceof Element) document.querySelector('article')?.append(appeal);
    });
    await expect.poll(() => isAppealOpen(page)).toBe(false);
    await expect.poll(() => numberOfFolds(page)).toBe(1);
    await pressInFold(page, 'Show');
    await expect.poll(() => isAppealOpen(page)).toBe(true);
    expect(await hiddenParagraphs(page)).toEqual([]);
  });

  test('is folded anew when the page draws it again, with one line for it', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const { appeal } = appealOf(readSamplePage('envoy'));
    await page.tab.evaluate((markup) => {
      const drawn = document.querySelector('.support');
      drawn?.insertAdjacentHTML('afterend', markup);
      drawn?.remove();
    }, appeal);
    await expect.poll(() => isAppealOpen(page)).toBe(false);
    await expect.poll(() => numberOfFolds(page)).toBe(1);
    expect((await page.describe()).folded).toHaveLength(1);
    expect(await hiddenParagraphs(page)).toEqual([]);
  });

  test('that the page takes away for good leaves no line behind', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await takeOut(page);
    await expect.poll(() => numberOfFolds(page)).toBe(0);
    expect((await page.describe()).folded).toEqual([]);
  });

  describe('by writing itself out as markup and reading it in again', () => {
    const writeAnew = (page: ReadPage) =>
      page.tab.evaluate(() => {
        const article = document.querySelector('article');
        if (article) article.innerHTML += '<p>More on this in the evening news.</p>';
      });

    test('is not seen until it is folded anew', async ({ browser, site }) => {
      const page = await browser.openPage(site.url('/envoy.html'));
      await page.read();
      await page.tab.evaluate(() => {
        const look = () => {
          if (document.querySelector('.support')?.checkVisibility())
            document.documentElement.dataset['seen'] = 'yes';
          requestAnimationFrame(look);
        };
        look();
      });
      await writeAnew(page);
      await expect
        .poll(() => page.inShadow('says-who-fold', (root) => root.textContent))
        .toContain('Reader appeal folded');
      expect(await page.tab.evaluate(() => document.documentElement.dataset['seen'])).toBe(
        undefined,
      );
    });

    test('is folded anew, with a line that opens it', async ({ browser, site }) => {
      const page = await browser.openPage(site.url('/envoy.html'));
      await page.read();
      await writeAnew(page);
      const line = () => page.inShadow('says-who-fold', (root) => root.textContent);
      await expect.poll(line).toContain('Reader appeal folded');
      expect(await numberOfFolds(page)).toBe(1);
      await pressInFold(page, 'Show');
      await expect.poll(() => isAppealOpen(page)).toBe(true);
    });

    test('is open, and nothing is left of its fold, when the site is switched off', async ({
      browser,
      site,
    }) => {
      const page = await browser.openPage(site.url('/envoy.html'));
      await page.read();
      await writeAnew(page);
      const popup = await page.openPopup();
      await popup.press('Use on 127.0.0.1');
      // Until then it may be open for another reason: the copy goes before the appeal is folded anew.
      await expect.poll(async () => (await page.describe()).page.status).toBe('siteOff');
      expect(await page.html()).not.toContain('says-who');
      expect(await isAppealOpen(page)).toBe(true);
    });
  });
});

test('an appeal that comes with another root, which the page puts in the place of its own, is folded', async ({
  browser,
  site,
}) => {
  const page = await browser.openPage(site.url('/envoy.html'));
  await page.read();
  await page.tab.evaluate(async () => {
    const answer = await fetch('/harbour.html');
    const drawnAnew = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.documentElement.replaceWith(drawnAnew.documentElement);
  });
  await expect.poll(() => numberOfFolds(page)).toBe(1);
});
