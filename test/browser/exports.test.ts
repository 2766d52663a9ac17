import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { sourcingSchema } from '../../src/exports/sourcing-schema.ts';
import { collectionModel } from '../exports/annotation-model.ts';
import {
  type ReadPopup,
  type Site,
  type TestedBrowser,
  test,
  violationsOf,
} from './harness/index.ts';

const NAME = 'says-who-kremlin-s-investment-envoy-to-travel-to-washington';

/** Chooses a way in the menu, and gives the file that comes of it. */
async function take(popup: ReadPopup, way: string, downloads: string, ending: string) {
  const name = `${NAME}.${ending}`;
  await popup.press('Export');
  await popup.press(way);
  await popup.shows(`Handed to the browser’s downloads: ${name}`);
  const read = () => (readdirSync(downloads).includes(name) ? contentOf(downloads, name) : '');
  await expect.poll(read).not.toBe('');
  return read();
}

const contentOf = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('an article’s sourcing', () => {
  test('is taken along from the popup as Markdown', async ({ browser, site, downloads }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const text = await take(await page.openPopup(), 'Markdown', downloads, 'md');
    expect(text).toMatch(/^# Kremlin’s investment envoy to travel to Washington\n/);
    expect(text).toContain(`[The Meridian Post](<${site.url('/envoy.html')}>) · read by Says Who`);
    expect(text).toContain('- 11 attributions\n- 4 speakers\n');
    expect(text).toContain(
      '- “But what if improved relations are exactly what the world needs?” — wrote · direct quotation',
    );
    expect(await browser.errors()).toEqual([]);
    expect((await browser.requests()).filter(({ madeBy }) => madeBy === 'extension')).toEqual([]);
  });

  test('is taken along from the popup as CSV', async ({ browser, site, downloads }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const text = await take(await page.openPopup(), 'CSV', downloads, 'csv');
    expect(text.startsWith('\uFEFFsource,speaker')).toBe(true);
    const { data, errors } = Papa.parse(text, { header: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(11);
    expect(data).toContainEqual(
      expect.objectContaining({
        speaker: 'Kirill Dmitriev',
        quotation: 'direct',
        address: site.url('/envoy.html'),
      }),
    );
  });

  test('is taken along from the popup as JSON, with the text that was read', async ({
    browser,
    site,
    downloads,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html#comments'));
    const { text, analysis } = await page.read();
    const file = await take(await page.openPopup(), 'JSON', downloads, 'json');
    const { article, attributions } = v.parse(sourcingSchema, JSON.parse(file));
    expect(article).toMatchObject({ text, address: site.url('/envoy.html'), language: 'en' });
    expect(attributions.map(({ content }) => content)).toEqual(
      analysis.attributions.map(({ content }) => content),
    );
  });

  test('is taken along from the panel as web annotations', async ({ browser, site, downloads }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    const { text } = await page.read();
    const file = await take(await page.openPanel(), 'Web Annotation', downloads, 'jsonld');
    const { total, first } = v.parse(collectionModel, JSON.parse(file));
    expect(total).toBe(11);
    const quotes = first.items.flatMap(({ target }) => target.flatMap(({ selector }) => selector));
    for (const selector of quotes) {
      if (selector.type !== 'TextQuoteSelector') continue;
      expect(text).toContain(selector.prefix + selector.exact + selector.suffix);
    }
    expect(await browser.errors()).toEqual([]);
  });
});

/** The popup on the sample page, so wide, with its menu of exports open. */
async function openMenu(browser: TestedBrowser, site: Site, width: number) {
  const page = await browser.openPage(site.url('/envoy.html'));
  await page.read();
  const popup = await browser.openExtensionPage(`popup.html?tabId=${page.tabId}`);
  await popup.setViewport({ width, height: 600 });
  await popup.waitForSelector('[aria-controls]');
  await popup.click('[aria-controls]');
  await popup.waitForSelector('.export-menu li');
  return popup;
}

describe('the menu of exports', () => {
  test('is worked by the keyboard, and copies', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const panel = await browser.openExtensionPage(`sidepanel.html?tabId=${page.tabId}`);
    await panel.waitForSelector('[aria-controls]');
    await panel.focus('[aria-controls]');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.export-menu li');
    for (let tab = 0; tab < 5; tab += 1) await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    const told = () => panel.$eval('.export-menu [role="status"]', (status) => status.textContent);
    await expect.poll(told).toBe('Copied.');
  });

  test.for(['light', 'dark'] as const)(
    'can be used by everybody, in %s colours',
    async (colours, { browser, site }) => {
      await browser.setColourScheme(colours);
      const popup = await openMenu(browser, site, 368);
      expect(await violationsOf(popup)).toEqual([]);
    },
  );

  test('leaves room to read, and hangs over no edge', async ({ browser, site }) => {
    const popup = await openMenu(browser, site, 320);
    const [height = 0, width = 0] = await popup.evaluate(() => [
      document.querySelector('.view__body')?.clientHeight ?? 0,
      document.documentElement.scrollWidth,
    ]);
    expect(height).toBeGreaterThan(250);
    expect(width).toBeLessThanOrEqual(320);
  });
});
