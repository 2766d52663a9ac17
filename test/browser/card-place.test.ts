/** Where the card stands, and that what is in it is seen whole. */
import { describe, expect } from 'vitest';
import {
  openAlone,
  placeOfWords,
  pointAt,
  type ReadPage,
  test,
  wait,
  whoIsShown,
} from './harness/index.ts';

/** Longer than a pointer rests on a mark before its card opens, in milliseconds. */
const LONG_ENOUGH_TO_OPEN = 500;

const NARROW = { width: 390, height: 844 };

/** A councillor speaks at length, twice. */
const PAGE = `<!doctype html><html lang="en"><head><title>The weir</title>
  <meta name="viewport" content="width=device-width">
  <meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
  <body style="font: 18px/1.5 sans-serif"><article><h1>The weir above the old mill</h1>
  <p>The weir above the old mill has held the river back for two hundred years, and every spring the
  meadows behind it stand under water until the end of April.</p>
  <p>Hilda Marsh said the weir would be lowered by the breadth of a hand before the herons came back to
  the island, and that nobody along the lower river need fear for a cellar or for a garden wall.</p>
  <p>The work is to begin when the water is low. A crane will stand on the northern bank, where the road
  ends, and the footbridge will be closed for a week or two.</p>
  <p>Hilda Marsh added that the masons of the next valley had offered stones from the quarry above the
  chapel, which are harder than those of the old wall and have the same pale colour when they dry.</p>
  </article></body></html>`;

/** The page in a window of a size, with the card of its first statement open. */
const openFirstCard = async (
  browser: Parameters<typeof openAlone>[0],
  viewport: { readonly width: number; readonly height: number },
) => {
  const page = await openAlone(browser, PAGE);
  await page.setViewport(viewport);
  await pointAt(page, 'Hilda Marsh said the weir', 'said');
  await expect.poll(() => whoIsShown(page)).toBe('Hilda Marsh');
  return page;
};

/** Where the card is in the window; null while there is none. */
const placeOfCard = (page: ReadPage) =>
  page.inShadow('says-who-card', (root) => {
    const { left, top } =
      root.querySelector('[role="dialog"]')?.getBoundingClientRect() ?? new DOMRect();
    return { left: Math.round(left), top: Math.round(top) };
  });

/** The lower edge of all that is lit up. */
const bottomOfLit = (page: ReadPage) =>
  page.tab.evaluate(() => {
    const lit = [...(CSS.highlights.get('says-who-current') ?? [])];
    const lines = lit.flatMap((range) =>
      range instanceof Range ? [...range.getClientRects()].map(({ bottom }) => bottom) : [],
    );
    return { lines: lines.length, bottom: Math.floor(Math.max(...lines)) };
  });

describe('the card of a statement that goes over several lines', () => {
  test('leaves all of them in sight', async ({ browser }) => {
    const page = await openFirstCard(browser, NARROW);
    const lit = await bottomOfLit(page);
    expect(lit.lines).toBeGreaterThan(4);
    expect((await placeOfCard(page))?.top).toBeGreaterThanOrEqual(lit.bottom);
  });

  test('stays where it is while the pointer goes over them on its way to it', async ({
    browser,
  }) => {
    const page = await openAlone(browser, PAGE);
    await page.setViewport({ width: 900, height: 844 });
    await pointAt(page, 'Hilda Marsh added that', 'added');
    await expect.poll(() => whoIsShown(page)).toBe('Hilda Marsh');
    const before = await placeOfCard(page);
    await pointAt(page, 'the old wall and have the same', 'same');
    await wait(LONG_ENOUGH_TO_OPEN);
    expect(await placeOfCard(page)).toEqual(before);
  });
});

