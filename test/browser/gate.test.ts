import { describe, expect, inject } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { test, wait } from './harness/index.ts';

const noArticle = english.foldNoArticle.message;
/** As long as the gate looks whether a page is an article, and a little longer, in milliseconds. */
const LOOKS = 4_500;

/** As long as an older script may take to hear that its extension has gone. */
const LOOKS_FOR_EXTENSION = 6_000;

describe('on a page that is no article', () => {
  test('nothing but the gate runs, until the popup asks', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/front-page.html'));
    await wait(LOOKS);
    expect(await page.isListening()).toBe(false);
    const popup = await page.openPopup();
    await popup.shows(english.popupNotAnArticle.message);
    expect(await page.isListening()).toBe(true);
  });

  test('the context menu says that nothing is folded there', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/front-page.html'));
    await page.clickMenu('fold');
    const words = () =>
      page.inShadow('says-who-fold', (root) => root.querySelector('[role=alert]')?.textContent);
    await expect.poll(words).toBe(noArticle);
  });
});

test('a page that goes to an article without loading anew is read then', async ({
  browser,
  site,
}) => {
  const page = await browser.openPage(site.url('/front-page.html'));
  await page.tab.evaluate(async () => {
    const answer = await fetch('/envoy.html');
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    history.pushState(null, '', '/envoy.html');
    document.head.replaceChildren(...read.head.childNodes);
    document.body.replaceChildren(...read.body.childNodes);
  });
  expect((await page.read()).analysis.attributions.length).toBeGreaterThan(0);
});

test('a page that was open before the extension was is read when the popup asks, without loading anew', async ({
  browser,
  site,
}) => {
  const page = await browser.openPage(site.url('/envoy.html'));
  await page.read();
  await page.tab.evaluate(() => document.documentElement.setAttribute('data-stays', ''));
  await browser.updateExtension();
  const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
  const shown = () => popup.evaluate(() => document.body.textContent);
  await expect.poll(shown).toContain('Steve Witkoff');
  const stays = await page.tab.evaluate(() => document.documentElement.hasAttribute('data-stays'));
  expect(stays).toBe(true);

  // By now the script that was there before has heard that its extension has gone: it takes nothing of this one along.
  await wait(LOOKS_FOR_EXTENSION);
  expect(await page.highlights()).toHaveProperty('says-who-official');
  expect(await page.html()).toContain('</says-who-fold>');
});

// Firefox ends the scripts of an extension that goes, and starts those of the one that comes, by itself.
test.skipIf(inject('browserName') === 'firefox')(
  'a page that the extension has left, for it was updated, is what it was without it',
  async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await browser.updateExtension();
    await expect.poll(() => page.html()).not.toContain('says-who');
    await expect.poll(() => page.highlights()).toEqual({});
    expect(await browser.errors()).toEqual([]);
  },
);
