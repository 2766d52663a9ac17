/** What the reader says about single blocks: on the line of a fold, in the context menu, in the options. */
import { describe, expect } from 'vitest';
import { readSamplePage } from '../support/samples.ts';
import {
  APPEAL,
  isInWindow,
  keepsInList,
  nameOfFocused,
  pressInFold,
  type ReadPage,
  readFold,
  readNotice,
  serve,
  test,
} from './harness/index.ts';

const NEWSLETTER = 'Sign up for our newsletter from the capital';
const TEASER = 'The bakers of the harbour';

const block = (name: string, ...lines: readonly string[]) =>
  `<aside class="${name}">${lines.map((line) => `<p>${line}</p>`).join('')}</aside>`;

/** The sample with a newsletter box and a box of teasers after its text; `teaser` stands in the latter. */
const pageWith = (teaser: string) =>
  readSamplePage('envoy').replace(
    '</article>',
    `</article>${block('letter', NEWSLETTER, 'Free in your inbox every morning.')}
     ${block('teasers', 'More from us', `<a href="/bakers">${teaser}</a>`)}`,
  );

const serveSite = () =>
  serve(
    new Map([
      ['/first', pageWith(TEASER)],
      ['/second', pageWith('A lighthouse is for sale')],
    ]),
  );

const shows = async (page: ReadPage, words: string) => (await page.visibleText()).includes(words);
const kinds = async (page: ReadPage) => (await page.describe()).folded.map(({ kind }) => kind);

/** What a reader finds on the page's next visit. */
async function showsAfterReload(page: ReadPage, words: string): Promise<boolean> {
  await page.tab.reload();
  await page.read();
  return shows(page, words);
}

/** Opens the context menu on words of the page, as far as a test can, and chooses an entry. */
async function chooseOn(page: ReadPage, words: string, entry: 'fold' | 'leave') {
  const place = await page.tab.evaluate((wanted) => {
    const found = [...document.querySelectorAll('p, a')].find((one) =>
      one.textContent?.includes(wanted),
    );
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = found?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 5, y: top + height / 2 };
  }, words);
  await page.tab.mouse.click(place.x, place.y, { button: 'right' });
  await page.clickMenu(entry);
}

describe('Never here', () => {
  test('leaves that appeal open on the site, now and later, and every other folded', async ({
    browser,
  }) => {
    const site = await serveSite();
    const page = await browser.openPage(site.url('/first'));
    await page.read();
    await expect.poll(() => kinds(page)).toEqual(['donation', 'newsletter']);
    await pressInFold(page, 'Never here');
    await expect.poll(() => shows(page, APPEAL)).toBe(true);
    expect(await shows(page, NEWSLETTER)).toBe(false);
    expect(await kinds(page)).toEqual(['newsletter']);
    await keepsInList(browser, 'siteRules', 1);
    await page.tab.goto(site.url('/second'));
    await page.read();
    await expect.poll(() => kinds(page)).toEqual(['newsletter']);
    expect(await shows(page, APPEAL)).toBe(true);
  });

  test('is undone where it was said, by keyboard, without losing the focus', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.tab.focus('.byline a');
    for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.tab.keyboard.press(key);
    await expect.poll(() => shows(page, APPEAL)).toBe(true);
    await expect
      .poll(() => readFold(page))
      .toBe('Never folded on this site: this appeal (donation) [Undo]');
    expect(await nameOfFocused(page)).toBe('says-who-fold');
    await page.tab.keyboard.press('Enter');
    await expect.poll(() => shows(page, APPEAL)).toBe(false);
    expect(await nameOfFocused(page)).toBe('says-who-fold');
    await expect.poll(() => showsAfterReload(page, APPEAL)).toBe(false);
  });

  test('is listed in the options; removed there, the appeal folds again in the open tab', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, 'Never here');
    await expect.poll(() => shows(page, APPEAL)).toBe(true);
    await keepsInList(browser, 'siteRules', 1);
    expect(await showsAfterReload(page, APPEAL)).toBe(true);
    const options = await browser.openExtensionPage('options.html#sites');
    await expect
      .poll(() => options.$eval('#sites', (sites) => sites.textContent).catch(() => ''))
      .toContain('never folded');
    await options.click('#sites .names__row button');
    await expect.poll(() => shows(page, APPEAL)).toBe(false);
  });
});

describe('Why?', () => {
  test('tells in plain words, by keyboard, what the appeal was known by', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.tab.focus('.byline a');
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter'] as const)
      await page.tab.keyboard.press(key);
    const told = () =>
      page.inShadow('says-who-fold', (root) =>
        [...root.querySelectorAll('li')].map(({ textContent }) => textContent),
      );
    await expect.poll(told).toContain('It asks you to give, join, subscribe, sign up or follow');
  });
});

