/** How the line of a fold is laid out where there is little room for it, and on paper. */
import { describe, expect, inject } from 'vitest';
import { appealOf, readSamplePage } from '../support/samples.ts';
import {
  hiddenParagraphs,
  pressInFold,
  type ReadPage,
  readFold,
  serve,
  test,
} from './harness/index.ts';

const SMALL = { width: 320, height: 600 };
/** A window of 1280 by 1024 px, enlarged to 400 %: WCAG 1.4.10. */
const LOW = { width: 320, height: 256 };

/** The sample with its appeal in a bar over the page. */
function pageWithBar(): string {
  const { before, appeal, after } = appealOf(readSamplePage('envoy'));
  const bar = `<div style="position:fixed;inset:auto 0 0;background:Canvas">${appeal}</div>`;
  return `${before}${after.replace('</body>', `${bar}</body>`)}`;
}

/** The words of a fold's line that are laid out. */
const seenInFold = (page: ReadPage) =>
  page.inShadow('says-who-fold', (root) =>
    [...root.querySelectorAll('span, button')]
      .filter((part) => part.checkVisibility())
      .map(({ textContent }) => textContent),
  );

/** The line's host and what is in it, by their edges in CSS pixels. */
const layout = (page: ReadPage) =>
  page.inShadow('says-who-fold', (root) => {
    const parts = [...root.querySelectorAll('span, button, li')];
    return [root.host, ...parts.filter((part) => part.checkVisibility())].map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { name: part.textContent, left, right, top, bottom };
    });
  });

/** The parts of a line that reach out of a small window, or out of the line. */
async function cutOff(page: ReadPage, { width, height }: typeof SMALL) {
  const [host, ...parts] = (await layout(page)) ?? [];
  if (!host) throw new Error('There is no line.');
  return [
    ...[host].filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    ),
    ...parts.filter(({ left, right }) => left < host.left || right > host.right),
  ];
}

describe('the line that stands for a bar over the page, in a window 320 px wide', () => {
  test('keeps every button whole, its words in one row', async ({ browser }) => {
    const site = await serve(new Map([['/bar', pageWithBar()]]));
    const page = await browser.openPage(site.url('/bar'));
    await page.setViewport(SMALL);
    await page.read();
    expect(await seenInFold(page)).toContain('Always show on this site');
    expect(await cutOff(page, SMALL)).toEqual([]);
    const [, ...parts] = (await layout(page)) ?? [];
    const inTwoRows = parts.filter(({ top, bottom }) => bottom - top > 30);
    expect(inTwoRows).toEqual([]);
  });

  test('can be read and left when it says why, in a low window too', async ({ browser }) => {
    const site = await serve(new Map([['/bar', pageWithBar()]]));
    const page = await browser.openPage(site.url('/bar'));
    await page.setViewport(LOW);
    await page.read();
    await pressInFold(page, 'Why?');
    expect(await cutOff(page, LOW)).toEqual([]);
    await pressInFold(page, 'Show');
    await expect.poll(() => readFold(page)).toContain('[Fold again]');
  });
});

describe('the line in a column too narrow for all of it', () => {
  /** The places of the buttons, by their names. */
  const buttons = async (page: ReadPage) => {
    const [, , ...rest] = (await layout(page)) ?? [];
    return rest.filter(({ name }) => !name?.startsWith('It '));
  };

  test.for([300, 420, 520, 590])(
    '%d px: keeps its buttons together',
    async (width, { browser }) => {
      const { before, appeal, after } = appealOf(readSamplePage('envoy'));
      const story = `<p>${'The river rose in the night, and fell again in the morning. '.repeat(5)}</p>`;
      const column = `${before}<div style="width: ${width}px">${story}${appeal}</div>${after}`;
      const site = await serve(new Map([['/column', column]]));
      const opened = await browser.openPage(site.url('/column'));
      await opened.read();
      const places = await buttons(opened);
      expect(places.map(({ name }) => name)).toEqual([
        'Show',
        'Never here',
        'Always show on this site',
        'Why?',
      ]);
      const rows = new Set(places.map(({ top }) => Math.round(top)));
      expect(rows.size).toBe(width < 400 ? 2 : 1);
    },
  );

  test('says why without moving what was pressed', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.setViewport({ width: 1000, height: 800 });
    await page.read();
    const before = await buttons(page);
    await pressInFold(page, 'Why?');
    await expect.poll(async () => (await layout(page))?.length).toBeGreaterThan(before.length + 2);
    const placesOf = (all: typeof before) => all.map(({ left, name }) => [name, left]);
    expect(placesOf(await buttons(page))).toEqual(placesOf(before));
  });
});

test('the line keeps a legible width in a row whose other parts leave it none', async ({
  browser,
}) => {
  const { before, appeal, after } = appealOf(readSamplePage('envoy'));
  const story = `<p style="flex: 1 0 100%">${'The river rose in the night, and fell in the morning. '.repeat(5)}</p>`;
  const row = `${before}<div style="display: flex">${story}${appeal}</div>${after}`;
  const site = await serve(new Map([['/row', row]]));
  const page = await browser.openPage(site.url('/row'));
  await page.read();
  const [host] = (await layout(page)) ?? [];
  expect((host?.right ?? 0) - (host?.left ?? 0)).toBeGreaterThan(120);
});

test('the line reads from left to right on a page that is written from right to left', async ({
  browser,
}) => {
  const page = readSamplePage('envoy').replace('<html', '<html dir="rtl"');
  const site = await serve(new Map([['/rtl', page]]));
  const opened = await browser.openPage(site.url('/rtl'));
  await opened.read();
  const [, name, show] = (await layout(opened)) ?? [];
  expect(name?.right).toBeLessThan(show?.left ?? 0);
});

// Of the two, only Chromium can be asked to lay a page out as for paper.
describe.skipIf(inject('browserName') !== 'chromium')('on paper', () => {
  test('the line says what is folded, without what cannot be pressed there', async ({
    browser,
    site,
  }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    await page.tab.emulateMediaType('print');
    expect(await seenInFold(page)).toEqual(['Reader appeal folded (donation)']);
    expect(await hiddenParagraphs(page)).toEqual([]);
  });

  test('and back on the screen, page and fold are as they were', async ({ browser, site }) => {
    const page = await browser.openPage(site.url('/envoy.html'));
    await page.read();
    const before = { html: await page.html(), line: await seenInFold(page) };
    await page.tab.pdf();
    expect({ html: await page.html(), line: await seenInFold(page) }).toEqual(before);
    await pressInFold(page, 'Show');
    await expect.poll(() => readFold(page)).toContain('[Fold again]');
  });
});
