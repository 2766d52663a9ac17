import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Appeal, foldAppeal, watchAppeals } from '../../src/appeals/index.ts';
import { extractArticle, gate, pageTitle } from '../../src/article/index.ts';
import { bringIntoView, paintMarks } from '../../src/marks/index.ts';
import type { AnalyseResult, PageDescription } from '../../src/messages.ts';
import { startPage } from '../../src/page/index.ts';
import { loadOpenedAppeals } from '../../src/page/opened-appeals.ts';
import { changeSettings } from '../../src/settings.ts';
import { anAppeal, anArticle, aStatement, emptyAnalysis, fakeFold, fakeMarks } from './doubles.ts';

vi.mock('../../src/article/index.ts');
vi.mock('../../src/appeals/index.ts');
vi.mock('../../src/marks/index.ts');

type Listener = (message: unknown, sender: { id: string }) => Promise<unknown>;

const SITE = 'news.example';
const home = new URL('https://news.example/');
const article = anArticle('The minister resigned, her office said.');
const stranger = { id: 'another-extension' };

let ending: AbortController;
let navigate: (from: URL, to: URL) => void;
let listener: Listener;
let analysed: AnalyseResult;

/** The first look at the page finds these appeals. */
function findFirst(...appeals: Appeal[]) {
  vi.mocked(watchAppeals).mockImplementation(async (_, { onFound }) => {
    if (appeals.length > 0) onFound(appeals);
    return 0;
  });
}

beforeEach(() => {
  ending = new AbortController();
  analysed = { ok: true, value: emptyAnalysis };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) =>
    Reflect.get(Object(message), 'type') === 'analyse' ? analysed : { ok: true, value: null },
  );
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as Listener;
  });
  vi.mocked(gate).mockReturnValue({ isArticle: true, body: document.body });
  vi.mocked(pageTitle).mockImplementation(({ title }) => title);
  const milliseconds = { clone: 1, parse: 2, map: 3 };
  vi.mocked(extractArticle).mockResolvedValue({ ok: true, article, milliseconds });
  findFirst();
  vi.mocked(foldAppeal).mockImplementation(fakeFold);
  vi.mocked(paintMarks).mockImplementation(fakeMarks);
});

afterEach(() => {
  ending.abort();
  vi.resetAllMocks();
});

const start = () =>
  startPage({
    document,
    site: SITE,
    onNavigation: (callback) => {
      navigate = callback;
    },
    signal: ending.signal,
  });

const ask = (request: unknown, sender = { id: browser.runtime.id }) => listener(request, sender);
const description = async () => (await ask({ type: 'describe' })) as PageDescription;
const status = async () => (await description()).page.status;
const become = (wanted: string) => expect.poll(status).toBe(wanted);
const lastOf = <Value>(mock: { mock: { results: { value: Value }[] } }) =>
  mock.mock.results.at(-1)?.value;

/** Starts on an article and waits until it is read. */
async function startRead() {
  await start();
  await become('read');
}

describe('an article', () => {
  test('is read, analysed and marked', async () => {
    await startRead();
    expect(paintMarks).toHaveBeenCalledWith(article, emptyAnalysis);
    expect(await description()).toMatchObject({
      site: SITE,
      title: 'Minister resigns',
      outlet: 'The Gazette',
      page: { text: article.text, times: { clone: 1, parse: 2, map: 3 } },
    });
  });

  test('is analysed without what belongs to its appeals', async () => {
    const appeal = anAppeal();
    findFirst(appeal);
    await startRead();
    expect(extractArticle).toHaveBeenCalledWith(document, { exclude: new Set(appeal.nodes) });
  });

  test('whose analysis fails says so', async () => {
    analysed = { ok: false, reason: 'analysisFailed' };
    await start();
    await become('failed');
    expect((await description()).page).toEqual({ status: 'failed', reason: 'analysisFailed' });
  });

  test('in another language is not marked, and its appeals are folded', async () => {
    findFirst(anAppeal());
    analysed = { ok: false, reason: 'otherLanguage', language: 'de' };
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
    navigate(home, new URL('?from=newsletter', home));
    expect(lastOf(vi.mocked(paintMarks))?.remove).not.toHaveBeenCalled();
    expect(await status()).toBe('read');
  });

  test('to another page is left, and that page is read', async () => {
    await startRead();
    navigate(home, new URL('/harbour/ferry', home));
    expect(lastOf(vi.mocked(paintMarks))?.remove).toHaveBeenCalled();
    await become('read');
    expect(extractArticle).toHaveBeenCalledTimes(2);
  });
});

