/** `npm run pictures`: takes the README's pictures of page, card and popup, in light and in dark. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  type ColourScheme,
  ensureBuilt,
  launch,
  type OpenPage,
  projectFolder,
  type RunningBrowser,
  serve,
} from './browser/index.ts';
import { runCommand } from './command/run-command.ts';

const folder = path.join(projectFolder, 'docs/images');
const schemes: readonly ColourScheme[] = ['light', 'dark'];

/** The page as far as the fold on its appeal. */
const PAGE = { width: 960, height: 1760 };
/** Where the picture of the card is taken from: the top of the article. */
const CARD = { width: 960, height: 760 };
/** The popup at its full size; a headless screen is too low for it. */
const POPUP = { width: 368, height: 600 };

/** In the page: the middle of the first piece of text under a highlight, in the viewport. */
function placeOf(highlight: string): { x: number; y: number } {
  const [range] = CSS.highlights.get(highlight) ?? [];
  if (!(range instanceof Range)) throw new Error(`Nothing is marked as ${highlight}`);
  range.startContainer.parentElement?.scrollIntoView({ block: 'start' });
  const [box = range.getBoundingClientRect()] = range.getClientRects();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pointAtOfficial({ tab }: OpenPage): Promise<void> {
  const { x, y } = await tab.evaluate(placeOf, 'says-who-official');
  await tab.mouse.move(x, y);
  await tab.waitForSelector('says-who-card', { timeout: 5_000 });
}

async function takePopup(browser: RunningBrowser, { tabId }: OpenPage, file: string) {
  const popup = await browser.openExtensionPage(`popup.html?tabId=${tabId}`);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('.speaker', { timeout: 5_000 });
  await popup.screenshot({ path: file });
  await popup.close();
}

async function takePictures(): Promise<number> {
  await mkdir(folder, { recursive: true });
  const picture = (name: string) => path.join(folder, `${name}.png`);
  const browser = await launch('chromium', { extension: await ensureBuilt('chromium') });
  const site = await serve(path.join(projectFolder, 'samples'));
  try {
    for (const scheme of schemes) {
      await browser.setColourScheme(scheme);
      const page = await browser.openPage(site.url('/envoy.html'));
      await page.setViewport(PAGE);
      await page.settled();
      await page.tab.screenshot({ path: picture(`page-${scheme}`) });
      await takePopup(browser, page, picture(`popup-${scheme}`));
      await page.setViewport(CARD);
      await pointAtOfficial(page);
      await page.tab.screenshot({ path: picture(`card-${scheme}`) });
      await page.close();
    }
  } finally {
    await site.close();
    await browser.close();
  }
  return 0;
}

await runCommand(takePictures);
