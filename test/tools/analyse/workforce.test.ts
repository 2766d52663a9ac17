import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processes } from '../../../tools/analyse/workforce.ts';

/** A worker that answers each line with itself, except that it ends at the word `die`. */
const FRAGILE = `
  process.on('message', (line) => {
    if (line === 'die') process.exit(3);
    process.send({ ok: true, output: line });
  });
`;

describe('several processes', { timeout: 60_000 }, () => {
  let folder = '';
  let script = new URL('file:///');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workforce-'));
    const path = join(folder, 'fragile.mjs');
    await writeFile(path, FRAGILE);
    script = pathToFileURL(path);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answer every line, and tell of each one at which a process died', async () => {
    const workforce = processes(2, {}, script);
    const lines = ['a', 'die', 'b', 'c', 'die', 'die', 'd', 'e'];
    const outcomes = await Promise.all(lines.map((line) => workforce.work(line)));
    workforce.end();
    const died = { ok: false, reason: 'the worker ended (exit code 3)' };
    expect(outcomes).toEqual(
      lines.map((line) => (line === 'die' ? died : { ok: true, output: line })),
    );
  });

  it('answer even where the script ends at once', async () => {
    const path = join(folder, 'ended.mjs');
    await writeFile(path, 'process.exit(0);');
    const workforce = processes(1, {}, pathToFileURL(path));
    expect(await workforce.work('a')).toMatchObject({ ok: false });
    workforce.end();
  });
});
