import { expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse.ts';
import { knownAgain } from '../../src/marks/known-again.ts';
import { analysis, attribution, official, spanOf } from './sample.ts';

const read = (text: string, found: Partial<Analysis>) => ({ text, analysis: analysis(found) });
const said = (text: string, words: string, from = 0) => {
  const [start, end] = spanOf(text.slice(from), words);
  return attribution('unattributed', { content: [[from + start, from + end]] });
};
const first = { type: 'attribution', index: 0 } as const;

it('a statement is known by its words, wherever they stand by now', () => {
  const before = 'The pier is safe.';
  const now = 'It rained. The pier is safe.';
  const found = knownAgain(
    first,
    read(before, { attributions: [said(before, 'The pier is safe')] }),
    read(now, { attributions: [said(now, 'It rained'), said(now, 'The pier is safe')] }),
  );
  expect(found).toEqual({ type: 'attribution', index: 1 });
});

it('of several with the same words, by its number among them', () => {
  const text = 'Yes. No. Yes.';
  const twice = [said(text, 'Yes'), said(text, 'Yes', 5)];
  const found = knownAgain(
    { type: 'attribution', index: 1 },
    read(text, { attributions: twice }),
    read(text, { attributions: [said(text, 'No'), ...twice] }),
  );
  expect(found).toEqual({ type: 'attribution', index: 2 });
});

it('an official is known by the name', () => {
  const dale = official('Oren Dale', { mentions: [[0, 1]] });
  const varga = official('Ilse Varga', { mentions: [[2, 3]] });
  const found = knownAgain(
    { type: 'official', index: 0 },
    read('', { officials: [dale] }),
    read('', { officials: [varga, dale] }),
  );
  expect(found).toEqual({ type: 'official', index: 1 });
});

it('what is gone is not known again', () => {
  const text = 'The pier is safe.';
  const before = read(text, { attributions: [said(text, 'The pier')] });
  expect(knownAgain(first, before, read(text, { attributions: [said(text, 'safe')] }))).toBeNull();
});
