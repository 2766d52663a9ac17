import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { annotatePage } from '../../tools/annotate/annotate-page.ts';
import { savedPagesAt } from '../../tools/annotate/saved-pages.ts';
import { collapse } from '../support/collapse.ts';
import { readExpected, readSamplePage } from '../support/samples.ts';
import { test } from './harness/index.ts';

/** Longer than the late appeal of the sample takes to come and to be folded, on a slow machine too, in milliseconds. */
const SETTLE = 6_000;

describe('a saved page', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'annotate-'));
    const leavesAndLoads =
      '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/"><img src="https://pictures.example/lamp.png" alt="">';
    const page = readSamplePage('lighthouse').replace('</head>', `${leavesAndLoads}</head>`);
    await writeFile(path.join(folder, 'lighthouse.html.gz'), gzipSync(page));
    await writeFile(path.join(folder, 'front-page.html'), readSamplePage('front-page'));
    await writeFile(path.join(folder, 'broken.html.gz'), 'no gzip');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const annotated = async (
    id: string,
    browser: Parameters<typeof annotatePage>[0],
    settle: number,
  ) => {
    const saved = (await savedPagesAt(folder)).find((page) => page.id === id);
    if (!saved) throw new Error(`No page ${id}`);
    return annotatePage(browser, saved, settle);
  };

  test('is read whole, with its late appeal folded, though it would load and lead elsewhere', async ({
    browser,
  }) => {
    const { paragraphs, appeal, officials } = readExpected('lighthouse');
    const entry = await annotated('lighthouse', browser, SETTLE);
    expect(entry).toMatchObject({ isArticle: true, errors: [], requests: [] });
    expect(entry.articleText.split('\n\n').map(collapse)).toEqual(paragraphs);
    expect(entry.hidden.map(collapse)).toEqual([expect.stringMatching(`^${appeal.starts}`)]);
    expect(entry.attributions.length).toBeGreaterThan(10);
    expect(entry.officials.map(({ name }) => name)).toEqual(officials.map(({ name }) => name));
    // Objects that the extension shares between them are told of each.
    expect(entry.officials.filter(({ known }) => !known)).toEqual([]);
    expect(Object.keys(entry.milliseconds)).toEqual(
      expect.arrayContaining([
        'gate',
        'sketch',
        'recognise',
        'fold',
        'clone',
        'parse',
        'map',
        'analyse',
        'paint',
      ]),
    );
  });

  test('that is no article has nothing in its entry', async ({ browser }) => {
    expect(await annotated('front-page', browser, 0)).toEqual({
      isArticle: false,
      articleText: '',
      hidden: [],
      attributions: [],
      officials: [],
      people: [],
      errors: [],
      requests: [],
      milliseconds: {},
    });
  });

  test('that cannot be unpacked is an error', async ({ browser }) => {
    await expect(annotated('broken', browser, 0)).rejects.toThrow('incorrect header');
  });
});
