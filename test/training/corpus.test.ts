import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from '../../tools/command/failure.ts';
import { corpusFolder } from '../../training/corpus/folder.ts';
import { readCorpus, readLines } from '../../training/corpus/read.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'says-who-corpus-'));
const file = path.join(folder, 'lines.jsonl.gz');
const schema = v.object({ id: v.string() });

const written = (text: string | Uint8Array): string => {
  writeFileSync(file, text);
  return file;
};

/** What a command would print. */
const failureOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  return '';
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('a corpus that cannot be read is told of in one line', () => {
  it('where none is named', () => {
    expect(failureOf(() => corpusFolder([], 'train', []))).toBe(
      'usage: npm run train -- --corpus DIR',
    );
  });

  it('where a file is missing in the folder', () => {
    expect(failureOf(() => corpusFolder(['--corpus', folder], 'train', ['a', 'b']))).toBe(
      `--corpus ${folder}: there is no a, no b`,
    );
  });

  it('where a file is not packed', () => {
    expect(failureOf(() => readLines(written('{}'), schema))).toMatch(/cannot be read: /);
  });

  it('where a line is no JSON, by its number', () => {
    expect(failureOf(() => readLines(written(gzipSync('{"id":"a"}\n{')), schema))).toMatch(
      /lines\.jsonl\.gz, line 2: the line: /,
    );
  });

  it('where a field is not what it must be, by its name', () => {
    expect(failureOf(() => readLines(written(gzipSync('{"id":3}')), schema))).toMatch(
      /line 1: id: /,
    );
  });
});

it('a corpus has its lines in their order, empty ones left out', () => {
  const text = '{"id":"a"}\n\n{"id":"b"}\n';
  expect(readLines(written(gzipSync(text)), schema)).toEqual([{ id: 'a' }, { id: 'b' }]);
});

it('the invented articles come with the project, every span of theirs within its text and around words', () => {
  const articles = readCorpus(folder, 'invented');
  expect(articles).toHaveLength(236);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  const texts = articles.flatMap(({ text, attributions }) =>
    attributions.flatMap(({ source, cue, content }) =>
      [...source, ...cue, ...content].map(([start, end]) => ({
        start,
        end,
        cut: text.slice(start, end),
      })),
    ),
  );
  expect(
    texts.filter(({ start, end, cut }) => cut.length !== end - start || cut.length === 0),
  ).toEqual([]);
  expect(texts.filter(({ cut }) => cut.trim() !== cut)).toEqual([]);
});
