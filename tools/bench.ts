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
import { projectFolder, runCommand } from './browser/index.ts';

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

const { values } = parseArgs({
  strict: false,
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string' },
    chromium: { type: 'boolean' },
    live: { type: 'boolean' },
    elsewhere: { type: 'string', multiple: true },
    seconds: { type: 'string' },
  },
});
const ROUNDS_OF_PAGES = 3;
const ROUNDS_OF_READING = 9;
const SECONDS_OF_LIVE = 240;

await runCommand(async () => {
  const rounds = Number(values.rounds ?? ROUNDS_OF_PAGES);
  if (typeof values.pages === 'string') {
    console.log(await measurePages(values.pages, rounds));
    return 0;
  }
  if (Array.isArray(values.elsewhere)) {
    console.log(await measureElsewhere(values.elsewhere.map(String), rounds));
    return 0;
  }
  if (values.chromium === true) {
    console.log(await measureInChromium(Number(values.rounds ?? ROUNDS_OF_READING)));
    return 0;
  }
  if (values.live === true) {
    console.log(await measureLive(Number(values.seconds ?? SECONDS_OF_LIVE)));
    return 0;
  }
  const given = process.argv.slice(2);
  const { status } = spawnSync(process.execPath, ['--expose-gc', await buildBench(), ...given], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  return status ?? 1;
});
