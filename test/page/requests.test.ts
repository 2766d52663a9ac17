import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dropNotice, pointOut, showNotice } from '../../src/appeals/index.ts';
import { gate } from '../../src/gate/index.ts';
import { markParts } from '../../src/mark-parts.ts';
import { paintMarks } from '../../src/marks/index.ts';
import { changeSettings } from '../../src/settings.ts';
import { fakeMarks } from './doubles.ts';
import { ask, lastOf, page, SITE, start, startRead } from './started-page.ts';

vi.mock('../../src/article/index.ts');
vi.mock('../../src/gate/index.ts', { spy: true });
vi.mock('../../src/appeals/index.ts');
vi.mock('../../src/marks/index.ts');

const lastWord = () => vi.mocked(showNotice).mock.lastCall?.[1];

/** An event as the browser sends it. */
function trusted(type: string): Event {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

const stranger = { id: 'another-extension' };

beforeEach(page.prepare);
afterEach(page.clear);

describe('a request', () => {
  test('to go to an attribution is passed on to the marks', async () => {
    await startRead();
    expect(await ask({ type: 'showAttribution', index: 3 })).toBe(true);
    expect(lastOf(vi.mocked(paintMarks))?.showAttribution).toHaveBeenCalledWith(3);
  });

  test('to go to a statement is met where marks are off, with nothing marked', async () => {
    await changeSettings(() => ({ marks: false }));
    await startRead();
    expect(paintMarks).not.toHaveBeenCalled();
    expect(await ask({ type: 'showAttribution', index: 3 })).toBe(true);
    expect(lastOf(vi.mocked(paintMarks))?.showAttribution).toHaveBeenCalledWith(3);
    expect(vi.mocked(paintMarks).mock.lastCall?.[2]).toEqual(markParts);
  });

  test('to go to a statement leaves nothing behind where the page is left', async () => {
    await changeSettings(() => ({ marks: false }));
    await startRead();
    await ask({ type: 'showAttribution', index: 3 });
    const marks = lastOf(vi.mocked(paintMarks));
    page.leave();
    expect(marks?.remove).toHaveBeenCalled();
  });

  test('to step through marks where they are off is met with a word', async () => {
    await changeSettings(() => ({ marks: false }));
    vi.mocked(paintMarks).mockImplementation(() => ({ ...fakeMarks(), step: () => false }));
    await startRead();
    expect(await ask({ type: 'step', direction: 'next' })).toBe(false);
    expect(lastWord()).toMatch(/^Marks are off/);
  });

  test.each([
    { type: 'chooseBlock', act: 'fold' },
    { type: 'showAttribution', index: 0 },
    { type: 'step', direction: 'next' },
  ])('$type takes away what was said of an earlier one', async (request) => {
    await startRead();
    await ask(request);
    expect(dropNotice).toHaveBeenCalledOnce();
  });

  test('to step through marks where there are none is met with a word', async () => {
    vi.mocked(gate).mockReturnValue({ isArticle: false, reason: 'notAnArticle' });
    await start();
    expect(await ask({ type: 'step', direction: 'next' })).toBe(false);
    expect(lastWord()).toBe('No marks here');
  });

  test.each([
    ['marksOn', 'Marks are on'],
    ['marksOff', 'Marks are off, on all sites'],
    ['foldInFrame', 'This stands in a frame, and Says Who folds nothing there.'],
  ])('to tell the reader of “%s” is met for a moment', async (word, words) => {
    await startRead();
    expect(await ask({ type: 'tell', word })).toBeNull();
    expect(vi.mocked(showNotice).mock.lastCall?.slice(1)).toEqual([
      words,
      expect.anything(),
      'aMoment',
    ]);
  });

  test('to fold blocks on a page that is no article is met with a word', async () => {
    vi.mocked(gate).mockReturnValue({ isArticle: false, reason: 'notAnArticle' });
    await start();
    expect(await ask({ type: 'chooseBlock', act: 'fold' })).toBeNull();
    expect(lastWord()).toMatch(/this page is none/);
  });

  test('to leave what is not folded makes no rule, and is met with a word', async () => {
    await startRead();
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.dispatchEvent(trusted('contextmenu'));
    expect(await ask({ type: 'chooseBlock', act: 'leave' })).toBeNull();
    expect(lastWord()).toMatch(/^Nothing is folded here/);
    expect(pointOut).not.toHaveBeenCalled();
  });

  test.each([
    ['fold', /point at the block once more/],
    ['leave', /point at the block once more/],
  ])('to %s a block that nobody has pointed at is met with a word', async (act, word) => {
    await startRead();
    expect(await ask({ type: 'chooseBlock', act })).toBeNull();
    expect(lastWord()).toMatch(word);
  });

  test('to fold blocks on a site that is switched off is met with a word', async () => {
    await changeSettings(() => ({ sitesOff: [SITE] }));
    await start();
    expect(await ask({ type: 'chooseBlock', act: 'fold' })).toBeNull();
    expect(lastWord()).toMatch(/off on this site/);
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

  test('is refused, and not left without an answer, where the settings cannot be read', async () => {
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    const started = start();
    const answer = ask({ type: 'describe' });
    await expect(started).rejects.toThrow('no storage');
    expect(await answer).toEqual({ ok: false, reason: 'refused' });
    get.mockRestore();
  });
});
