/** Blocks that were written down to learn the words of appeals from. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appealKinds } from '../../src/outline/index.ts';
import { blocksIn } from '../../training/appeals/vocabulary/read-blocks.ts';
import { readWrittenBlocks } from '../../training/appeals/vocabulary/written-blocks.ts';

const kinds: ReadonlySet<string> = new Set([...appealKinds, 'other-appeal']);

test('a block is its lines, without its fields; what is clicked on is told from text', () => {
  const file =
    '## newsletter\nTides, weekly.\n[Your address]\n(Send it)\n\n## story\nThe boat left.\n';
  expect(blocksIn(file)).toEqual([
    {
      appeal: 'newsletter',
      lines: [
        { text: 'Tides, weekly.', isAnswer: false },
        { text: 'Send it', isAnswer: true },
      ],
    },
    { appeal: null, lines: [{ text: 'The boat left.', isAnswer: false }] },
  ]);
});

test('every written block is of a known kind', () => {
  const blocks = readWrittenBlocks();
  expect(blocks.length).toBeGreaterThan(4_000);
  const unknown = blocks.filter(({ appeal }) => appeal !== null && !kinds.has(appeal));
  expect(unknown).toEqual([]);
});

test('every written page names its appeals by known kinds, and what must stay', () => {
  const folder = path.join(import.meta.dirname, '../../training/appeals/written/pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages).toHaveLength(150);
  for (const page of pages) {
    const html = readFileSync(path.join(folder, page), 'utf8');
    const named = [...html.matchAll(/\bdata-appeal(?:-first|-last)?="([^"]*)"/g)];
    expect(named.length, page).toBeGreaterThan(0);
    expect(html, page).toMatch(/\bdata-keep\b/);
    for (const [, kind = ''] of named) expect(kinds, page).toContain(kind);
  }
});
