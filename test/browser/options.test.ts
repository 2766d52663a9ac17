import { describe, expect } from 'vitest';
import { test, violationsOf } from './harness/index.ts';

describe.each(['light', 'dark'] as const)('the options page in %s colours', (colours) => {
  test('can be used by everybody', async ({ browser }) => {
    await browser.setColourScheme(colours);
    const options = await browser.openExtensionPage('options.html');
    await expect.poll(() => options.title()).toBe('Options of Says Who');
    await expect.poll(() => options.$('[role="switch"]')).toBeTruthy();
    expect(await violationsOf(options)).toEqual([]);
    await options.close();
  });
});

describe('the options page', () => {
  test('keeps everything in sight in a narrow window with large letters', async ({ browser }) => {
    const options = await browser.openExtensionPage('options.html');
    await options.setViewport({ width: 320, height: 600 });
    await expect.poll(() => options.$('[role="switch"]')).toBeTruthy();
    await options.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const width = await options.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await options.close();
  });
});

describe('a name of the reader’s own', () => {
  test('is marked at once in an open tab, and its card has the reader’s office', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    const before = await page.read();
    const somebody = before.analysis.people[0]?.name ?? '';
    const options = await browser.openExtensionPage('options.html#names');
    await expect.poll(() => options.$('[name="name"]')).toBeTruthy();
    await options.type('[name="name"]', somebody);
    await options.type('[name="office"]', 'keeper of the lamps');
    await options.click('[type="submit"]');
    await expect
      .poll(() => options.$eval('.names__list', (list) => list.textContent))
      .toContain(somebody);
    const office = async () => {
      const { page: status } = await page.describe();
      const found = status.status === 'read' ? status.analysis.officials : [];
      return found.find(({ name }) => name === somebody)?.office;
    };
    await expect.poll(office).toBe('keeper of the lamps');
    await options.close();
  });
});
