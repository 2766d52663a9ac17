/** A dialogue that asks for something and locks the page behind it: with it folded, the page is free. */
import { describe, expect } from 'vitest';
import { appealOf, readSamplePage } from '../support/samples.ts';
import {
  hiddenParagraphs,
  openAlone,
  pressInFold,
  type ReadPage,
  readFold,
  test,
} from './harness/index.ts';

interface Lock {
  /** Attributes of the page's elements while it is locked. */
  readonly html?: string;
  readonly body?: string;
  readonly main?: string;
  /** More of the page's style sheet. */
  readonly css?: string;
  /** What else lies over the page. */
  readonly beside?: string;
}

const OVERLAY = 'position:fixed;z-index:9;background:white;color:black;overflow:auto';
const DIALOGUE = `${OVERLAY};inset:15% 20%`;

/** The sample with its appeal in a dialogue over the page, and a veil behind it. */
function pageWith({ html = '', body = '', main = '', css = '', beside = '' }: Lock): string {
  const { before, appeal, after } = appealOf(readSamplePage('envoy'));
  const veil = '<div style="position:fixed;inset:0;background:rgb(0 0 0/50%)"></div>';
  const dialogue = `${veil}<div class="ask" style="${DIALOGUE}">${appeal}</div>`;
  const page = `${before}${after.replace('</body>', `</div>${dialogue}${beside}</body>`)}`;
  return page
    .replace(/<html/, `<html ${html}`)
    .replace(/<body[^>]*>/, `<body ${body}><div ${main} id="page">`)
    .replace('</head>', `<style>${css} #page{padding-bottom:2000px}</style></head>`);
}

const openLocked = (browser: Parameters<typeof openAlone>[0], lock: Lock) =>
  openAlone(browser, pageWith(lock));

const folded = (page: ReadPage) =>
  expect.poll(() => readFold(page)).toContain('Reader appeal folded (donation)');

