import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { type Appeal, watchAppeals } from '../../src/appeals/index.ts';
import { lookThrough } from '../support/appeals.ts';

const APPEAL = '<p>Sign up for our daily newsletter, free in your inbox.</p>';
const STORY =
  '<p>The ferry stayed in port for a third day as winds swept the strait, officials said.</p>';

let ending = new AbortController();

function watch(known: readonly Appeal[] = [], ask = lookThrough) {
  const onFound = vi.fn<(appeals: readonly Appeal[]) => void>();
  const onAll = vi.fn<(appeals: readonly Appeal[]) => void>();
  const nodes = new Set<Node>(known.flatMap((appeal) => appeal.nodes));
  const watched = watchAppeals(document, {
    ask,
    known: () => nodes,
    onFound,
    onAll,
    signal: ending.signal,
  });
  return { onFound, onAll, ...watched };
}

function add(html: string) {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
}

/** Lets the observer hear of it, and the pause after it go by. */
async function settle() {
  await vi.advanceTimersByTimeAsync(60_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  document.body.innerHTML = `<article>${STORY}${STORY}</article>`;
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

test('an appeal that comes late is found', async () => {
  const { onFound } = watch();
  add(APPEAL);
  await settle();
  expect(onFound.mock.calls.flat(2).map(({ kind }) => kind)).toEqual(['newsletter']);
});

test('an appeal that comes back is found again', async () => {
  const { onFound } = watch();
  add(APPEAL);
  await settle();
  document.body.lastElementChild?.remove();
  add(APPEAL);
  await settle();
  expect(onFound).toHaveBeenCalledTimes(2);
});

test('an appeal that was known before is not told', async () => {
  add(APPEAL);
  const { onFound } = watch((await findAppeals(document.body, lookThrough)).appeals);
  add(STORY);
  await settle();
  expect(onFound).not.toHaveBeenCalled();
});

test('many changes at once are looked at together', async () => {
  const { onFound } = watch();
  for (let n = 0; n < 5; n += 1) add(APPEAL);
  await settle();
  expect(onFound).toHaveBeenCalledTimes(1);
});

/** Looks through a page and takes its time. */
const lookSlowly: typeof lookThrough = async (sketch) => {
  await new Promise((resolve) => setTimeout(resolve, 700));
  return lookThrough(sketch);
};

test('a page that changes all the time is looked at no more often for what a look costs', async () => {
  const ask = vi.fn(lookSlowly);
  watch([], ask);
  for (let second = 0; second < 120; second += 1) {
    add(STORY);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(ask).toHaveBeenCalledTimes(1);
});

test('an appeal that comes after a long rest is found soon, whatever the looks before it have cost', async () => {
  const { onFound } = watch([], lookSlowly);
  await vi.advanceTimersByTimeAsync(300_000);
  add(APPEAL);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(onFound).toHaveBeenCalledTimes(1);
});

test('a page that cannot be looked at is left, and that is no error', async () => {
  const { first, onFound } = watch([], () => Promise.reject(new TypeError('no function')));
  expect(await first).toBeNull();
  expect(onFound).not.toHaveBeenCalled();
});

test('an appeal is found though the page moves things about while it is looked at', async () => {
  document.body.innerHTML = `<div id="slot">${'<p>x</p>'.repeat(300)}</div>${APPEAL}`;
  let now = 0;
  // Each slice is over at once.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  const { first, onFound } = watch();
  document.querySelector('#slot')?.remove();
  await settle();
  await first;
  vi.mocked(performance.now).mockRestore();
  expect(onFound.mock.calls.flat(2).map(({ kind }) => kind)).toEqual(['newsletter']);
});

test('what the page puts something into while it is told is folded once another look has seen that', async () => {
  add(`<aside>${APPEAL}</aside>`);
  let looks = 0;
  const { first, onFound } = watch([], (sketch) => {
    looks += 1;
    if (looks === 1) document.querySelector('aside')?.append('Free.');
    return lookThrough(sketch);
  });
  await first;
  expect(onFound).not.toHaveBeenCalled();
  await settle();
  expect(onFound.mock.calls.flat(2).map(({ kind }) => kind)).toEqual(['newsletter']);
});

test('what is copied hidden is shown no sooner than it can be folded anew', async () => {
  add(`<aside data-says-who-folded>${APPEAL}</aside>`);
  const isHidden = () => document.querySelector('aside')?.hasAttribute('data-says-who-folded');
  const seen: unknown[] = [];
  const { first, onFound } = watch([], (sketch) => {
    seen.push(isHidden());
    return lookThrough(sketch);
  });
  onFound.mockImplementation(() => seen.push(isHidden()));
  await first;
  expect(seen).toEqual([true, false]);
});

test('what is copied hidden is shown where nobody can tell what it is', async () => {
  add(`<aside data-says-who-folded>${APPEAL}</aside>`);
  await watch([], () => Promise.reject(new TypeError('no function'))).first;
  expect(document.querySelector('[data-says-who-folded]')).toBeNull();
});

test('nothing is told after the end', async () => {
  const { onFound } = watch();
  add(APPEAL);
  ending.abort();
  await settle();
  expect(onFound).not.toHaveBeenCalled();
});

test('when something else counts as an appeal, all that there are now are told', async () => {
  add(APPEAL);
  let isAsked = false;
  const ask: typeof lookThrough = async (sketch) =>
    isAsked ? lookThrough(sketch) : { appeals: [], milliseconds: 0 };
  const { onFound, onAll, lookAgain } = watch([], ask);
  await settle();
  expect([onFound, onAll].map((told) => told.mock.calls.length)).toEqual([0, 0]);
  isAsked = true;
  lookAgain();
  await settle();
  expect(onAll.mock.calls.flat(2).map(({ kind }) => kind)).toEqual(['newsletter']);
  expect(onFound).toHaveBeenCalledTimes(1);
});

test('on a page that has taken its body away, looking again comes to an end', async () => {
  const { first, lookAgain, onAll } = watch();
  await first;
  const { body } = document;
  body.remove();
  lookAgain();
  await settle();
  expect(onAll).not.toHaveBeenCalled();
  document.documentElement.append(body);
});
