import { describe, expect } from 'vitest';
import { articleSamples } from '../support/samples.ts';
import { isInWindow, type ReadPage, test } from './harness/index.ts';

/** Waits until the appeal is folded: one sample's comes two seconds late. */
const folded = (page: ReadPage) =>
  expect.poll(async () => (await page.describe()).folded.length).toBe(1);

const markNames = async (page: ReadPage) => Object.keys(await page.highlights());

describe('the switch for marks', () => {
  test('takes every mark away and paints them again', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const painted = await page.highlights();
    expect(Object.keys(painted)).not.toEqual([]);

    const popup = await page.openPopup();
    await popup.press('Mark who speaks');
    await expect.poll(() => markNames(page)).toEqual([]);
    await popup.press('Mark who speaks');
    await expect.poll(() => page.highlights()).toEqual(painted);
  });

  test('leaves the way to a statement, which is lit up for a moment and nothing else', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.setViewport({ width: 600, height: 400 });
    await page.read();
    const popup = await page.openPopup();
    await popup.press('Mark who speaks');
    await expect.poll(() => markNames(page)).toEqual([]);
    const before = await page.html();
    await popup.press('The journey may be meant to calm');
    await expect.poll(() => markNames(page)).toEqual(['says-who-flash']);
    await expect.poll(() => isInWindow(page, 'The journey may be meant')).toBe(true);
    await expect.poll(() => markNames(page)).toEqual([]);
    expect(await page.html()).toBe(before);
  });
});

describe('the switch for appeals', () => {
  test('shows them as the page had them and folds them again', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const popup = await page.openPopup();
    const hidden = await page.visibleText();
    expect(hidden).not.toContain('Remind me later');

    await popup.press('Fold reader appeals');
    await expect.poll(() => page.visibleText()).toContain('Remind me later');
    await popup.press('Fold reader appeals');
    await expect.poll(() => page.visibleText()).toBe(hidden);
  });
});

describe.each(articleSamples)('the switch for the site, on %s', (name) => {
  test('leaves the page as it is without the extension, byte for byte', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url(`/${name}.html`));
    await page.read();
    await folded(page);
    const popup = await page.openPopup();
    await popup.press('Use on');
    await expect.poll(async () => (await page.describe()).page.status).toBe('siteOff');
    const switchedOff = await page.html();
    expect(await markNames(page)).toEqual([]);
    await expect.poll(() => page.badgeText()).toBe('');

    await page.tab.reload();
    // The late appeal of one sample comes after two seconds.
    await expect.poll(() => page.html()).toBe(switchedOff);
    expect((await page.describe()).page.status).toBe('siteOff');
  });

  test('brings everything back', async ({ browser, site }) => {
    const page = await browser.openPage(site.url(`/${name}.html`));
    await page.read();
    await folded(page);
    const painted = await page.highlights();
    const popup = await page.openPopup();
    await popup.press('Use on');
    await expect.poll(async () => (await page.describe()).page.status).toBe('siteOff');
    await popup.press('Use on');
    await expect.poll(() => page.highlights()).toEqual(painted);
    await folded(page);
  });
});
