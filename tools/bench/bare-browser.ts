/** Chromium without the extension, to compare with. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { provideBrowsers } from '../browser/index.ts';

/** @param protocolTimeout how long an answer may take, in milliseconds; three minutes unless given. */
export async function startBare(protocolTimeout = 180_000): Promise<Browser> {
  const executablePath = (await provideBrowsers(['chromium'])).get('chromium') ?? '';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return puppeteer.launch({ executablePath, args, defaultViewport: null, protocolTimeout });
}
