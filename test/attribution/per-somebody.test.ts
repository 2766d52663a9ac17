/** Short for `according to`: `Per a crew member, the set is gone.` */
import { expect, it } from 'vitest';
import { perSomebody } from '../../src/attribution/unclaimed/per-somebody.ts';
import { parse } from '../../src/language/index.ts';
import { attributionsIn } from './attributions-in.ts';

it.each([
  ['Per a crew member, the set is gone.', 'a crew member', 'the set is gone'],
  ['The title, per a memo, is new.', 'a memo', 'The title … is new'],
  ['She had moved to Oakby, per the Harbour Times.', 'the Harbour Times', 'She had moved to Oakby'],
])('“%s”', async (text, source, content) => {
  expect(await attributionsIn(text)).toMatchObject([{ source, content }]);
});

it.each([
  'The fare is ten crowns, per day.',
  'It rose by two, per cent by per cent.',
  'Per usual, the pier was shut.',
  '“Per the mayor, go home,” is what the sign had.',
])('takes nobody for one in “%s”', (text) => {
  expect(perSomebody(parse(text))).toEqual([]);
});