test('the card reads from left to right on a page that is written from right to left', async ({
  browser,
}) => {
  const page = await openAlone(browser, PAGE.replace('<html', '<html dir="rtl"'));
  await pointAt(page, 'Hilda Marsh said the weir', 'said');
  await expect.poll(() => whoIsShown(page)).toBe('Hilda Marsh');
  const directions = await page.inShadow('says-who-card', (root) =>
    [...root.querySelectorAll('h2, dd, li button')].map(
      (part) => window.getComputedStyle(part).direction,
    ),
  );
  expect(new Set(directions)).toEqual(new Set(['ltr']));
});

test('the card stands in the window where a page enlarges itself, and is not enlarged with it', async ({
  browser,
}) => {
  const page = await openAlone(browser, PAGE.replace('<html', '<html style="zoom: 1.6"'));
  await page.setViewport({ width: 1000, height: 1000 });
  await pointAt(page, 'Hilda Marsh said the weir', 'said');
  await expect.poll(() => whoIsShown(page)).toBe('Hilda Marsh');
  const card = await page.inShadow('says-who-card', (root) => {
    const { left, right, width } =
      root.querySelector('[role="dialog"]')?.getBoundingClientRect() ?? new DOMRect();
    return { isInWindow: left >= 0 && right <= window.innerWidth, width: Math.round(width) };
  });
  expect(card).toEqual({ isInWindow: true, width: 360 });
  const lit = await bottomOfLit(page);
  const { top = 0 } = (await placeOfCard(page)) ?? {};
  expect(top - lit.bottom).toBeGreaterThanOrEqual(0);
  expect(top - lit.bottom).toBeLessThan(10);
});

test('the card stands by its mark on a short and narrow page of the old kind, without a doctype', async ({
  browser,
}) => {
  const old = PAGE.replace('<!doctype html>', '').replace(
    '<html',
    '<html style="width: 480px; margin-left: 500px"',
  );
  const page = await openAlone(browser, old);
  await page.setViewport({ width: 1000, height: 1200 });
  const [x] = await page.tab.evaluate(placeOfWords, 'Hilda Marsh said the weir', 'said');
  await pointAt(page, 'Hilda Marsh said the weir', 'said');
  await expect.poll(() => whoIsShown(page)).toBe('Hilda Marsh');
  const { left = 0, top = 0 } = (await placeOfCard(page)) ?? {};
  expect(left).toBeGreaterThan(x - 50);
  const lit = await bottomOfLit(page);
  expect(top - lit.bottom).toBeGreaterThanOrEqual(0);
  expect(top - lit.bottom).toBeLessThan(10);
});

test('a card that has room enough does not scroll', async ({ browser }) => {
  const page = await openFirstCard(browser, NARROW);
  const hidden = await page.inShadow('says-who-card', (root) => {
    const card = root.querySelector('[role="dialog"]');
    return card && card.scrollHeight - card.clientHeight;
  });
  expect(hidden).toBe(0);
});

test('a statement in the card’s list looks like a link, for it goes somewhere', async ({
  browser,
}) => {
  const page = await openFirstCard(browser, NARROW);
  const look = await page.inShadow('says-who-card', (root) => {
    const styleOf = (selector: string) => {
      const element = root.querySelector(selector);
      return element && window.getComputedStyle(element);
    };
    return {
      line: styleOf('li button')?.textDecorationLine,
      colour: styleOf('li button')?.color,
      plain: styleOf('dd')?.color,
    };
  });
  expect(look?.line).toBe('underline');
  expect(look?.colour).not.toBe(look?.plain);
});

describe('a long statement in the card’s list', () => {
  test('ends with its second line, and nothing of the third is seen', async ({ browser }) => {
    const page = await openFirstCard(browser, NARROW);
    const below = await page.inShadow('says-who-card', (root) => {
      const statement = root.querySelector('li button');
      if (!statement) throw new Error('No statement is listed');
      const words = document.createRange();
      words.selectNodeContents(statement);
      const frame = statement.getBoundingClientRect().top + statement.clientTop;
      const edge = frame + statement.clientHeight;
      const [, , third] = words.getClientRects();
      return third && third.top - edge;
    });
    expect(below).toBeGreaterThanOrEqual(-1);
  });
});
