import { describe, expect } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { article, paragraphs } from '../support/odd-pages.ts';
import { readSamplePage } from '../support/samples.ts';
import { serve, test } from './harness/index.ts';

describe('on the front page of a paper', () => {
  test('the page stays as it was, without badge or marks', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/front-page.html'));
    const { page: status } = await page.settled();
    const untouched = await page.tab.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      readSamplePage('front-page'),
    );
    expect(status).toEqual({ status: 'notAnArticle', reason: 'notAnArticle' });
    expect(await page.html()).toBe(untouched);
    expect(await page.badgeText()).toBe('');
    expect(await page.highlights()).toEqual({});
  });

  test('the popup says that there is no article, and why', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/front-page.html'));
    await page.settled();
    const popup = await page.openPopup();
    await popup.shows(english.popupNotAnArticle.message);
    await popup.shows(english.popupNotAnArticleText.message);
  });
});

describe('on an article', () => {
  test('the extension reads it and puts the number of attributions on its button', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    const { analysis } = await page.read();
    expect(analysis.attributions.length).toBeGreaterThan(0);
    // The background hears of it a moment later.
    await expect.poll(() => page.badgeText()).toBe(String(analysis.attributions.length));
  });

  test('nothing but the page itself is asked of the network, and nothing goes wrong', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await page.openPopup();
    await popup.shows('Steve Witkoff');
    const requests = await browser.requests();
    expect(requests.filter(({ url }) => !url.startsWith(site.origin))).toEqual([]);
    expect(requests.filter(({ madeBy }) => madeBy === 'extension')).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});

describe('the scripts of a page', () => {
  const listening = '<script>window.onmessage = () => { document.title = "heard"; };</script>';

  test('hear no message from the extension', async ({ browser }) => {
    const site = await serve(new Map([['/tram', article(listening + paragraphs)]]));
    const page = await browser.openPage(site.url('/tram'));
    await page.read();
    expect(await page.tab.evaluate(() => document.title)).not.toBe('heard');
  });
});

describe('on an article in another language', () => {
  const german = [
    'Der Hafen bleibt bis Donnerstag geschlossen, weil das Eis zu dick geworden ist, sagte die Bürgermeisterin Ada Brandt am Montag.',
    'Die Fähren werden nach ihren Worten auch danach nur bei Tag fahren, und die Schule auf der Insel hat die Kinder nach Hause geschickt.',
    'Für die Fischer ist es der längste Winter seit vielen Jahren; die meisten von ihnen haben die Boote an Land gezogen.',
  ].map((text) => `<p>${text}</p>`);
  const appeal =
    '<aside><h2>Support our journalism</h2><p>We depend on our readers. Please donate today.</p><a class="button" href="/donate">Donate</a></aside>';

  test('nothing is marked, appeals are folded, and the popup says so', async ({ browser }) => {
    const site = await serve(new Map([['/hafen', article(german.join('') + appeal)]]));
    const page = await browser.openPage(site.url('/hafen'));
    const { page: status, folded } = await page.settled();
    expect(status).toMatchObject({ status: 'otherLanguage', language: 'de' });
    expect(folded).toHaveLength(1);
    expect(await page.highlights()).toEqual({});
    expect(await page.badgeText()).toBe('');
    const popup = await page.openPopup();
    await popup.shows('This article is in German');
    await popup.shows(english.popupOtherLanguageText.message);
    await popup.shows('1 appeal folded on this page');
  });
});
