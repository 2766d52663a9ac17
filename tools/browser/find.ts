/** Where a Chromium or a Firefox is on this machine. */
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../command/failure.ts';
import { oldest } from './oldest.ts';
import { type BrowserName, browserNames } from './types.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of the environment that name a browser before anything else is looked for. */
const variables: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['CHROMIUM', 'CHROME_PATH'],
  firefox: ['FIREFOX'],
};

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers put browsers that are no commands. */
const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const windowsFolders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'];

/** The files that somebody has named for this browser, the first to be tried first. */
export function namedByEnvironment(name: BrowserName, environment: Environment): string[] {
  return variables[name].flatMap((variable) => environment[variable] || []);
}

/**
 * Every file that may be the browser, the likeliest first. Pure: nobody has looked yet.
 *
 * @param platform as `process.platform` says it.
 */
export function browserCandidates(
  name: BrowserName,
  environment: Environment,
  platform: NodeJS.Platform,
): string[] {
  const named = namedByEnvironment(name, environment);
  // Whoever names a browser means that one: another in its place would be a surprise.
  if (named.length > 0) return named;
  if (platform === 'win32') {
    return windowsFolders
      .flatMap((folder) => environment[folder] || [])
      .flatMap((folder) => windowsPrograms[name].map((program) => `${folder}\\${program}`));
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = commands[name].flatMap((command) =>
    folders.map((folder) => path.posix.join(folder, command)),
  );
  if (platform !== 'darwin') return onPath;
  const homes = ['', ...(environment['HOME'] ? [environment['HOME']] : [])];
  const applications = homes.flatMap((home) =>
    macApplications[name].map((application) => `${home}/Applications/${application}`),
  );
  return [...applications, ...onPath];
}

/** The first of `candidates` that `answers`, or null. */
export async function firstThatAnswers(
  candidates: readonly string[],
  answers: (file: string) => Promise<boolean>,
): Promise<string | null> {
  for (const candidate of candidates) if (await answers(candidate)) return candidate;
  return null;
}

/** The main version in what a browser says of itself (`Mozilla Firefox 153.8.0esr`); 0 where it says none. */
export function mainVersionIn(answer: string): number {
  return Number(/(\d+)\.\d+/.exec(answer)?.[1] ?? 0);
}

/**
 * Whether a file is a browser that runs, and is no older than it must be. A file alone is no proof: Ubuntu's
 * `chromium-browser` is a script that only asks for a snap. On Windows it must do, for a browser there answers by a
 * window.
 */
async function answersToVersion(file: string, least: number): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return new Promise((resolve) => {
    execFile(file, ['--version'], { timeout: 30_000 }, (error, output) => {
      resolve(error === null && mainVersionIn(output) >= least);
    });
  });
}

/** The browser on this machine, or null where there is none that runs, or none that is new enough. */
export function findBrowser(name: BrowserName): Promise<string | null> {
  return firstThatAnswers(browserCandidates(name, process.env, process.platform), (file) =>
    answersToVersion(file, oldest[name]),
  );
}

/** A browser's name as somebody typed it; throws a Failure that names those there are. */
export function readBrowserName(given: string): BrowserName {
  const name = browserNames.find((one) => one === given);
  if (name === undefined) throw new Failure(`--browser ${given}: ${browserNames.join(' or ')}`);
  return name;
}
