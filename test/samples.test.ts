import { existsSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/analyse.ts';
import { collapse } from './support/collapse.ts';
import { inWords } from './support/in-words.ts';
import {
  articleSamples,
  type Expected,
  readExpected,
  readSamplePage,
  type SampleName,
} from './support/samples.ts';

/** The text that the sample of the envoy retells; only some checkouts have it. */
const reference = new URL('../../shared/seed/article-page.txt', import.meta.url);
const allSamples: readonly SampleName[] = [...articleSamples, 'front-page'];

/** All text of a page's body, that of its scripts included: an appeal may come from one. */
function pageText(name: SampleName): string {
  const parser = new new Window().DOMParser();
  const parsed = parser.parseFromString(readSamplePage(name), 'text/html');
  return collapse(parsed.body.textContent);
}

const quotedParts = ({ attributions }: Expected) =>
  attributions.flatMap(({ source, cue, content, through, channel }) => [
    ...source,
    ...cue,
    ...content,
    ...through,
    ...channel,
  ]);

/** How often a name or its last word stands in a text. */
const occurrences = (text: string, name: string) =>
  text.split(name.split(' ').at(-1) ?? name).length - 1;

describe.each(articleSamples)('the golden file of %s', (name) => {
  const expected = readExpected(name);
  const text = expected.paragraphs.join('\n\n');

  it('stands beside the attributions that are found today', async () => {
    const { attributions } = inWords(text, await analyse(text));
    // What differs from the careful reader's is seen when this changes: `vitest -u` writes it anew.
    await expect(JSON.stringify(attributions, null, 2)).toMatchFileSnapshot(`found/${name}.txt`);
  });

  it('has the paragraphs of the page', () => {
    const page = pageText(name);
    expect(expected.paragraphs.filter((paragraph) => !page.includes(paragraph))).toEqual([]);
  });

  it('quotes sources, cues, contents, throughs and channels as the article words them', () => {
    expect(quotedParts(expected).filter((part) => !text.includes(part))).toEqual([]);
  });

  it('names offices as the article words them', () => {
    const offices = expected.officials.flatMap(({ office }) => office ?? []);
    expect(offices.filter((office) => !text.includes(office))).toEqual([]);
  });

  it('counts no more mentions of a person than there are', () => {
    const named = [...expected.officials, ...expected.people];
    const overcounted = named.filter(({ name, mentions }) => mentions > occurrences(text, name));
    expect(overcounted).toEqual([]);
  });

  it('has a source and a speaker on every attribution but the hedges', () => {
    const unsourced = expected.attributions.filter(({ source }) => source.length === 0);
    expect(unsourced.map(({ kind, speaker }) => [kind, speaker])).toEqual(
      unsourced.map(() => ['unattributed', null]),
    );
  });

  it('finds its appeal on the page and not in the article', () => {
    const { starts, ends } = expected.appeal;
    const page = pageText(name);
    expect(page.indexOf(starts)).toBeGreaterThan(-1);
    expect(page.indexOf(ends)).toBeGreaterThan(page.indexOf(starts));
    expect(text).not.toContain(starts);
  });
});

describe('the sample of the envoy', () => {
  it('has eleven attributions by four sources', () => {
    const speakers = readExpected('envoy').attributions.map(({ speaker }) => speaker);
    const counts = new Map<string | null, number>();
    for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    expect(counts).toEqual(
      new Map<string | null, number>([
        ['CNN', 2],
        ['Donald Trump', 2],
        ['Kirill Dmitriev', 4],
        ['Reuters', 2],
        [null, 1],
      ]),
    );
  });

  describe.skipIf(!existsSync(reference))(
    'beside the text it retells (skipped without ../shared)',
    () => {
      /** Every run of so many words; none goes over a quotation. */
      const runs = (text: string, length: number) => {
        const words = text
          .toLowerCase()
          .split(/[“"][^”"]*[”"]/)
          .map((part) => part.match(/[\p{L}\p{N}’'$.-]*[\p{L}\p{N}]/gu) ?? []);
        return words.flatMap((part) =>
          part.slice(length - 1).map((_, start) => part.slice(start, start + length).join(' ')),
        );
      };

      it('takes over no run of seven words', () => {
        const known = new Set(runs(readFileSync(reference, 'utf8'), 7));
        expect(known.size).toBeGreaterThan(100);
        expect(runs(pageText('envoy'), 7).filter((run) => known.has(run))).toEqual([]);
      });
    },
  );
});

describe.each(allSamples)('the sample page %s', (name) => {
  it('asks nothing of the network', () => {
    const page = readSamplePage(name);
    const addresses = [...page.matchAll(/(?:\b(?:src|href|action)=|url\()["']?([^"')> ]+)/g)];
    const outward = addresses.filter(
      ([, address]) => !/^(#|data:,|[a-z-]+\.html$)/.test(`${address}`),
    );
    expect(outward.map(([match]) => match)).toEqual([]);
  });

  it('says that it is a sample', () => {
    expect(pageText(name)).toContain('This is a sample page of Says Who.');
  });
});
