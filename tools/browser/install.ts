/** Gets the browsers that are missing, where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Failure } from '../command/failure.ts';
import { type Environment, findBrowser, namedByEnvironment } from './find.ts';
import { oldest } from './oldest.ts';
import type { BrowserName } from './types.ts';

type Packages = Readonly<Record<BrowserName, string>>;

/** What the browsers are called among Debian's packages, and among Ubuntu's. */
const debian: Packages = { chromium: 'chromium', firefox: 'firefox-esr' };
const ubuntu: Packages = { chromium: 'chromium-browser', firefox: 'firefox' };

/** @param release the text of `/etc/os-release`. */
export function packagesFor(release: string): Packages {
  return /^ID="?ubuntu"?$/m.test(release) ? ubuntu : debian;
}

const releaseFile = '/etc/os-release';

/** All that is to be installed for browsers on this machine. */
function wantedFor(names: readonly BrowserName[]): readonly string[] {
  const packages = packagesFor(existsSync(releaseFile) ? readFileSync(releaseFile, 'utf8') : '');
  return [...names.map((name) => packages[name]), ...fonts];
}

/** Without a font of its own, a bare machine shows every page in boxes. */
const fonts = ['fonts-liberation', 'fonts-dejavu-core'];

/** What a person types to get the browsers by hand. */
function installCommand(names: readonly BrowserName[]): string {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${wantedFor(names).join(' ')}`;
}

/** How to run something as root here without being asked for a password, or null. */
function asRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

/** Runs apt-get with its output on standard error, so that a command's own output stays clean. */
function aptGet(prefix: readonly string[], ...given: readonly string[]): boolean {
  const [command = 'apt-get', ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...given,
  ];
  return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}

function install(names: readonly BrowserName[]): void {
  const prefix = existsSync('/usr/bin/apt-get') ? asRoot() : null;
  if (prefix === null) return;
  console.error(`Installing ${names.join(' and ')} with apt-get …`);
  // An update that fails in part (one dead source) may still leave what is needed.
  aptGet(prefix, 'update', '-q');
  aptGet(prefix, 'install', '-y', '-q', '--no-install-recommends', ...wantedFor(names));
}

/** In one line what is wrong with a browser that somebody has named; null where nobody has. */
export function wronglyNamed(name: BrowserName, environment: Environment): string | null {
  const named = namedByEnvironment(name, environment);
  if (named.length === 0) return null;
  return `${named.join(' and ')}, named in the environment for ${name}, is no browser that runs, or is older than ${oldest[name]}: name another file, or none`;
}

/**
 * Finds the browsers and installs those that are missing (Debian and Ubuntu, as root or with a sudo
 * that asks for no password).
 *
 * @returns the file of each.
 * @throws Failure in one line with what to type, where a browser is missing still.
 */
export async function provideBrowsers<Name extends BrowserName>(
  names: readonly Name[],
): Promise<ReadonlyMap<Name, string>> {
  const found = new Map<Name, string>();
  const look = async () => {
    for (const name of names) {
      const file = found.get(name) ?? (await findBrowser(name));
      if (file !== null) found.set(name, file);
    }
    return names.filter((name) => !found.has(name));
  };
  const missing = await look();
  // Whoever has named a browser means that one: no other is installed in its place.
  const wrong = missing.flatMap((name) => wronglyNamed(name, process.env) ?? []);
  if (wrong.length > 0) throw new Failure(wrong.join('; '));
  if (missing.length > 0) install(missing);
  const missingStill = missing.length > 0 ? await look() : [];
  if (missingStill.length > 0) throw new Failure(whatToDo(missingStill));
  return found;
}

function whatToDo(missing: readonly BrowserName[]): string {
  const names = missing.map(
    (name) => `${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} ${oldest[name]} or newer`,
  );
  return existsSync('/usr/bin/apt-get')
    ? `${names.join(' and ')} not found; type: ${installCommand(missing)}`
    : `${names.join(' and ')} not found; install it, or name its file: ${missing.map((name) => (name === 'chromium' ? 'CHROMIUM=…' : 'FIREFOX=…')).join(' ')}`;
}
