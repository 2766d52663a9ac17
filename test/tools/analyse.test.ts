import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = new URL('../..', import.meta.url);
/** Starting TypeScript takes a while on a busy machine. */
const PATIENCE = { timeout: 60_000 };

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

/** Runs the command to its end, or until `enough` of its output has come. */
const run = (args: readonly string[], input = '', enough = Number.POSITIVE_INFINITY) =>
  new Promise<Ended>((resolve, reject) => {
    const child = spawn('node_modules/.bin/tsx', ['tools/analyse.ts', ...args], { cwd: PROJECT });
    let output = '';
    let complaints = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (output.length > enough) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaints += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, complaints }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

const article = (id: string | number, text = 'Mayor Rosa Lind said the bridge was safe.') =>
  JSON.stringify({ id, text, outlet: 'of no concern' });

const outputSchema = v.object({
  id: v.union([v.string(), v.number()]),
  attributions: v.array(v.looseObject({ kind: v.string(), content: v.array(v.array(v.number())) })),
  officials: v.array(v.looseObject({ name: v.string(), mentions: v.array(v.array(v.number())) })),
  people: v.array(v.unknown()),
});

const articlesOf = ({ output }: Ended) =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(outputSchema, JSON.parse(line)));

describe('the analyse command', PATIENCE, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'analyse-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  it('writes one line for each article, with its spans', async () => {
    const ended = await run([await file('one.jsonl', article('a'))]);
    expect(ended).toMatchObject({ code: 0, complaints: '' });
    expect(articlesOf(ended)).toMatchObject([
      { id: 'a', officials: [{ name: 'Rosa Lind', mentions: [[6, 15]] }] },
    ]);
  });

  it('reads a gzip’d file', async () => {
    const ended = await run([await file('packed.jsonl.gz', gzipSync(`${article(1)}\n`))]);
    expect(articlesOf(ended).map(({ id }) => id)).toEqual([1]);
  });

  it('names each broken line by its number and goes on', async () => {
    const lines = [article('a'), '{"id": ', '', '[1]', '{"id": "no text"}', article('b')];
    const ended = await run(['-'], lines.join('\n'));
    expect(ended.code).toBe(1);
    expect(ended.complaints.match(/^line \d+: .+$/gmu)?.map((line) => line.split(':')[0])).toEqual([
      'line 2',
      'line 4',
      'line 5',
    ]);
    expect(articlesOf(ended).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps the order on several cores', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => index);
    const lines = ids.map((id) => article(id, 'Ann Lee said so. '.repeat(id % 3 === 0 ? 400 : 1)));
    const ended = await run(['-', '--jobs', '3'], lines.join('\n'));
    expect(ended).toMatchObject({ code: 0, complaints: '' });
    expect(articlesOf(ended).map(({ id }) => id)).toEqual(ids);
  });

  it('ends quietly when nobody reads on', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => article(index)).join('\n');
    const ended = await run(['-'], lines, 1000);
    expect(ended).toMatchObject({ code: 0, complaints: '' });
  });

  it.each([
    ['no file', []],
    ['two files', ['a', 'b']],
    ['a file that is not there', ['nowhere.jsonl']],
    ['a folder', ['.']],
    ['no number of jobs', ['-', '--jobs', 'many']],
    ['no jobs at all', ['-', '--jobs', '0']],
    ['an option it does not know', ['-', '--fast']],
  ])('says in one line how it is used when given %s', async (_what, args) => {
    const ended = await run(args);
    expect(ended).toMatchObject({ code: 2, output: '' });
    expect(ended.complaints).toMatch(/^.*usage: .*FILE.*\n$/u);
  });

  it('tells of a packed file that is cut off', async () => {
    const packed = gzipSync(`${article('a')}\n`);
    const ended = await run([await file('cut.jsonl.gz', packed.subarray(0, packed.length - 12))]);
    expect(ended.code).toBe(1);
    expect(ended.complaints).toMatch(/cut\.jsonl\.gz: .+\n$/u);
  });
});
