import { expect, it } from 'vitest';
import { saidIn } from '../../src/report/index.ts';
import { attributionOf } from './article.ts';

const saidOf = (text: string, cue: string, channel: string) =>
  saidIn(text, attributionOf(text, { cue, channel, content: 'the pier will stay' })).map(
    ([start, end]) => text.slice(start, end),
  );

it('whom somebody told something stands with the cue', () => {
  const text = 'The keeper told lawmakers that the pier will stay.';
  expect(saidOf(text, 'told', 'lawmakers')).toEqual(['told lawmakers']);
});

it('a channel that stands elsewhere is no part of it', () => {
  const before = 'The port issued a statement saying the pier will stay.';
  expect(saidOf(before, 'saying', 'a statement')).toEqual(['saying']);
  const behind = 'The keeper said, in a letter, the pier will stay.';
  expect(saidOf(behind, 'said', 'in a letter')).toEqual(['said']);
  const within = 'The keeper said in a letter the pier will stay.';
  expect(saidOf(within, 'said in a letter', 'in a letter')).toEqual(['said in a letter']);
});
