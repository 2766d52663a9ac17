import { expect, it } from 'vitest';
import { described, type Parts } from './described.ts';

const throughOf = (text: string, parts: Parts): string | undefined =>
  described(text, [parts])[0]?.through;

it.each([
  ['documents seen by the Courant', 'the Courant'],
  ['figures presented by the ministry', 'the ministry'],
  ['emails obtained by Radio Lubango', 'Radio Lubango'],
  ['bank records cited by the anti-graft agency', 'the anti-graft agency'],
])('rests a document on those who show it or have seen it: “%s”', (source, through) => {
  const text = `The ferries would stop, according to ${source}.`;
  expect(throughOf(text, [source, 'according to', 'The ferries would stop'])).toBe(through);
});

it('leaves a text that a body has published itself with the text', () => {
  const text = 'A timeline published by the ministry showed the ferries had stopped.';
  expect(
    throughOf(text, ['A timeline published by the ministry', 'showed', 'the ferries had stopped']),
  ).toBe('');
});

it.each([
  'The union released data that showed the ferries had stopped.',
  'The union later presented a survey which showed the ferries had stopped.',
])('rests evidence on whoever presents it: “%s”', (text) => {
  const source = text.includes('data') ? 'data' : 'a survey';
  expect(throughOf(text, [source, 'showed', 'the ferries had stopped'])).toBe('The union');
});

it.each([
  'Moe said the ferries would stop, as quoted by the Courant.',
  'Moe said the ferries would stop, per the Courant.',
])('rests a statement on the outlet that quotes it: “%s”', (text) => {
  expect(throughOf(text, ['Moe', 'said', 'the ferries would stop'])).toBe('the Courant');
});

it('takes no rate for an outlet: “ten crowns, per day”', () => {
  const text = 'Moe said the fare was ten crowns per day.';
  expect(throughOf(text, ['Moe', 'said', 'the fare was ten crowns'])).toBe('');
});
