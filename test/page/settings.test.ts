import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { foldAppeals } from '../../src/appeals/index.ts';
import { extractArticle } from '../../src/article/index.ts';
import { gate } from '../../src/gate/index.ts';
import { paintMarks } from '../../src/marks/index.ts';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { anAppeal } from './doubles.ts';
import {
  article,
  become,
  description,
  findFirst,
  lastOf,
  page,
  SITE,
  start,
  startRead,
  status,
} from './started-page.ts';

vi.mock('../../src/article/index.ts');
vi.mock('../../src/gate/index.ts', { spy: true });
vi.mock('../../src/appeals/index.ts');
vi.mock('../../src/marks/index.ts');

beforeEach(page.prepare);
afterEach(page.clear);

describe('the settings', () => {
  test('keep the page untouched where the site is off', async () => {
    await changeSettings(() => ({ sitesOff: [SITE] }));
    await start();
    await become('siteOff');
    expect(gate).not.toHaveBeenCalled();
  });

  test('are waited for by who asks before they are known', async () => {
    await changeSettings(() => ({ sitesOff: [SITE] }));
    const started = start();
    expect(await status()).toBe('siteOff');
    await started;
  });

  test('count where they are changed while the page starts', async () => {
    const started = start();
    await changeSettings(() => ({ sitesOff: [SITE] }));
    await started;
    await become('siteOff');
  });

  test('switch the site off at once while it is still being read', async () => {
    vi.mocked(extractArticle).mockReturnValue(new Promise(() => {}));
    await start();
    expect(await status()).toBe('reading');
    await changeSettings(() => ({ sitesOff: [SITE] }));
    await become('siteOff');
  });

  test('that change what is marked while the article is being read count for it', async () => {
    const milliseconds = { clone: 1, parse: 2, map: 3 };
    let goOn = (): void => {};
    vi.mocked(extractArticle).mockReturnValueOnce(
      new Promise((resolve) => {
        goOn = () => resolve({ ok: true, article, milliseconds });
      }),
    );
    await start();
    await expect.poll(() => vi.mocked(extractArticle).mock.calls.length).toBe(1);
    await changeSettings(() => ({ sureness: 'more' }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    goOn();
    await become('read');
    const asked = vi.mocked(browser.runtime.sendMessage).mock.calls.map(([message]) => message);
    expect(
      asked.findLast((message) => Reflect.get(Object(message), 'type') === 'analyse'),
    ).toMatchObject({ sureness: 'more' });
  });

  test('undo everything when the site is switched off, and begin anew when on', async () => {
    findFirst(anAppeal());
    await startRead();
    const marks = lastOf(vi.mocked(paintMarks));
    const fold = lastOf(vi.mocked(foldAppeals))?.[0];
    await changeSettings(() => ({ sitesOff: [SITE] }));
    await become('siteOff');
    expect(marks?.remove).toHaveBeenCalled();
    expect(fold?.undo).toHaveBeenCalled();
    await changeSettings(() => ({ sitesOff: [] }));
    await become('read');
  });

  test('take the marks away and bring them back', async () => {
    await startRead();
    const marks = lastOf(vi.mocked(paintMarks));
    await changeSettings(() => ({ marks: false }));
    await expect.poll(() => vi.mocked(marks?.remove)?.mock.calls.length).toBe(1);
    await changeSettings(() => ({ marks: true }));
    await expect.poll(() => vi.mocked(paintMarks).mock.calls.length).toBe(2);
  });

  test('show the appeals and fold them again', async () => {
    findFirst(anAppeal());
    await startRead();
    expect((await description()).folded).toHaveLength(1);
    await changeSettings(() => ({ folding: false }));
    await expect.poll(async () => (await description()).folded).toEqual([]);
    await changeSettings(() => ({ folding: true }));
    await expect.poll(async () => (await description()).folded).toHaveLength(1);
  });

  test('leave appeals open on a site where the reader wants none folded', async () => {
    findFirst(anAppeal());
    await startRead();
    vi.mocked(foldAppeals).mock.calls.at(-1)?.[0][0]?.callbacks.onChoose('always');
    await expect.poll(async () => (await description()).folded).toEqual([]);
  });
});

describe('an appeal that the reader opened', () => {
  test('stays open on the next page of the site, until it is folded again', async () => {
    const appeal = anAppeal();
    findFirst(appeal);
    await startRead();
    vi.mocked(foldAppeals).mock.calls.at(-1)?.[0][0]?.callbacks.onOpen();
    await expect
      .poll(async () => (await loadSettings()).openedAppeals.map(({ site }) => site))
      .toEqual([SITE]);
    page.leave();
    page.enter();
    await startRead();
    expect((await description()).folded).toEqual([
      { kind: 'donation', text: appeal.text, chosen: false, open: true },
    ]);
  });
});

test('a page that wakes from the browser’s store of pages says again how many attributions it has', async () => {
  await startRead();
  const said = { type: 'pageChanged', attributions: 0 };
  vi.mocked(browser.runtime.sendMessage).mockClear();
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await become('read');
  expect(browser.runtime.sendMessage).not.toHaveBeenCalledWith(said);
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  // Twice: Firefox may take the first one’s badge back.
  const timesSaid = () =>
    vi
      .mocked(browser.runtime.sendMessage)
      .mock.calls.filter(([message]) => JSON.stringify(message) === JSON.stringify(said)).length;
  await expect.poll(timesSaid, { timeout: 5_000 }).toBe(2);
});
