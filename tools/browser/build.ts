/** Builds the extension, and knows when that is needed. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../command/failure.ts';
import type { BrowserName } from './types.ts';

/** The project's own folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What a build is made of. */
const sources = [
  'assets',
  'entrypoints',
  'public',
  'src',
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
];

/** Where the extension built for a browser is. */
export function extensionFolder(name: BrowserName): string {
  const target = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return path.join(projectFolder, '.output', target);
}

/** The file of a command that a package of the project brings. */
export function commandFile(command: string): string {
  const file = process.platform === 'win32' ? `${command}.cmd` : command;
  return path.join(projectFolder, 'node_modules', '.bin', file);
}

/** A command of the project's own packages, and what it is given. */
export type Command = readonly [command: string, ...given: readonly string[]];

/** How the extension is built for a browser. */
export function buildCommand(name: BrowserName): Command {
  return ['wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'];
}

/** When a file, or the youngest file of a folder, was written; milliseconds, 0 where there is none. */
async function lastWritten(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = await readdir(file);
  const times = await Promise.all(inside.map((name) => lastWritten(path.join(file, name))));
  // The folder's own time tells of files that were taken away.
  return Math.max(found.mtimeMs, ...times);
}

/**
 * Builds the extension unless what is there is younger than its sources.
 *
 * @returns the folder of the built extension.
 * @throws Failure with the build's own words.
 */
export async function ensureBuilt(name: BrowserName): Promise<string> {
  const folder = extensionFolder(name);
  const built = statSync(path.join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs;
  const written = await Promise.all(
    sources.map((file) => lastWritten(path.join(projectFolder, file))),
  );
  if (built === undefined || built < Math.max(...written)) build(name);
  return folder;
}

function build(name: BrowserName): void {
  const [command, ...given] = buildCommand(name);
  const { status, stdout, stderr } = spawnSync(commandFile(command), given, {
    cwd: projectFolder,
    encoding: 'utf8',
    // A `.cmd` of Windows is nothing without its shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Failure(`The extension cannot be built.\n${stdout}${stderr}`);
}