/** How far the page is scrolled once it has come to rest, in CSS pixels. */
const restingPlace = (page: ReadPage) =>
  page.tab.evaluate(async () => {
    let last = Number.NaN;
    while (scrollY !== last) {
      last = scrollY;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    return last;
  });

/** How far a reader gets with the wheel. */
async function scrollsBy(page: ReadPage, down: number): Promise<number> {
  const before = await restingPlace(page);
  await page.tab.mouse.move(300, 200);
  await page.tab.mouse.wheel({ deltaY: down });
  return (await restingPlace(page)) - before;
}

/** Waits until the reader gets on with the wheel: on a slow machine, one turn of it takes a while. */
const scrolls = (page: ReadPage) => expect.poll(() => scrollsBy(page, 300)).toBeGreaterThan(100);

const locks: readonly (readonly [string, Lock])[] = [
  ['a style of its body', { body: 'style="overflow:hidden"' }],
  ['a class', { html: 'class="locked"', css: '.locked,.locked body{height:100%;overflow:hidden}' }],
  [
    'a rule that says it is important',
    { body: 'class="locked"', css: 'html body.locked{overflow:hidden!important}' },
  ],
  ['a body that is fixed', { body: 'style="position:fixed;width:100%"' }],
];

describe.each(locks)('a page that is locked by %s', (_, lock) => {
  test('scrolls once the dialogue is folded, and is locked while it is shown', async ({
    browser,
  }) => {
    const page = await openLocked(browser, lock);
    await folded(page);
    expect(await hiddenParagraphs(page)).toEqual([]);
    await scrolls(page);
    await pressInFold(page, 'Show');
    await expect.poll(() => readFold(page)).toContain('[Fold again]');
    expect(await page.visibleText()).toContain('Remind me later');
    expect(await scrollsBy(page, 300)).toBe(0);
  });

  test('is the same to the letter when appeals are not folded', async ({ browser }) => {
    const page = await openLocked(browser, lock);
    await folded(page);
    const popup = await page.openPopup();
    await popup.press('Use on');
    await expect.poll(async () => (await page.describe()).page.status).toBe('siteOff');
    const html = await page.html();
    await page.tab.reload();
    await expect.poll(() => page.html()).toBe(html);
  });
});

test('a body that was fixed where the reader was leaves the reader there', async ({ browser }) => {
  const page = await openLocked(browser, {
    body: 'style="position:fixed;width:100%;top:-400px"',
  });
  await folded(page);
  expect(await page.tab.evaluate(() => scrollY)).toBe(400);
});

test('a lock that comes back is undone', async ({ browser }) => {
  const page = await openLocked(browser, { body: 'style="overflow:hidden"' });
  await folded(page);
  await page.tab.evaluate(() => {
    document.body.style.overflow = '';
    document.documentElement.style.overflow = 'hidden';
  });
  await scrolls(page);
});

describe('a page that is kept from the reader', () => {
  const state = (page: ReadPage) =>
    page.tab.evaluate(() => {
      const element = document.querySelector('#page');
      const style = element && getComputedStyle(element);
      return {
        inert: element?.hasAttribute('inert'),
        hidden: element?.getAttribute('aria-hidden'),
        filter: style?.filter,
        attributes: element?.getAttributeNames(),
      };
    });

  test('by attributes and a blur is given back, and taken again with Show', async ({ browser }) => {
    const page = await openLocked(browser, {
      main: 'inert aria-hidden="true" class="blurred"',
      css: '.blurred{filter:blur(4px)}',
    });
    await folded(page);
    expect(await state(page)).toMatchObject({ inert: false, hidden: 'false', filter: 'none' });
    await pressInFold(page, 'Show');
    await expect.poll(() => readFold(page)).toContain('[Fold again]');
    expect(await state(page)).toEqual({
      inert: true,
      hidden: 'true',
      filter: 'blur(4px)',
      attributes: ['inert', 'aria-hidden', 'class', 'id'],
    });
  });

  test('is not, once the page itself has closed its dialogue', async ({ browser }) => {
    const page = await openLocked(browser, { main: 'inert aria-hidden="true"' });
    await folded(page);
    await page.tab.evaluate(() => document.querySelector('.ask')?.remove());
    await expect.poll(() => readFold(page)).toBeNull();
    expect(await state(page)).toMatchObject({ inert: false });
  });
});

const others: readonly (readonly [string, string])[] = [
  [
    'a consent dialogue',
    `<div role="dialog" style="${OVERLAY};inset:auto 0 0">
      <p>We and our partners use cookies to measure who reads what.</p>
      <button>Accept all cookies</button><button>Reject all</button></div>`,
  ],
  [
    'a form to log in with',
    `<div style="${OVERLAY};inset:10%">
      <form><label>Your name <input name="user"></label>
      <label>Password <input type="password"></label><button>Log in</button></form></div>`,
  ],
];

describe.each(others)('a lock that may be that of %s', (_, beside) => {
  test('is left alone', async ({ browser }) => {
    const lock = { body: 'style="overflow:hidden"', main: 'inert', beside };
    const page = await openLocked(browser, lock);
    await folded(page);
    expect(await scrollsBy(page, 300)).toBe(0);
    expect(await page.tab.evaluate(() => document.querySelector('#page')?.matches('[inert]'))).toBe(
      true,
    );
  });
});

test('a page that locks itself anew without end is left locked, and goes on', async ({
  browser,
}) => {
  const stubborn =
    '<script>{const page=document.getElementById("page");new MutationObserver(()=>{if(!page.inert)page.inert=true}).observe(page,{attributes:true})}</script>';
  const page = await openLocked(browser, { main: 'inert', beside: stubborn });
  await folded(page);
  expect(await page.tab.evaluate(() => document.querySelector('#page')?.matches('[inert]'))).toBe(
    true,
  );
});
