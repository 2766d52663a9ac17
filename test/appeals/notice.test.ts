import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showNotice } from '../../src/appeals/index.ts';

const notices = () => document.querySelectorAll('says-who-fold').length;
const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key }));
let ending: AbortController;
const show = (words = 'Nothing is folded here.') => showNotice(document, words, ending.signal);

/** Shows a notice. @returns what is in it: its tree is closed. */
function showAndLookIn(): ShadowRoot {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  show();
  const tree: unknown = attach.mock.results.at(-1)?.value;
  attach.mockRestore();
  if (!(tree instanceof ShadowRoot)) throw new Error('No notice is shown');
  return tree;
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
  const notice = showAndLookIn();
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
