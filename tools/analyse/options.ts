import { parseArgs } from 'node:util';

export const USAGE = 'usage: npm run --silent analyse -- FILE.jsonl[.gz]|- [--jobs N]';

/** What the command was asked to do. */
export interface Options {
  /** The file to read; `-` for standard input. */
  readonly file: string;
  /** How many cores to work on. */
  readonly jobs: number;
}

const MOST_JOBS = 64;

/** The options of a command line, or null where it makes no sense. */
export function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jobs: { type: 'string', default: '1' } },
    });
    const [file, ...others] = positionals;
    const jobs = /^\d{1,2}$/u.test(values.jobs) ? Number(values.jobs) : 0;
    if (file === undefined || others.length > 0 || jobs < 1 || jobs > MOST_JOBS) return null;
    return { file, jobs };
  } catch {
    return null;
  }
}
