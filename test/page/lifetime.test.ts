import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markGate } from '../../src/gate/index.ts';
import { endWithExtension } from '../../src/page/index.ts';

const end = vi.fn();
let ending: AbortController;
const live = () => endWithExtension(document, end, ending.signal);

/** What a page's script is left with when the extension is updated or removed. */
const removeExtension = () => Reflect.set(browser.runtime, 'id', undefined);
const id = browser.runtime.id;

beforeEach(() => {
  vi.useFakeTimers();
  end.mockReset();
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  Reflect.set(browser.runtime, 'id', id);
  vi.useRealTimers();
});

describe('a script in a page ends', () => {
  test('when its extension has gone, after a while', async () => {
    live();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(end).not.toHaveBeenCalled();
    removeExtension();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(end).toHaveBeenCalled();
  });

  test('at once when its extension has gone and another comes', () => {
    live();
    removeExtension();
    endWithExtension(document, vi.fn(), ending.signal);
    expect(end).toHaveBeenCalledOnce();
  });

  test('not for what a page says', () => {
    live();
    document.dispatchEvent(new Event('says-who-has-come'));
    expect(end).not.toHaveBeenCalled();
  });
});

test('beside the gate, which came with the page, a script says nothing', () => {
  const heard = vi.fn();
  document.addEventListener('says-who-has-come', heard);
  markGate();
  live();
  expect(heard).not.toHaveBeenCalled();
});