describe('an article that changes while it is read', () => {
  const failed = { ok: false, reason: 'noText' } as const;

  test('is read again when its text comes after all', async () => {
    vi.mocked(extractArticle).mockResolvedValueOnce(failed);
    await start();
    await become('failed');
    const text = document.createElement('p');
    text.textContent = 'The minister resigned. '.repeat(5);
    document.body.append(text);
    await expect.poll(status, { timeout: 3_000 }).toBe('read');
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
    navigate(home, new URL('/harbour/ferry', home));
    await become('read');
  });

  test('becomes one when only the query of its address changes', async () => {
    await start();
    await become('notAnArticle');
    vi.mocked(gate).mockReturnValue({ isArticle: true, body: document.body });
    navigate(home, new URL('?story=12', home));
    await become('read');
  });
});

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

  test('undo everything when the site is switched off, and begin anew when on', async () => {
    findFirst(anAppeal());
    await startRead();
    const marks = lastOf(vi.mocked(paintMarks));
    const fold = lastOf(vi.mocked(foldAppeal));
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
    vi.mocked(foldAppeal).mock.calls.at(-1)?.[1].onNeverHere();
    await expect.poll(async () => (await description()).folded).toEqual([]);
  });
});

describe('an appeal that the reader opened', () => {
  test('stays open on the next page of the site, until it is folded again', async () => {
    const appeal = anAppeal();
    findFirst(appeal);
    await startRead();
    vi.mocked(foldAppeal).mock.calls.at(-1)?.[1].onOpen();
    await expect.poll(async () => (await loadOpenedAppeals(SITE)).has(appeal)).toBe(true);
    ending.abort();

    ending = new AbortController();
    await startRead();
    expect((await description()).folded).toEqual([
      { kind: 'donation', text: appeal.text, open: true },
    ]);
  });
});

describe('a request', () => {
  test('to go to an attribution is passed on to the marks', async () => {
    await startRead();
    expect(await ask({ type: 'showAttribution', index: 3 })).toBe(true);
    expect(lastOf(vi.mocked(paintMarks))?.showAttribution).toHaveBeenCalledWith(3);
  });

  test('to go to a statement goes to its place where marks are off', async () => {
    const range = document.createRange();
    vi.spyOn(article, 'rangesOf').mockReturnValue([range]);
    vi.mocked(bringIntoView).mockReturnValue(true);
    const statement = aStatement([0, 21]);
    analysed = { ok: true, value: { ...emptyAnalysis, attributions: [statement] } };
    await changeSettings(() => ({ marks: false }));
    await startRead();
    expect(await ask({ type: 'showAttribution', index: 0 })).toBe(true);
    expect(article.rangesOf).toHaveBeenCalledWith([0, 21]);
    expect(bringIntoView).toHaveBeenCalledWith(range);
  });

  test('to go to a statement that is not there cannot be done', async () => {
    await changeSettings(() => ({ marks: false }));
    await startRead();
    expect(await ask({ type: 'showAttribution', index: 0 })).toBe(false);
  });

  test('to step through marks where none are painted cannot be done', async () => {
    await changeSettings(() => ({ marks: false }));
    await startRead();
    expect(await ask({ type: 'step', direction: 'next' })).toBe(false);
  });

  test.each([
    ['of no known type', { type: 'erase' }],
    ['with an index that is none', { type: 'showAttribution', index: -1 }],
    ['with more than belongs in it', { type: 'describe', script: 'alert(1)' }],
    ['that is no object', 'describe'],
  ])('%s is refused', async (_, request) => {
    await startRead();
    expect(await ask(request)).toEqual({ ok: false, reason: 'refused' });
  });

  test('of a stranger is refused', async () => {
    await startRead();
    expect(await ask({ type: 'describe' }, stranger)).toEqual({ ok: false, reason: 'refused' });
  });
});

test('the end of the extension undoes marks and folds', async () => {
  findFirst(anAppeal());
  await startRead();
  ending.abort();
  expect(lastOf(vi.mocked(paintMarks))?.remove).toHaveBeenCalled();
  expect(lastOf(vi.mocked(foldAppeal))?.undo).toHaveBeenCalled();
});
