/** What is left of the extension in a page that is open when it goes, for good or for another version. */
import { describe, expect, inject } from 'vitest';
import { ensureBuilt, launch } from '../../tools/browser/index.ts';
import { paragraphs } from '../support/odd-pages.ts';
import { readSamplePage } from '../support/samples.ts';
import { APPEAL, type ReadPage, readPage, serve, test } from './harness/index.ts';

/** An appeal of bare text, as it is read. */
const ASKS =
  'Support our journalism with a donation today. We depend on our readers: every gift keeps the lights on. Donate for us';

/** In a page of the extension, not here; Firefox knows it by this name as well. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

/** The sample with a box behind it that has a story and, in bare text, an appeal. */
const pageSource = readSamplePage('envoy').replace(
  '</article>',
  `</article><div id="bare">${paragraphs}
    Support our journalism with a donation today.<br>We depend on our readers: every gift keeps the lights on.<br>
    <a class="button" href="/donate">Donate</a> for us</div>`,
);

const serveSite = () => serve(new Map([['/envoy', pageSource]]));

const untouched = (page: ReadPage): Promise<string> =>
  page.tab.evaluate(
    (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    pageSource,
  );

/** Whether the appeal of bare text can be read in the page, word for word. */
const asks = async (page: ReadPage) =>
  (await page.visibleText()).replaceAll(/\s+/g, ' ').includes(ASKS);
/** Whether any of it can be. */
const asksAtAll = async (page: ReadPage) => /every gift|for us$/.test(await page.visibleText());

/** What of ours takes room in the page. */
const shownOfOurs = (page: ReadPage) =>
  page.tab.evaluate(() =>
    [...document.querySelectorAll('says-who-fold, says-who-card')]
      .filter((host) => host.getClientRects().length > 0)
      .map(({ localName }) => localName),
  );

const folds = async (page: ReadPage) => (await page.describe()).folded.length;

describe('a page that is open when the extension is removed', () => {
  test('shows all its words where they were, and nothing of ours', async () => {
    const name = inject('browserName');
    const browser = await launch(name, { extension: await ensureBuilt(name) });
    try {
      const site = await serveSite();
      const page = readPage(await browser.openPage(site.url('/envoy')));
      await page.read();
      await expect.poll(() => folds(page)).toBe(2);
      expect(await asksAtAll(page)).toBe(false);
      await page.ask({ type: 'showAttribution', index: 0 });
      await expect.poll(() => shownOfOurs(page)).toContain('says-who-card');
      await browser.removeExtension();
      await expect.poll(() => shownOfOurs(page)).toEqual([]);
      await expect.poll(() => asks(page)).toBe(true);
      // What is not to be seen stays in Firefox, which ends our scripts without a word.
      if (name === 'chromium') await expect.poll(() => page.html()).toBe(await untouched(page));
      expect(await page.visibleText()).toContain(APPEAL);
    } finally {
      await browser.close();
    }
  });
});

describe('a page that is open when the extension is updated', () => {
  test('has bare text folded anew, and is what it was once the extension is off there', async ({
    browser,
  }) => {
    const site = await serveSite();
    const page = await browser.openPage(site.url('/envoy'));
    await page.read();
    await expect.poll(() => folds(page)).toBe(2);
    await browser.updateExtension();
    const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
    const shown = () => popup.evaluate(() => document.body.textContent);
    await expect.poll(shown).toContain('Steve Witkoff');
    await expect.poll(() => shownOfOurs(page)).toEqual(['says-who-fold', 'says-who-fold']);
    await expect.poll(() => asksAtAll(page)).toBe(false);
    await popup.evaluate(
      (host) => chrome.storage.local.set({ 'settings.sitesOff': [host] }),
      new URL(site.origin).host,
    );
    await expect.poll(() => page.html()).toBe(await untouched(page));
    expect(await page.highlights()).toEqual({});
  });
});
