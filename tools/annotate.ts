/** `npm run --silent annotate -- PATH…`: what the built extension makes of saved pages. */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { annotatePages } from './annotate/annotate-pages.ts';
import { type SavedPage, savedPagesAt } from './annotate/saved-pages.ts';
import { type BrowserName, ensureBuilt, launch, readBrowserName } from './browser/index.ts';
import { Failure, messageOf } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { wholeNumber } from './command/whole-number.ts';

const usage = `npm run --silent annotate -- PATH… [--browser chromium|firefox] [--settle MILLISECONDS] [--jobs N]

Opens saved pages (.html, .html.gz, or folders of them) in a real browser with the built extension,
offline, and writes one JSON object to standard output: a page's name without its endings → what the
extension made of it. Exit code 1 where a page could not be opened or gave no answer.

  --browser   default: chromium
  --settle    how long to wait for blocks that come late; default: 1500
  --jobs      how many browsers side by side; default: as many as there are processors, at most 4`;

/** The longest time to settle that is not a slip, in milliseconds. */
const LONGEST_SETTLE = 600_000;

interface Wishes {
  readonly paths: readonly string[];
  readonly browser: BrowserName;
  readonly settle: number;
  readonly jobs: number;
}

function readArguments(): Wishes | 'help' {
  const string = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: string, settle: string, jobs: string, help: { type: 'boolean' } },
  });
  if (values.help) return 'help';
  if (positionals.length === 0) throw new Failure(`No page given.\n${usage}`);
  return {
    paths: positionals,
    browser: readBrowserName(values.browser ?? 'chromium'),
    settle: wholeNumber('settle', values.settle ?? '1500', 0, LONGEST_SETTLE),
    jobs: wholeNumber('jobs', values.jobs ?? `${Math.min(4, os.availableParallelism())}`, 1, 32),
  };
}

/** Every page of the paths, and what is wrong with the others. */
async function collect(paths: readonly string[]) {
  const pages = new Map<string, SavedPage>();
  const problems: string[] = [];
  for (const given of paths) {
    try {
      for (const page of await savedPagesAt(given)) {
        const other = pages.get(page.id);
        if (other) problems.push(`${page.file}: left out, ${other.file} has the same name`);
        else pages.set(page.id, page);
      }
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  return { pages: [...pages.values()], problems };
}

/** Tells on a terminal how far it is, and of failures everywhere. */
function progress(all: number) {
  const { isTTY } = process.stderr;
  let done = 0;
  return ({ id }: SavedPage, failure: string | null) => {
    done += 1;
    if (isTTY) process.stderr.write(`\r\u001b[K${done}/${all} ${id}`);
    if (isTTY && (failure || done === all)) process.stderr.write('\n');
    if (failure) process.stderr.write(`${id}: ${failure}\n`);
  };
}

await runCommand(async () => {
  const wishes = readArguments();
  if (wishes === 'help') {
    console.log(usage);
    return 0;
  }
  const { pages, problems } = await collect(wishes.paths);
  for (const problem of problems) console.error(problem);
  if (pages.length === 0) throw new Failure('No page to open.');
  const extension = await ensureBuilt(wishes.browser);
  const tell = progress(pages.length);
  let failures = problems.length;
  const entries = await annotatePages(pages, {
    ...wishes,
    launch: () => launch(wishes.browser, { extension }),
    onPage: (saved, failure) => {
      if (failure) failures += 1;
      tell(saved, failure);
    },
  });
  process.stdout.write(`${JSON.stringify(entries)}\n`);
  return failures > 0 ? 1 : 0;
});
