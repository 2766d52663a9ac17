import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Outcome } from './analyse-line.ts';
import { inOrder } from './in-order.ts';
import { type Line, readLines } from './lines.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { progressOn } from './progress.ts';
import { ownProcess, processes, type Workforce } from './workforce.ts';

/** Nothing wrong · some line broken · nothing could be done. */
type ExitCode = 0 | 1 | 2;

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Tells on standard error what is broken. */
const complain = (words: string): void => {
  process.stderr.write(`${words}\n`);
};

const openInput = async (file: string): Promise<Readable> => {
  if (file === '-') return process.stdin;
  const handle = await open(file);
  if ((await handle.stat()).isDirectory()) {
    await handle.close();
    throw new Error(`${file} is a folder`);
  }
  return createReadStream(file, { fd: handle });
};

/** Writes the outcome of every line to standard output and tells of those that failed. */
const analyseAll = async (bytes: Readable, workforce: Workforce): Promise<ExitCode> => {
  const progress = progressOn(process.stderr);
  let code: ExitCode = 0;
  const work = async ({ number, text }: Line): Promise<{ number: number; outcome: Outcome }> => ({
    number,
    outcome: await workforce.work(text),
  });
  async function* outputs(): AsyncGenerator<string> {
    for await (const { number, outcome } of inOrder(readLines(bytes), 2 * workforce.size, work)) {
      progress.count();
      if (outcome.ok) yield `${outcome.output}\n`;
      else {
        code = 1;
        progress.clear();
        complain(`line ${number}: ${outcome.reason}`);
      }
    }
  }
  try {
    await pipeline(Readable.from(outputs()), process.stdout, { end: false });
  } catch (error) {
    // Whoever read the output has had enough.
    if (!isClosedPipe(error)) throw error;
  } finally {
    progress.clear();
  }
  return code;
};

const run = async ({ file, jobs, threshold }: Options, bytes: Readable): Promise<ExitCode> => {
  const workforce = jobs === 1 ? ownProcess({ threshold }) : processes(jobs, { threshold });
  try {
    return await analyseAll(bytes, workforce);
  } catch (error) {
    complain(`${file}: ${wordsOf(error)}`);
    return 1;
  } finally {
    workforce.end();
  }
};

/**
 * Analyses the articles of a file, one a line, and writes one line for each to standard output.
 *
 * @returns the exit code: 1 where a line was broken, 2 where there was nothing to read.
 */
export async function analyseFile(args: readonly string[]): Promise<ExitCode> {
  const options = readOptions(args);
  if (options === null) {
    complain(USAGE);
    return 2;
  }
  let bytes: Readable;
  try {
    bytes = await openInput(options.file);
  } catch (error) {
    complain(`${wordsOf(error)}; ${USAGE}`);
    return 2;
  }
  return run(options, bytes);
}
