import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { type ReadPage, type TestedBrowser, test, violationsOf } from './harness/index.ts';

/** Named in the envoy sample: the first an official, the second none. */
const OFFICIAL = 'Steve Witkoff';
const NOBODY = 'Elon Musk';

const openNames = async (browser: TestedBrowser) => {
  const options = await browser.openExtensionPage('options.html#names');
  await expect.poll(() => options.$('[name="name"]')).toBeTruthy();
  return options;
};

const listed = (options: Page) =>
  options.evaluate(() =>
    [...document.querySelectorAll('#names li span')].map((entry) => entry.textContent),
  );

const told = (options: Page) =>
  options.$eval('#names [role="status"]', (status) => status.textContent);

/** Takes a name off the list; the next entry has moved up by the time it is done. */
const remove = async (options: Page, name: string) => {
  const button = `[aria-label="Remove ${name}"]`;
  await options.waitForSelector(button);
  await options.click(button);
  await expect.poll(() => options.$(button)).toBeNull();
};

const enter = async (options: Page, name: string, mark: 'always' | 'never', office = '') => {
  await options.type('[name="name"]', name);
  await options.select('[name="mark"]', mark);
  await options.type('[name="office"]', office);
  await options.click('#names [type="submit"]');
};

/** Hands the page a file with some content. */
const take = async (options: Page, content: string) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'says-who-names-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'names.csv');
  writeFileSync(file, content);
  const input = await options.waitForSelector('#names input[type="file"]');
  await input?.uploadFile(file);
};

const officeOf = async (page: ReadPage, wanted: string) => {
  const { page: status } = await page.describe();
  const officials = status.status === 'read' ? status.analysis.officials : [];
  return officials.find(({ name }) => name === wanted)?.office;
};

/** Whether a name is marked in the page as that of an official. */
const isMarked = async (page: ReadPage, name: string) =>
  (await page.highlights())['says-who-name']?.includes(name) ?? false;

describe('a name of the reader’s own', () => {
  test('is marked at once in an open page, and unmarked when it is removed', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.tab.evaluate(() => Object.assign(window, { isSameLoad: true }));
    expect(await isMarked(page, NOBODY)).toBe(false);
    const options = await openNames(browser);
    await enter(options, NOBODY, 'always', 'keeper of the lamps');
    await expect.poll(() => officeOf(page, NOBODY)).toBe('keeper of the lamps');
    await expect.poll(() => isMarked(page, NOBODY)).toBe(true);
    await remove(options, NOBODY);
    await expect.poll(() => isMarked(page, NOBODY)).toBe(false);
    expect(await page.tab.evaluate(() => 'isSameLoad' in window)).toBe(true);
    expect(await browser.errors()).toEqual([]);
  });

  test('is never marked where the reader wants that, and again when it is removed', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    expect(await isMarked(page, OFFICIAL)).toBe(true);
    const options = await openNames(browser);
    await enter(options, OFFICIAL, 'never');
    await expect.poll(() => isMarked(page, OFFICIAL)).toBe(false);
    await remove(options, OFFICIAL);
    await expect.poll(() => isMarked(page, OFFICIAL)).toBe(true);
  });

  test('outlives an update of the extension', async ({ browser, site }) => {
    const options = await openNames(browser);
    await enter(options, NOBODY, 'always', 'keeper of the lamps');
    await expect.poll(() => listed(options)).toEqual([`${NOBODY} · Always · keeper of the lamps`]);
    await browser.updateExtension();
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    expect(await officeOf(page, NOBODY)).toBe('keeper of the lamps');
  });
});

describe('the list of names as a file', () => {
  test('is taken from what a spreadsheet wrote, and marked at once', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const options = await openNames(browser);
    await take(options, `\uFEFFname;mark;office\r\n${NOBODY};;"keeper; of ""lamps"""\r\n`);
    await expect.poll(() => told(options)).toBe('1 name taken over.');
    await expect.poll(() => officeOf(page, NOBODY)).toBe('keeper; of "lamps"');
    await expect.poll(() => isMarked(page, NOBODY)).toBe(true);
  });

  test('changes nothing where it is broken, and says why', async ({ browser }) => {
    const options = await openNames(browser);
    await enter(options, NOBODY, 'never');
    await expect.poll(() => listed(options)).toEqual([`${NOBODY} · Never`]);
    await take(options, 'name,office\n"Ann Lee,mayor');
    await expect.poll(() => told(options)).toContain('Nothing was changed');
    expect(await listed(options)).toEqual([`${NOBODY} · Never`]);
  });

  test('is saved so that it can be taken again', async ({ browser }) => {
    const options = await openNames(browser);
    const entries = ['Bo "Red" Ray · Always · mayor, twice', 'Ann Lee · Never'];
    await take(options, 'name,mark,office\n"Bo ""Red"" Ray",always,"mayor, twice"\nAnn Lee,never,');
    await expect.poll(() => listed(options)).toEqual(entries);
    const saved = await options.evaluate(async () => {
      const made = new Promise<Blob>((resolve) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) resolve(blob);
          return make.call(URL, blob);
        };
      });
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.names__files button')];
      buttons.at(0)?.click();
      return (await made).text();
    });
    for (const name of ['Bo \\"Red\\" Ray', 'Ann Lee']) await remove(options, name);
    expect(await listed(options)).toEqual([]);
    await take(options, saved);
    await expect.poll(() => listed(options)).toEqual(entries);
  });

  test.for(['light', 'dark'] as const)(
    'can be used by everybody, in %s colours',
    async (colours, { browser }) => {
      await browser.setColourScheme(colours);
      const options = await openNames(browser);
      await enter(options, NOBODY, 'always', 'keeper of the lamps');
      await expect.poll(() => listed(options)).toHaveLength(1);
      expect(await violationsOf(options)).toEqual([]);
    },
  );
});
