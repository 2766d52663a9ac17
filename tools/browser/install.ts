/** Gets the browsers that are missing, where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Failure } from './failure.ts';
import { findBrowser } from './find.ts';
import type { BrowserName } from './types.ts';

const packages: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Without a font of its own, a bare machine shows every page in boxes. */
const fonts = ['fonts-liberation', 'fonts-dejavu-core'];

/** What a person types to get the browsers by hand. */
function installCommand(names: readonly BrowserName[]): string {
  const wanted = names.map((name) => packages[name]).join(' ');
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${wanted} ${fonts.join(' ')}`;
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
  const wanted = names.map((name) => packages[name]);
  aptGet(prefix, 'install', '-y', '-q', '--no-install-recommends', ...wanted, ...fonts);
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
  if (missing.length > 0) install(missing);
  const missingStill = missing.length > 0 ? await look() : [];
  if (missingStill.length > 0) throw new Failure(whatToDo(missingStill));
  return found;
}

function whatToDo(missing: readonly BrowserName[]): string {
  const names = missing.map((name) => (name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'));
  return existsSync('/usr/bin/apt-get')
    ? `${names.join(' and ')} not found; type: ${installCommand(missing)}`
    : `${names.join(' and ')} not found; install it, or name its file: ${missing.map((name) => (name === 'chromium' ? 'CHROMIUM=…' : 'FIREFOX=…')).join(' ')}`;
}
