import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { navigationsUntil } from '../../src/gate/index.ts';

let ending = new AbortController();
const told = vi.fn<(from: URL, to: URL) => void>();
const addresses = () => told.mock.calls.map((pair) => pair.map(({ pathname }) => pathname));

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  history.replaceState(null, '', '/news');
});

afterEach(() => {
  ending.abort();
  told.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('where the browser tells of navigations', () => {
  const navigation = new EventTarget();
  const listen = () => {
    vi.stubGlobal('navigation', navigation);
    navigationsUntil(ending.signal)(told);
  };
  const go = (address: string) => {
    navigation.dispatchEvent(new Event('navigate'));
    history.pushState(null, '', address);
    navigation.dispatchEvent(new Event('currententrychange'));
  };

  test('each is told of with the addresses before and after', () => {
    listen();
    go('/ferry');
    go('/harbour');
    expect(addresses()).toEqual([
      ['/news', '/ferry'],
      ['/ferry', '/harbour'],
    ]);
  });

  test('one that has only been asked for, as every link does, is not', () => {
    listen();
    navigation.dispatchEvent(new Event('navigate'));
    expect(told).not.toHaveBeenCalled();
  });

  test('nothing is told of an entry that changes at the same address, or after the end', () => {
    listen();
    go('/news');
    ending.abort();
    go('/ferry');
    expect(told).not.toHaveBeenCalled();
  });
});

test('where it does not, the address is looked at until the end', () => {
  vi.stubGlobal('navigation', undefined);
  navigationsUntil(ending.signal)(told);
  history.pushState(null, '', '/ferry');
  vi.advanceTimersByTime(1_000);
  ending.abort();
  history.pushState(null, '', '/harbour');
  vi.advanceTimersByTime(5_000);
  expect(addresses()).toEqual([['/news', '/ferry']]);
});
