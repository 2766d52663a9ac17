import { describe, expect } from 'vitest';
import { collapse } from '../support/collapse.ts';
import { atTheirEdges } from '../support/edges.ts';
import { inWords } from '../support/in-words.ts';
import { hasReference, readReference } from '../support/reference.ts';
import { markups } from '../support/reference-pages.ts';
import { serve, test } from './harness/index.ts';

describe.skipIf(!hasReference)('the reference page (skipped where it is not at hand)', () => {
  test.for(Object.entries(markups))(
    'in %s is read in full, its appeal folded',
    async ([, markup], { browser }) => {
      const reference = readReference();
      const site = await serve(new Map([['/envoy', markup(reference)]]));
      const page = await browser.openPage(site.url('/envoy'));
      const { text, analysis } = await page.read();
      const { folded } = await page.describe();
      const left = await page.visibleText();

      const found = inWords(text, analysis);
      expect({ ...found, attributions: found.attributions.map(atTheirEdges) }).toEqual({
        ...reference.found,
        attributions: reference.found.attributions.map(atTheirEdges),
      });
      expect(folded.map(({ text }) => collapse(text))).toEqual([
        collapse(reference.appeal.join(' ')),
      ]);
      expect(reference.article.filter((line) => !left.includes(collapse(line)))).toEqual([]);
      expect(reference.appeal.filter((line) => line.length > 20 && left.includes(line))).toEqual(
        [],
      );
      expect(await browser.errors()).toEqual([]);
    },
  );

  test('fills badge and popup, leads to a statement, and is left as it was', async ({
    browser,
  }) => {
    const [markup] = Object.values(markups);
    const site = await serve(new Map([['/envoy', markup?.(readReference()) ?? '']]));
    const page = await browser.openPage(site.url('/envoy'));
    await page.read();
    const painted = await page.highlights();
    await expect.poll(() => page.badgeText()).toBe('11');
    expect(JSON.stringify(painted['says-who-name'])).not.toContain('Musk');

    const popup = await page.openPopup();
    for (const speaker of ['CNN', 'Reuters', 'Kirill Dmitriev', 'Donald Trump', 'Steve Witkoff']) {
      await popup.shows(speaker);
    }
    await popup.press('“But what if improved relations');
    await expect.poll(() => page.html()).toContain('says-who-card');

    for (const name of ['Mark who speaks', 'Fold reader appeals']) {
      await popup.press(name);
      await expect.poll(() => popup.isOn(name)).toBe(false);
      await popup.press(name);
      await expect.poll(() => popup.isOn(name)).toBe(true);
    }
    await popup.press('Use on');
    await expect.poll(async () => (await page.describe()).page.status).toBe('siteOff');
    const switchedOff = await page.html();
    await page.tab.reload();
    await page.settled();
    expect(await page.html()).toBe(switchedOff);
  });
});
