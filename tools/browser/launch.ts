/** Starts a browser with the extension, and sees to it that nothing of it stays behind. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { Failure, messageOf } from '../command/failure.ts';
import { driveChromium, startChromium } from './chromium.ts';
import { driveFirefox, startFirefox } from './firefox.ts';
import { provideBrowsers } from './install.ts';
import { runningBrowser } from './running.ts';
import type { BrowserName, LaunchOptions, RunningBrowser } from './types.ts';
import { within } from './wait.ts';

/** How long a browser may take to end by itself before it is ended, in milliseconds. */
const END_LIMIT = 5_000;

const start = { chromium: startChromium, firefox: startFirefox };
const drive = { chromium: driveChromium, firefox: driveFirefox };

/** A folder that is gone when it is let go of, and at the latest with this process. */
function temporaryFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'says-who-profile-'));
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { folder, remove };
}

/** Ends a browser with all of its processes: each is the leader of a group of its own. */
function kill(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

async function end(browser: Browser): Promise<void> {
  await within(END_LIMIT, 'The end', browser.close()).catch(() => {});
  kill(browser);
}

/**
 * Starts a browser, installing it where it is missing. Headless, with a fresh profile and without a
 * network unless the options say otherwise.
 *
 * @throws Failure in one line where there is no browser or it does not start.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<RunningBrowser> {
  const file = (await provideBrowsers([name])).get(name);
  if (file === undefined) throw new Failure(`${name} not found`);
  const profile = temporaryFolder();
  let browser: Browser | undefined;
  const close = async () => {
    if (browser) await end(browser);
    profile.remove();
  };
  try {
    browser = await start[name](file, profile.folder, options);
    const gone = goneOf(browser);
    return runningBrowser(await drive[name](browser, options), close, gone);
  } catch (error) {
    await close();
    throw new Failure(`${name} (${file}) did not start: ${messageOf(error)}`);
  }
}

/** Resolves when a browser is no more. */
function goneOf(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}
