/**
 * How fast the analysis is, beside two libraries: `npm run bench [-- --rounds N]`, and in the engine that
 * readers have: `npm run bench -- --chromium [--rounds N]`; and what the first look for appeals costs on
 * saved pages: `npm run bench -- --pages PATH [--rounds N]`.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { measureElsewhere } from './bench/elsewhere.ts';
import { measureInChromium } from './bench/in-chromium.ts';
import { measureLive } from './bench/live.ts';
import { measurePages } from './bench/pages.ts';
import { projectFolder } from './browser/index.ts';
import { Failure } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { wholeNumber } from './command/whole-number.ts';

const folder = path.join(projectFolder, '.output/bench');

/** One file a part, as the extension is built; packages stay packages. */
async function buildBench(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectFolder,
    build: {
      ssr: path.join(projectFolder, 'tools/bench/run.ts'),
      outDir: folder,
      emptyOutDir: true,
      minify: true,
    },
  });
  return path.join(folder, 'run.js');
}

const usage = `npm run bench -- [--rounds N]                     the analysis, beside two libraries
npm run bench -- --chromium [--rounds N]          the same in the engine that most readers have
npm run bench -- --pages PATH [--rounds N]        the first look for appeals on saved pages, beside Readability
npm run bench -- --elsewhere PATH [--rounds N]    on pages that are no articles (--elsewhere may be said again)
npm run bench -- --live [--seconds N]             on a page that changes every second`;

/** How often pages are opened, and texts read, unless somebody says otherwise; and how long a live page is watched. */
const ROUNDS_OF_PAGES = '3';
const ROUNDS_OF_READING = '9';
const SECONDS_OF_LIVE = '240';

const MOST_ROUNDS = 99;
const MOST_SECONDS = 3_600;

function readArguments() {
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: {
      pages: string,
      rounds: string,
      chromium: boolean,
      live: boolean,
      elsewhere: { type: 'string', multiple: true },
      seconds: string,
      help: boolean,
    },
  });
  const ways = [values.pages, values.elsewhere, values.chromium, values.live];
  if (ways.filter((way) => way !== undefined).length > 1)
    throw new Failure(`One at a time is wanted.\n${usage}`);
  return values;
}

/** Reads texts in a process of its own, in code as it is shipped. */
async function measureReading(rounds: number): Promise<number> {
  const file = await buildBench();
  const { status } = spawnSync(process.execPath, ['--expose-gc', file, '--rounds', `${rounds}`], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  return status ?? 1;
}

await runCommand(async () => {
  const { pages, elsewhere, chromium, live, help, ...given } = readArguments();
  const roundsOr = (usual: string) => wholeNumber('rounds', given.rounds ?? usual, 1, MOST_ROUNDS);
  if (help) console.log(usage);
  else if (pages !== undefined) console.log(await measurePages(pages, roundsOr(ROUNDS_OF_PAGES)));
  else if (elsewhere) console.log(await measureElsewhere(elsewhere, roundsOr(ROUNDS_OF_PAGES)));
  else if (chromium) console.log(await measureInChromium(roundsOr(ROUNDS_OF_READING)));
  else if (live) {
    const seconds = wholeNumber('seconds', given.seconds ?? SECONDS_OF_LIVE, 1, MOST_SECONDS);
    console.log(await measureLive(seconds));
  } else return measureReading(roundsOr(ROUNDS_OF_READING));
  return 0;
});