describe('the context menu', () => {
  test('folds blocks like the one under the pointer, on every page of the site', async ({
    browser,
  }) => {
    const site = await serveSite();
    const page = await browser.openPage(site.url('/first'));
    await page.read();
    await chooseOn(page, TEASER, 'fold');
    await expect.poll(() => shows(page, TEASER)).toBe(false);
    await page.tab.goto(site.url('/second'));
    await page.read();
    await expect.poll(() => shows(page, 'A lighthouse is for sale')).toBe(false);
    const options = await browser.openExtensionPage('options.html#sites');
    await expect.poll(() => options.$('#sites .names__row button')).toBeTruthy();
    await options.click('#sites .names__row button');
    await expect.poll(() => shows(page, 'A lighthouse is for sale')).toBe(true);
  });

  test('is taken back on the line of what it folded, which keeps the focus and can undo that', async ({
    browser,
  }) => {
    const site = await serveSite();
    const page = await browser.openPage(site.url('/first'));
    await page.read();
    await chooseOn(page, TEASER, 'fold');
    await expect.poll(() => shows(page, TEASER)).toBe(false);
    const popup = await page.openPopup();
    await popup.shows('2 appeals folded on this page, 1 block folded by your choice');
    const isChosen = (root: ShadowRoot) =>
      root.querySelector('#name')?.textContent === 'Folded by your choice';
    await page.tab.evaluate(() => {
      const lines = document.querySelectorAll('says-who-fold');
      lines[lines.length - 1]?.setAttribute('data-last', '');
    });
    const LINE = 'says-who-fold[data-last]';
    expect(await page.inShadow(LINE, isChosen)).toBe(true);
    const pressed = (name: string) =>
      page.inShadow(
        LINE,
        (root, wanted) => {
          const button = [...root.querySelectorAll('button')].find(
            ({ textContent }) => textContent === wanted,
          );
          button?.focus();
          button?.click();
        },
        name,
      );
    await pressed('No longer fold this');
    await keepsInList(browser, 'siteRules', 0);
    expect(await shows(page, TEASER)).toBe(true);
    expect(await nameOfFocused(page)).toBe('says-who-fold');
    await pressed('Undo');
    await keepsInList(browser, 'siteRules', 1);
    expect(await shows(page, TEASER)).toBe(false);
    await pressed('No longer fold this');
    await keepsInList(browser, 'siteRules', 0);
    expect(await showsAfterReload(page, TEASER)).toBe(true);
    expect(await kinds(page)).toEqual(['donation', 'newsletter']);
  });

  test('never folds again what the reader has opened and pointed at', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await pressInFold(page, 'Show');
    await expect.poll(() => shows(page, APPEAL)).toBe(true);
    await chooseOn(page, APPEAL, 'leave');
    await expect.poll(() => readFold(page)).toContain('Never folded on this site');
    await keepsInList(browser, 'siteRules', 1);
    expect(await showsAfterReload(page, APPEAL)).toBe(true);
    expect(await page.tab.$('says-who-fold')).toBeNull();
  });

  test('makes no rule of what is not folded, and says so', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    const { text } = await page.read();
    await chooseOn(page, (text.split('\n\n')[1] ?? '').slice(0, 40), 'leave');
    await expect
      .poll(() => page.inShadow('says-who-fold[data-says-who-overlay]', (root) => root.textContent))
      .toContain('Nothing is folded here.');
    const options = await browser.openExtensionPage('options.html#sites');
    await expect.poll(() => options.$('#sites')).toBeTruthy();
    expect(await options.$('#sites .names__row button')).toBeNull();
  });

  test('says nothing any more of an earlier wish once a later one is met', async ({ browser }) => {
    const site = await serveSite();
    const page = await browser.openPage(site.url('/first'));
    const { text } = await page.read();
    await chooseOn(page, (text.split('\n\n')[1] ?? '').slice(0, 40), 'leave');
    await expect.poll(() => readNotice(page)).toBe('Nothing is folded here.');
    await chooseOn(page, TEASER, 'fold');
    await expect.poll(() => shows(page, TEASER)).toBe(false);
    expect(await readNotice(page)).toBe(null);
  });

  test('folds no paragraph of the story, and says so', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    const { text } = await page.read();
    const sentence = (text.split('\n\n')[1] ?? '').slice(0, 40);
    await chooseOn(page, sentence, 'fold');
    await expect
      .poll(() => page.inShadow('says-who-fold[data-says-who-overlay]', (root) => root.textContent))
      .toContain('may be part of the story');
    expect(await isInWindow(page, sentence)).toBe(true);
  });
});
