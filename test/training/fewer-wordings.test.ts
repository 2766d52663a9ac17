/** Pages read with some wordings unknown. */
import { expect, test } from 'vitest';
import { wordingsIn } from '../../src/recognition/wordings.ts';
import { CueUse, someWordings, wordingsWithout } from '../../training/appeals/fewer-wordings.ts';

const ask = 'Sign up for our daily newsletter, free in your inbox. Thank you for your support.';
const logIn = 'Forgot your password?';

test('no share is unknown: all is read', () => {
  expect(someWordings(0, 'page')(ask)).toEqual(wordingsIn(ask));
});

test('all is unknown: nothing is read but what guards rest on', () => {
  const wordings = someWordings(1, 'page');
  expect(wordings(ask).cues).toEqual([]);
  expect(wordings(logIn)).toEqual(wordingsIn(logIn));
});

test('the same page is read the same on every run, and another in another way', () => {
  const read = (seed: string) => someWordings(0.5, seed)(ask).cues;
  expect(read('page')).toEqual(read('page'));
  const seeds = Array.from({ length: 20 }, (_, number) => `page ${number}`);
  expect(new Set(seeds.map((seed) => read(seed).length)).size).toBeGreaterThan(1);
});

test('a cue that one publisher has is told from one that several have', () => {
  const [cue] = wordingsIn(ask).cues;
  if (cue === undefined) throw new Error('There is no cue.');
  const line = { role: 'text', text: ask, linkShare: 0, targets: [], box: 0 } as const;
  const page = { outline: { lines: [line], boxes: [] }, labels: [0], walk: 0 };
  const use = new CueUse();
  use.add('one', page);
  expect(use.isOnlyOf('one', cue)).toBe(true);
  expect(use.isOnlyOf('other', cue)).toBe(false);
  use.add('other', page);
  expect(use.isOnlyOf('one', cue)).toBe(false);
  expect(wordingsWithout((each) => each === cue)(ask).cues).not.toContain(cue);
});
