/** One appeal in the ways in which pages build it in. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { type Appeal, watchAppeals } from '../../src/appeals/index.ts';
import { lookThrough } from '../support/appeals.ts';
import { appeal, structures } from './fixtures/structures.ts';

const told = [
  'The ferry to the northern islands stayed in port for a third day on Thursday as winds of more than 90 kilometres an hour swept the strait.',
  'Harbour master Ingrid Solheim said the crossing would not reopen before Saturday, and warned freight companies to make other plans.',
  'Shops on the two largest islands have begun to ration milk and bread, according to the regional council, which met late on Wednesday.',
];
const story = told.map((text) => `<p>${text}</p>`).join('\n');
const FERRY = 'The ferry to the northern islands';

/** Expects one appeal, whole, with nothing of the story. */
function expectWhole(found: readonly Appeal[]) {
  expect(found.map(({ kind }) => kind)).toEqual(['donation']);
  const text = found[0]?.text ?? '';
  for (const words of appeal.words) expect(text).toContain(words);
  for (const paragraph of told) expect(text).not.toContain(paragraph);
}

describe.each(Object.entries(structures))('an appeal in %s', (_, build) => {
  test('is found whole, and nothing but it', async () => {
    document.body.innerHTML = build(story);
    expectWhole((await findAppeals(document.body, lookThrough)).appeals);
  });
});

describe('a page that changes', () => {
  let ending = new AbortController();

  function watch() {
    vi.useFakeTimers();
    ending = new AbortController();
    const found: Appeal[][] = [];
    const known = new Set<Node>();
    watchAppeals(document, {
      ask: lookThrough,
      known: () => new Set([...known].filter((node) => node.isConnected)),
      onFound: (appeals) => {
        found.push([...appeals]);
        for (const { nodes } of appeals) for (const node of nodes) known.add(node);
      },
      onAll: () => {},
      signal: ending.signal,
    });
    return found;
  }

  const pass = () => vi.advanceTimersByTimeAsync(30_000);

  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
  });

  test.each(Object.entries(structures))('by adding an appeal late, in %s', async (_, build) => {
    document.body.innerHTML = `<article>${story}</article>`;
    const found = watch();
    await pass();
    document.body.innerHTML = build(story);
    await pass();
    expectWhole(found.flat());
  });

  test('by putting an appeal in again that it had taken out', async () => {
    document.body.innerHTML = structures['an aside']?.(story) ?? '';
    const found = watch();
    await pass();
    const aside = document.querySelector('aside');
    aside?.remove();
    await pass();
    document.querySelector('article')?.append(aside?.cloneNode(true) ?? '');
    await pass();
    expect(found.length).toBe(2);
    for (const each of found) expectWhole(each);
  });

  test('by writing itself anew, again and again', async () => {
    const html = structures['a block of its own']?.(story) ?? '';
    document.body.innerHTML = html;
    const found = watch();
    await pass();
    for (let time = 0; time < 3; time += 1) {
      document.body.innerHTML = html;
      await pass();
    }
    expect(found.length).toBe(4);
    for (const each of found) expectWhole(each);
  });

  test('by rewriting its story leaves the story alone', async () => {
    document.body.innerHTML = `<article>${story}</article>`;
    const found = watch();
    for (const text of told) {
      const paragraph = document.querySelector('p');
      if (paragraph) paragraph.textContent = `${FERRY} is late. ${text}`;
      await pass();
    }
    expect(found.flat()).toEqual([]);
  });
});
