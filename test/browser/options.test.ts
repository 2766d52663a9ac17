import { describe, expect } from 'vitest';
import { test, violationsOf } from './harness/index.ts';

describe.each(['light', 'dark'] as const)('the options page in %s colours', (colours) => {
  test('can be used by everybody', async ({ browser }) => {
    await browser.setColourScheme(colours);
    const options = await browser.openExtensionPage('options.html');
    await expect.poll(() => options.title()).toBe('Options of Says Who');
    await expect.poll(() => options.$('[role="switch"]')).toBeTruthy();
    expect(await violationsOf(options)).toEqual([]);
  });
});

describe('the options page', () => {
  test('lists every keyboard command by its name, and says how to change the keys', async ({
    browser,
  }) => {
    const options = await browser.openExtensionPage('options.html');
    const keys = () => options.$eval('#keys', ({ textContent }) => textContent).catch(() => '');
    await expect.poll(keys).toContain('Go to the next mark');
    await expect.poll(keys).toMatch(/Change the keys|chrome:\/\/extensions\/shortcuts/);
    expect(await keys()).not.toContain('_execute');
  });

  test('keeps everything in sight in a narrow window with large letters', async ({ browser }) => {
    const options = await browser.openExtensionPage('options.html');
    await options.setViewport({ width: 320, height: 600 });
    await expect.poll(() => options.$('[role="switch"]')).toBeTruthy();
    await options.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const width = await options.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
