/** Chromium without the extension, to compare with. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { provideBrowsers } from './install.ts';

/** Starts it with a window of its own size, or as the options say. */
export async function startBare(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = (await provideBrowsers(['chromium'])).get('chromium') ?? '';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return puppeteer.launch({ executablePath, args, defaultViewport: null, ...options });
}
