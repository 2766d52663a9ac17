import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLD } from '../../src/analyse.ts';

export const USAGE =
  'usage: npm run --silent analyse -- FILE.jsonl[.gz]|- [--jobs N] [--threshold P]';

/** What the command was asked to do. */
export interface Options {
  /** The file to read; `-` for standard input. */
  readonly file: string;
  /** How many cores to work on. */
  readonly jobs: number;
  /** From 0 to 1: attributions less likely than this are left out. */
  readonly threshold: number;
}

const MOST_JOBS = 64;

/** The options of a command line, or null where it makes no sense. */
export function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jobs: { type: 'string', default: '1' },
        threshold: { type: 'string', default: String(DEFAULT_THRESHOLD) },
      },
    });
    const [file, ...others] = positionals;
    const jobs = /^\d{1,2}$/u.test(values.jobs) ? Number(values.jobs) : 0;
    const threshold = /^(?:0?\.\d+|[01](?:\.0*)?)$/u.test(values.threshold)
      ? Number(values.threshold)
      : Number.NaN;
    if (file === undefined || others.length > 0 || jobs < 1 || jobs > MOST_JOBS) return null;
    return Number.isNaN(threshold) ? null : { file, jobs, threshold };
  } catch {
    return null;
  }
}
