import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/index.ts';
import { watchArticle } from '../../src/page/article-changes.ts';
import { anArticle } from './doubles.ts';

const LONG =
  'The council met late into the night and will meet again tomorrow, its clerk announced.';

const article = anArticle('');

let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<main><p>${LONG}</p></main><aside><p>Weather</p></aside>`;
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** Watches the page, with an article that has been read. */
async function watch(onChanged: () => Promise<void>, current: Article | null = article) {
  const first = Promise.resolve();
  watchArticle({ document, current: () => current, first, onChanged, signal: ending.signal });
  await first;
}

/** Watches the page, changes it, and says how often a change was reported within ten seconds. */
async function changesReported(change: () => void, current: Article | null = article) {
  const onChanged = vi.fn(async () => {});
  await watch(onChanged, current);
  change();
  await vi.advanceTimersByTimeAsync(10_000);
  return onChanged.mock.calls.length;
}

const paragraph = (text: string) => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

/** An update a second, as a live blog has them. */
async function twoMinutesLive() {
  for (let second = 0; second < 120; second++) {
    document.querySelector('main')?.append(paragraph(LONG));
    await vi.advanceTimersByTimeAsync(1_000);
  }
}

test('a paragraph that is added to the article is a change', async () => {
  expect(await changesReported(() => document.querySelector('main')?.append(paragraph(LONG)))).toBe(
    1,
  );
});

test('a text that is edited is a change', async () => {
  const edit = () => {
    const text = document.querySelector('main p')?.firstChild;
    if (text) text.nodeValue = 'Corrected.';
  };
  expect(await changesReported(edit)).toBe(1);
});

test('what happens beside the article is none', async () => {
  expect(
    await changesReported(() => document.querySelector('aside')?.append(paragraph(LONG))),
  ).toBe(0);
});

test('a counter that ticks inside the article is none', async () => {
  expect(
    await changesReported(() => document.querySelector('main')?.append(paragraph('12 shares'))),
  ).toBe(0);
});

test('many changes at once are one', async () => {
  const change = () => {
    for (let count = 0; count < 20; count++)
      document.querySelector('main')?.append(paragraph(LONG));
  };
  expect(await changesReported(change)).toBe(1);
});

test('a live blog is read again ever more rarely', async () => {
  const onChanged = vi.fn(async () => {});
  await watch(onChanged);
  await twoMinutesLive();
  expect(onChanged.mock.calls.length).toBeGreaterThan(1);
  expect(onChanged.mock.calls.length).toBeLessThan(9);
});

test('the longer it takes to read, the longer it is left alone', async () => {
  const onChanged = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 500)));
  await watch(onChanged);
  await twoMinutesLive();
  expect(onChanged.mock.calls.length).toBe(1);
});

test('what changes after a long rest is read soon, however often the article was read before', async () => {
  const onChanged = vi.fn(async () => {});
  await watch(onChanged);
  await twoMinutesLive();
  await vi.advanceTimersByTimeAsync(120_000);
  onChanged.mockClear();
  document.querySelector('main')?.append(paragraph(LONG));
  await vi.advanceTimersByTimeAsync(1_500);
  expect(onChanged).toHaveBeenCalledTimes(1);
});

test('what changes while the article is read is read as well', async () => {
  const onChanged = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
  await watch(onChanged);
  document.querySelector('main')?.append(paragraph(LONG));
  await vi.advanceTimersByTimeAsync(1_010);
  document.querySelector('main')?.append(paragraph(LONG));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onChanged.mock.calls.length).toBe(2);
});

test('a script that the page puts into the article is none', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = LONG;
  expect(await changesReported(() => document.querySelector('main')?.append(script))).toBe(0);
});

test('where there is no article to read, any text that comes is a change', async () => {
  const add = () => document.querySelector('aside')?.append(paragraph(LONG));
  expect(await changesReported(add, null)).toBe(1);
});

describe('what changes while the article is read for the first time', () => {
  /** Says how often a change during a first reading of two seconds was reported, in these and in ten after them. */
  async function changesReportedEarly(change: () => void) {
    const onChanged = vi.fn(async () => {});
    let current: Article | null = null;
    const first = new Promise<void>((resolve) => setTimeout(resolve, 2_000));
    first.then(() => {
      current = article;
    });
    watchArticle({ document, current: () => current, first, onChanged, signal: ending.signal });
    change();
    await vi.advanceTimersByTimeAsync(1_990);
    const meanwhile = onChanged.mock.calls.length;
    await vi.advanceTimersByTimeAsync(10_000);
    return [meanwhile, onChanged.mock.calls.length];
  }

  test('is read after that, where it belongs to the article', async () => {
    const add = () => document.querySelector('main')?.append(paragraph(LONG));
    expect(await changesReportedEarly(add)).toEqual([0, 1]);
  });

  test('is no change, where it stands beside the article', async () => {
    const add = () => document.querySelector('aside')?.append(paragraph(LONG));
    expect(await changesReportedEarly(add)).toEqual([0, 0]);
  });
});

test('after the end nothing is reported', async () => {
  const change = () => {
    document.querySelector('main')?.append(paragraph(LONG));
    ending.abort();
  };
  expect(await changesReported(change)).toBe(0);
});
