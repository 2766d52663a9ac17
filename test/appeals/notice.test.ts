import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropNotice, foldAppeals, showNotice } from '../../src/appeals/index.ts';

const noop = () => {};
const notices = () => document.querySelectorAll('says-who-fold[data-says-who-overlay]').length;
const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key }));
let ending: AbortController;
const show = (words = 'Nothing is folded here.') => showNotice(document, words, ending.signal);

/** Puts something of ours into the page. @returns what is in it: its tree is closed. */
function treeOf(put: () => void): ShadowRoot {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  put();
  const tree: unknown = attach.mock.results.at(-1)?.value;
  attach.mockRestore();
  if (!(tree instanceof ShadowRoot)) throw new Error('Nothing was put there');
  return tree;
}

function foldAside() {
  const nodes = [document.body.appendChild(document.createElement('aside'))] as const;
  const callbacks = { onOpen: noop, onFoldAgain: noop, onChoose: noop, onTakeBack: noop };
  const appeal = { kind: 'donation', why: ['asks'], text: 'Give to us.', nodes } as const;
  foldAppeals([{ appeal, isOpen: true, callbacks }]);
}

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

test('a later notice takes the place of an earlier one', () => {
  show();
  show();
  show('This block may be part of the story.');
  expect(notices()).toBe(1);
});

test('a notice is plain words, and a button beside them closes it', () => {
  const notice = treeOf(show);
  const alert = notice.querySelector('[role=alert]');
  expect(alert?.textContent).toBe('Nothing is folded here.');
  expect(alert?.querySelector('button')).toBeNull();
  const button = notice.querySelector('button');
  expect(button?.textContent).toBe('Close');
  button?.click();
  expect(notices()).toBe(0);
});

test('Escape closes a notice, and no other key does', () => {
  show();
  press('x');
  expect(notices()).toBe(1);
  press('Escape');
  expect(notices()).toBe(0);
});

test('a notice goes with the script that showed it', () => {
  const before = document.documentElement.outerHTML;
  show();
  ending.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a script that has ended shows none: nobody would take it away', () => {
  ending.abort();
  show();
  expect(notices()).toBe(0);
});

test('a notice that is closed leaves nothing with the script that showed it', () => {
  const heard = vi.spyOn(ending.signal, 'addEventListener');
  show();
  dropNotice();
  const signals = heard.mock.calls.map(([, , options]) => Object(options).signal);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

test('a notice stays until it is closed, but one for a moment goes by itself', () => {
  show();
  vi.advanceTimersByTime(60_000);
  expect(notices()).toBe(1);
  showNotice(document, 'Marks are off', ending.signal, 'aMoment');
  vi.advanceTimersByTime(10_000);
  expect(notices()).toBe(0);
});

test('a notice that was for a moment takes none away that came after it', () => {
  showNotice(document, 'Marks are off', ending.signal, 'aMoment');
  show();
  vi.advanceTimersByTime(10_000);
  expect(notices()).toBe(1);
});

test('a notice goes when the reader goes on to something else', () => {
  show();
  dropNotice();
  expect(notices()).toBe(0);
});

test('a press on the line of a fold takes away what was said before', () => {
  const line = treeOf(foldAside);
  show();
  line.querySelector('button')?.click();
  expect(notices()).toBe(0);
});
