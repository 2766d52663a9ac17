import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Appeal } from '../../src/appeals/index.ts';
import { openedAppealsOf } from '../../src/page/opened-appeals.ts';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { MAXIMUM_OPENED } from '../../src/site-rules.ts';

async function loadOpenedAppeals(site: string) {
  const opened = openedAppealsOf(site);
  opened.takeOver(await loadSettings());
  return opened;
}

const appeal = (text: string, kind: Appeal['kind'] = 'donation'): Appeal => ({
  kind,
  why: ['asks'],
  text,
  nodes: [document.createElement('div')],
});

const plea = appeal('Dear readers, support us from just $2 a month.');

test('an appeal that was opened is known again on the next page of the site', async () => {
  (await loadOpenedAppeals('news.example')).remember(plea);
  await expect.poll(async () => (await loadOpenedAppeals('news.example')).has(plea)).toBe(true);
});

test('another price makes no other appeal', async () => {
  const opened = await loadOpenedAppeals('news.example');
  opened.remember(plea);
  expect(opened.has(appeal('Dear readers, support us from just €5 a month.'))).toBe(true);
});

test('an appeal of another kind is another appeal', async () => {
  const opened = await loadOpenedAppeals('news.example');
  opened.remember(plea);
  expect(opened.has(appeal(plea.text, 'newsletter'))).toBe(false);
});

test('what was opened on one site stays folded on another', async () => {
  (await loadOpenedAppeals('news.example')).remember(plea);
  await expect.poll(async () => (await loadOpenedAppeals('news.example')).has(plea)).toBe(true);
  expect((await loadOpenedAppeals('other.example')).has(plea)).toBe(false);
});

test('an appeal that is folded again is forgotten', async () => {
  const opened = await loadOpenedAppeals('news.example');
  opened.remember(plea);
  opened.forget(plea);
  await expect.poll(async () => (await loadOpenedAppeals('news.example')).has(plea)).toBe(false);
});

test('an appeal opened in one tab does not undo what was opened in another', async () => {
  const pitch = appeal('Sign up for our morning letter.', 'newsletter');
  const first = await loadOpenedAppeals('news.example');
  const second = await loadOpenedAppeals('news.example');
  first.remember(plea);
  await expect.poll(async () => (await loadOpenedAppeals('news.example')).has(plea)).toBe(true);
  second.remember(pitch);
  await expect.poll(async () => (await loadOpenedAppeals('news.example')).has(pitch)).toBe(true);
  expect((await loadOpenedAppeals('news.example')).has(plea)).toBe(true);
});

test('a record of the wrong shape counts as empty', async () => {
  await browser.storage.local.set({ 'settings.openedAppeals': 'everything' });
  const opened = await loadOpenedAppeals('news.example');
  expect(opened.has(plea)).toBe(false);
});

test('a site remembers the latest twenty appeals', async () => {
  const opened = await loadOpenedAppeals('news.example');
  const named = (index: number) => appeal(`Join ${'abcdefghijklmnopqrstuvwxyz'.slice(0, index)}`);
  for (let index = 1; index <= 25; index++) opened.remember(named(index));
  await expect
    .poll(async () => {
      const now = await loadOpenedAppeals('news.example');
      return [now.has(named(5)), now.has(named(6)), now.has(named(25))];
    })
    .toEqual([false, true, true]);
});

test('of more sites than anybody looks after the oldest are forgotten', async () => {
  const openedAppeals = Array.from({ length: MAXIMUM_OPENED }, (_, index) => ({
    site: `${index}.example`,
    appeal: 'donation:give',
  }));
  await changeSettings(() => ({ openedAppeals }));
  (await loadOpenedAppeals('news.example')).remember(plea);
  await expect
    .poll(async () => (await loadSettings()).openedAppeals.at(-1)?.site)
    .toBe('news.example');
  const sites = (await loadSettings()).openedAppeals.map(({ site }) => site);
  expect([sites.length, sites[0]]).toEqual([MAXIMUM_OPENED, '1.example']);
});

test('what the options were told to forget folds again at the next address', async () => {
  const opened = await loadOpenedAppeals('news.example');
  opened.remember(plea);
  await expect.poll(async () => (await loadSettings()).openedAppeals).toHaveLength(1);
  await changeSettings(() => ({ openedAppeals: [] }));
  opened.takeOver(await loadSettings());
  expect(opened.has(plea)).toBe(false);
});

test('in a private window it holds for the page, and is not written down', async () => {
  Object.assign(browser, { extension: { inIncognitoContext: true } });
  const set = vi.spyOn(browser.storage.local, 'set');
  const opened = await loadOpenedAppeals('private.example');
  opened.remember(plea);
  opened.forget(plea);
  opened.remember(plea);
  expect(opened.has(plea)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(set).not.toHaveBeenCalled();
  Object.assign(browser, { extension: { inIncognitoContext: false } });
});
