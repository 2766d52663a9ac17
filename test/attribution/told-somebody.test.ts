/** What somebody is told, and nobody says by whom. */
import { expect, it } from 'vitest';
import { toldSomebody } from '../../src/attribution/unclaimed/told-somebody.ts';
import { parse } from '../../src/language/index.ts';
import { attributionsIn } from './attributions-in.ts';

it.each([
  ['She was told she could face jail.', 'was told', 'she could face jail'],
  [
    'Ministers were warned a new plan would cost lives.',
    'were warned',
    'a new plan would cost lives',
  ],
  [
    'Nurses had been assured that their jobs were safe.',
    'had been assured',
    'that their jobs were safe',
  ],
])('finds what somebody was told: “%s”', async (text, cue, content) => {
  expect(await attributionsIn(text)).toMatchObject([{ source: '', cue, content }]);
});

it('finds what somebody is to do, within somebody’s words as well', async () => {
  const found = await attributionsIn('The clerk said she was instructed to burn the files.');
  expect(found.map(({ cue, content, through }) => [cue, content, through])).toEqual([
    ['said', 'she was instructed to burn the files', ''],
    ['was instructed', 'she … to burn the files', 'The clerk'],
  ]);
});

it.each([
  'Nobody would be told that the port was closed.',
  'The jury was told that the port was closed.',
  'The clerk who was told that the port was closed has left.',
  'She was told off.',
])('leaves to others: “%s”', (text) => {
  expect(toldSomebody(parse(text))).toEqual([]);
});
