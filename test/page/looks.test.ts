import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../src/settings.ts';
import { become, page, SITE, start, startRead } from './started-page.ts';

vi.mock('../../src/article/index.ts');
vi.mock('../../src/gate/index.ts', { spy: true });
vi.mock('../../src/appeals/index.ts');
vi.mock('../../src/marks/index.ts');

beforeEach(page.prepare);
afterEach(page.clear);

const looks = { media: { colour: '#123456', underline: 'wavy', thickness: 'thick' } };
const others = { media: { colour: '#654321', underline: 'wavy', thickness: 'thick' } };

/** What the page has asked for, from which looks to which. */
const asked = () =>
  vi
    .mocked(browser.runtime.sendMessage)
    .mock.calls.map(([message]) => Object(message))
    .filter(({ type }) => type === 'dressMarks')
    .map(({ before, now }) => [before, now]);

test('a reader who has chosen no looks pays nothing for them', async () => {
  await startRead();
  await changeSettings(() => ({ badge: false, unmarked: ['person'] }));
  await become('read');
  expect(asked()).toEqual([]);
});

test('the marks are drawn in the reader’s looks from the start, and in others once they are chosen', async () => {
  await changeSettings(() => ({ looks }));
  await startRead();
  expect(asked()).toEqual([[{}, looks]]);
  await changeSettings(() => ({ badge: false }));
  await changeSettings(() => ({ looks: others }));
  await expect.poll(asked).toEqual([
    [{}, looks],
    [looks, others],
  ]);
});

test.each([
  ['the marks are', { marks: false }, { marks: true }],
  ['the site is', { sitesOff: [SITE] }, { sitesOff: [] }],
])('the looks go where %s switched off, and come again', async (_, off, on) => {
  await changeSettings(() => ({ looks }));
  await startRead();
  await changeSettings(() => off);
  await expect.poll(asked).toEqual([
    [{}, looks],
    [looks, {}],
  ]);
  await changeSettings(() => on);
  await expect.poll(asked).toHaveLength(3);
  expect(asked().at(-1)).toEqual([{}, looks]);
});

test('a page of a site that is off is not dressed', async () => {
  await changeSettings(() => ({ looks, sitesOff: [SITE] }));
  await start();
  expect(asked()).toEqual([]);
});

test('a page that wakes from the browser’s store of pages catches up with them', async () => {
  await startRead();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValueOnce({ 'settings.looks': looks });
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await expect.poll(asked).toEqual([[{}, looks]]);
});
