/** What an outlet tells of its own knowledge, behind what it tells. */
import { expect, it } from 'vitest';
import { learnt } from '../../src/attribution/unclaimed/learnt.ts';
import { parse } from '../../src/language/index.ts';
import { attributionsIn } from './attributions-in.ts';

it.each([
  ['The bank knew of the debts, Sky News has learnt.', 'Sky News'],
  ['The bank knew of the debts, this newspaper understands.', 'this newspaper'],
  ['The bank knew of the debts, the Guardian can reveal.', 'the Guardian'],
])('“%s”', async (text, source) => {
  const content = 'The bank knew of the debts';
  expect(await attributionsIn(text)).toMatchObject([{ source, content, kind: 'media' }]);
});

it.each([
  'The bank has a lesson, and the town has learnt.',
  'He speaks slowly, and she understands.',
])('but not “%s”', (text) => {
  expect(learnt(parse(text))).toEqual([]);
});
