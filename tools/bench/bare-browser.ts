/** Chromium without the extension, to compare with. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { provideBrowsers } from '../browser/index.ts';

export async function startBare(): Promise<Browser> {
  const executablePath = (await provideBrowsers(['chromium'])).get('chromium') ?? '';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return puppeteer.launch({ executablePath, args, defaultViewport: null });
}
