import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { foldAppeals, watchAppeals } from '../../src/appeals/index.ts';
import { extractArticle } from '../../src/article/index.ts';
import { gate } from '../../src/gate/index.ts';
import { paintMarks } from '../../src/marks/index.ts';
import { changeSettings } from '../../src/settings.ts';
import { anAppeal, emptyAnalysis } from './doubles.ts';
import {
  article,
  become,
  description,
  findFirst,
  home,
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

describe('an article', () => {
  test('is read, analysed and marked', async () => {
    await startRead();
    expect(paintMarks).toHaveBeenCalledWith(article, emptyAnalysis, [], undefined);
    expect(await description()).toMatchObject({
      site: SITE,
      title: 'Minister resigns',
      outlet: 'The Gazette',
      language: 'en',
      page: { text: article.text, sureness: 'balanced', times: { clone: 1, parse: 2, map: 3 } },
    });
  });

  test('is analysed without what belongs to its appeals', async () => {
    const appeal = anAppeal();
    findFirst(appeal);
    await startRead();
    expect(extractArticle).toHaveBeenCalledWith(document, { exclude: new Set(appeal.nodes) });
  });

  test('whose analysis fails says so', async () => {
    page.analysed = { ok: false, reason: 'analysisFailed' };
    await start();
    await become('failed');
    expect((await description()).page).toEqual({ status: 'failed', reason: 'analysisFailed' });
  });

  test('in another language is not marked, and its appeals are folded', async () => {
    findFirst(anAppeal());
    page.analysed = { ok: false, reason: 'otherLanguage', language: 'de' };
    await start();
    await become('otherLanguage');
    expect(paintMarks).not.toHaveBeenCalled();
    expect((await description()).folded).toHaveLength(1);
    expect((await description()).outlet).toBe('The Gazette');
  });

  test('that is too large says so', async () => {
    vi.mocked(extractArticle).mockResolvedValue({ ok: false, reason: 'tooLarge' });
    await start();
    await become('failed');
    expect((await description()).page).toEqual({ status: 'failed', reason: 'tooLarge' });
  });

  test('is a failure and no error of the page where a room throws', async () => {
    vi.mocked(extractArticle).mockRejectedValue(new Error('a page nobody thought of'));
    await start();
    await become('failed');
  });

  test('is read again without an appeal that comes late in its text', async () => {
    document.body.innerHTML = '<main></main>';
    await startRead();
    const late = anAppeal();
    document.querySelector('main')?.append(...late.nodes);
    vi.mocked(watchAppeals).mock.calls.at(-1)?.[1].onFound([late]);
    await expect.poll(() => vi.mocked(extractArticle).mock.calls.length).toBe(2);
    expect(extractArticle).toHaveBeenLastCalledWith(document, { exclude: new Set(late.nodes) });
  });
});

describe('an article whose address changes', () => {
  test('in its query alone stays marked as it is', async () => {
    await startRead();
    page.navigate(home, new URL('?from=newsletter', home));
    expect(lastOf(vi.mocked(paintMarks))?.remove).not.toHaveBeenCalled();
    expect(await status()).toBe('read');
  });

  test('to another page is left, and that page is read', async () => {
    await startRead();
    page.navigate(home, new URL('/harbour/ferry', home));
    expect(lastOf(vi.mocked(paintMarks))?.remove).toHaveBeenCalled();
    await become('read');
    expect(extractArticle).toHaveBeenCalledTimes(2);
  });
});

describe('an article that is read again', () => {
  const readAgain = async () => {
    await changeSettings(() => ({ sureness: 'more' }));
    await expect.poll(() => vi.mocked(extractArticle).mock.calls.length).toBe(2);
    await become('read');
  };

  test('keeps its marks as they are where nothing has changed', async () => {
    await startRead();
    await readAgain();
    expect(paintMarks).toHaveBeenCalledOnce();
  });

  test('is marked anew where the page has other nodes in it', async () => {
    await startRead();
    vi.mocked(lastOf(vi.mocked(paintMarks))?.areWhole)?.mockReturnValue(false);
    await readAgain();
    expect(paintMarks).toHaveBeenCalledTimes(2);
    expect(vi.mocked(paintMarks).mock.results[0]?.value.handOver).toHaveBeenCalled();
  });
});

describe('an article that changes while it is read', () => {
  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const paragraph = () => {
    const element = document.createElement('p');
    element.textContent = 'The minister resigned. '.repeat(5);
    return element;
  };
  const failed = { ok: false, reason: 'noText' } as const;

  test('is read again when its text comes after all', async () => {
    vi.mocked(extractArticle).mockResolvedValueOnce(failed);
    await start();
    await become('failed');
    document.body.append(paragraph());
    await expect.poll(status, { timeout: 3_000 }).toBe('read');
  });

  test('is read again where the page has drawn it anew during the first reading', async () => {
    document.body.innerHTML = '<main><p></p></main>';
    vi.mocked(extractArticle).mockImplementationOnce(async () => {
      await pause(20);
      document.querySelector('main')?.replaceChildren(paragraph());
      await pause(20);
      return { ok: true, article, milliseconds: { clone: 1, parse: 2, map: 3 } };
    });
    await startRead();
    await expect.poll(() => vi.mocked(extractArticle).mock.calls.length).toBe(2);
  });

  test('is read anew without an appeal that came in the meantime', async () => {
    document.body.innerHTML = '<main></main>';
    const late = anAppeal();
    document.querySelector('main')?.append(...late.nodes);
    vi.mocked(extractArticle).mockImplementationOnce(async () => {
      vi.mocked(watchAppeals).mock.calls.at(-1)?.[1].onFound([late]);
      return { ok: true, article, milliseconds: { clone: 1, parse: 2, map: 3 } };
    });
    await startRead();
    expect(extractArticle).toHaveBeenLastCalledWith(document, { exclude: new Set(late.nodes) });
  });

  test('is never said to have failed because a newer reading took its place', async () => {
    document.body.innerHTML = '<main></main>';
    await startRead();
    vi.mocked(browser.runtime.sendMessage).mockClear();
    const late = anAppeal();
    document.querySelector('main')?.append(...late.nodes);
    vi.mocked(watchAppeals).mock.calls.at(-1)?.[1].onFound([late]);
    vi.mocked(watchAppeals).mock.calls.at(-1)?.[1].onFound([late]);
    await expect.poll(() => vi.mocked(extractArticle).mock.calls.length).toBe(3);
    await become('read');
    const announced = vi.mocked(browser.runtime.sendMessage).mock.calls.map(([message]) => message);
    expect(announced).not.toContainEqual({ type: 'pageChanged', attributions: null });
  });
});

describe('a page that is no article', () => {
  beforeEach(() => {
    vi.mocked(gate).mockReturnValue({ isArticle: false, reason: 'notAnArticle' });
  });

  test('is left alone', async () => {
    await start();
    await become('notAnArticle');
    expect(watchAppeals).not.toHaveBeenCalled();
    expect(extractArticle).not.toHaveBeenCalled();
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('is looked at again, for what draws itself late', async () => {
    await start();
    await become('notAnArticle');
    vi.mocked(gate).mockReturnValue({ isArticle: true, body: document.body });
    await expect.poll(status, { timeout: 3_000 }).toBe('read');
  });

  test('becomes one when the reader goes on to an article', async () => {
    await start();
    await become('notAnArticle');
    vi.mocked(gate).mockReturnValue({ isArticle: true, body: document.body });
    page.navigate(home, new URL('/harbour/ferry', home));
    await become('read');
  });

  test('becomes one when only the query of its address changes', async () => {
    await start();
    await become('notAnArticle');
    vi.mocked(gate).mockReturnValue({ isArticle: true, body: document.body });
    page.navigate(home, new URL('?story=12', home));
    await become('read');
  });
});

test('the end of the extension undoes marks and folds', async () => {
  findFirst(anAppeal());
  await startRead();
  page.leave();
  expect(lastOf(vi.mocked(paintMarks))?.remove).toHaveBeenCalled();
  expect(lastOf(vi.mocked(foldAppeals))?.[0]?.undo).toHaveBeenCalled();
});
