/** Those who are spoken to or of, in the passive: they say nothing. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

describe('whoever is spoken to says nothing', () => {
  it.each([
    ['Mayor Ann Lee was asked about the price of the bridge.', 'the price of the bridge'],
    ['Parents were told the school would open late.', 'the school would open late'],
    ['The port has been warned that the quay may give way.', 'that the quay may give way'],
  ])('“%s”', async (text, content) => {
    expect(await attributionsIn(text)).toMatchObject([
      { source: '', content, kind: 'unattributed', speaker: null },
    ]);
  });
});

it.each(['Ministers urged to save ferry', 'Council told to repay grant'])(
  'nor in a headline, which has no form of “be”: “%s”',
  async (text) => {
    expect(await attributionsIn(text)).toMatchObject([{ source: '', speaker: null }]);
  },
);

it('whoever is spoken of is a part of what is said', async () => {
  const text = 'Mr. Moss has been accused of taking bribes from builders.';
  expect(await attributionsIn(text)).toMatchObject([
    { source: '', content: 'Mr. Moss … taking bribes from builders', kind: 'unattributed' },
  ]);
});

it.each([
  ['Police identified over 200 suspects in the inquiry.', 'Police'],
  ['Pope Francis praised for their courage the people of Ukraine.', 'Pope Francis'],
  ['The lawyer cautioned to reporters that the case was not over.', 'The lawyer'],
])('whoever does so says it: “%s”', async (text, source) => {
  expect(await attributionsIn(text)).toMatchObject([{ source }]);
});

it('whoever speaks to them does', async () => {
  const text = 'Mayor Ann Lee was asked by a baker whether the bridge would open.';
  expect(await attributionsIn(text)).toMatchObject([{ source: 'a baker' }]);
});
