/** What somebody pleads is an act in court, and no statement; a pronoun behind it may mean them all the same. */
import { expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';
import { described, type Parts } from './described.ts';

it.each<[plea: string, parts: Parts]>([
  ['guilty', ['The skipper', 'pleaded guilty', 'to running the ferry without a licence']],
  ['not guilty', ['The skipper', 'has pleaded', 'not guilty']],
  ['no contest', ['The skipper', 'pleaded', 'no contest to the charge']],
])('takes a plea for no statement: %s', (_plea, parts) => {
  expect(described(`${parts.join(' ')}.`, [parts])).toEqual([]);
});

it('leaves what somebody pleads for', () => {
  const parts: Parts = ['The skipper', 'pleaded for', 'more time'];
  expect(described(`${parts.join(' ')}.`, [parts])).toHaveLength(1);
});

it('knows whoever pleaded behind it', async () => {
  const text = 'Mary Lind, a skipper, pleaded guilty to fraud. “I was tired,” she said.';
  expect(await attributionsIn(text)).toMatchObject([{ speaker: 'Mary Lind' }]);
});
