/** `npm start`: a browser with the extension in it, on the sample article. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  type BrowserName,
  ensureBuilt,
  launch,
  type Popup,
  popupText,
  projectFolder,
  serve,
  wait,
} from './browser/index.ts';
import { Failure, messageOf } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm start -- [--firefox] [--page URL] [--headless]

Builds the extension and opens a browser with it on the sample article.

  --firefox    Firefox instead of Chromium or Chrome
  --page URL   another page than the sample
  --headless   without a window: prints what the popup shows and takes pictures
               (so it does by itself where there is no display)`;

/** How long the popup may take to show everything, in milliseconds, and how long it must then rest. */
const POPUP_LIMIT = 5_000;
const POPUP_REST = 250;

interface Wishes {
  readonly browser: BrowserName;
  /** Another page than the sample. */
  readonly page: string | undefined;
  readonly window: 'headless' | 'shown';
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function readArguments(): Wishes | 'help' {
  const boolean = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: { firefox: boolean, headless: boolean, help: boolean, page: { type: 'string' } },
  });
  if (values.help) return 'help';
  if (values.page !== undefined && !/^https?:/.test(values.page)) {
    throw new Failure(`--page ${values.page}: an address with http:// or https:// is wanted`);
  }
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    page: values.page,
    window: values.headless || !hasDisplay() ? 'headless' : 'shown',
  };
}

/** What the popup shows when it has come to rest. */
async function restingText(popup: Popup): Promise<string> {
  const end = performance.now() + POPUP_LIMIT;
  let before = '';
  for (;;) {
    const now = await popupText(popup);
    if ((now !== '' && now === before) || performance.now() > end) return now;
    before = now;
    await wait(POPUP_REST);
  }
}

/** Opens a window and stays until it is closed. */
async function show({ browser: name }: Wishes, extension: string, url: string): Promise<void> {
  const browser = await launch(name, { extension, window: 'shown', network: 'internet' });
  await browser.show(url);
  console.log(`${url} is open. Says Who stands among the extensions beside the address bar.`);
  console.log('Close the window or press Ctrl-C to end.');
  await browser.gone;
  await browser.close();
}

/**
 * Reads the popup aloud, as it were, and takes pictures of it and of the page.
 *
 * @throws Failure at the end where the extension gave no answer or made a mistake.
 */
async function report({ browser: name, page: wish }: Wishes, extension: string, url: string) {
  const network = wish === undefined ? 'machine' : 'internet';
  const browser = await launch(name, { extension, network });
  try {
    const page = await browser.openPage(url).catch((error) => {
      throw new Failure(`${url} cannot be opened: ${messageOf(error)}`);
    });
    // A page that gives no answer has a popup too, which says why.
    const silence = await page.settled().then(
      () => [],
      (error) => [messageOf(error)],
    );
    const popup = await page.openPopup();
    console.log(`${url}\n\n${await restingText(popup)}\n`);
    const folder = path.join(projectFolder, '.output', 'screenshots');
    await mkdir(folder, { recursive: true });
    const picture = (of: string) => path.join(folder, `${name}-${of}.png`);
    await popup.screenshot(picture('popup'));
    await page.screenshot(picture('page'));
    console.log(`Screenshots: ${picture('page')}\n             ${picture('popup')}`);
    const mistakes = (await browser.errors()).filter(({ raisedBy }) => raisedBy === 'extension');
    const problems = [...silence, ...mistakes.map(({ message }) => message)];
    if (problems.length > 0) throw new Failure(problems.join('\n'));
  } finally {
    await browser.close();
  }
}

await runCommand(async () => {
  const wishes = readArguments();
  if (wishes === 'help') {
    console.log(usage);
    return 0;
  }
  const extension = await ensureBuilt(wishes.browser);
  const site = await serve(path.join(projectFolder, 'samples'));
  try {
    const url = wishes.page ?? site.url('/envoy.html');
    await (wishes.window === 'shown' ? show : report)(wishes, extension, url);
  } finally {
    await site.close();
  }
  return 0;
});
