import { describe, expect } from 'vitest';
import { inWords } from '../support/in-words.ts';
import { hasReference, readReference } from '../support/reference.ts';
import { markups } from '../support/reference-pages.ts';
import { serve, test } from './harness/index.ts';

const collapse = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

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
      await site.close();

      expect(inWords(text, analysis)).toEqual(reference.found);
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
});
