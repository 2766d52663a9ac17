/** What is said, and where it is said: the one is no part of the other. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attributions-in.ts';
import { described } from './described.ts';

describe('what is said before its source, and the medium behind the cue', () => {
  it.each([
    ['the mayor wrote on the Telegram messaging app', 'on the Telegram messaging app'],
    ['the fire brigade said on the Signal messaging app', 'on the Signal messaging app'],
  ])('are told apart: “%s”', async (telling, channel) => {
    const text = `Divers were still searching the ferry at dawn, ${telling}.`;
    expect(await attributionsIn(text)).toMatchObject([
      { content: 'Divers were still searching the ferry at dawn', channel },
    ]);
  });

  it('leave alone what somebody says of an app', async () => {
    const text =
      'On Monday, as ferries stood idle, the mayor criticised the Telegram messaging app.';
    expect(await attributionsIn(text)).toMatchObject([{ content: 'the Telegram messaging app' }]);
  });
});

it('begins what is said behind the medium, not with the quotation', async () => {
  const text = 'Ann Lee, who steered the ferry, said on Instagram the trip “could be the last”.';
  expect(await attributionsIn(text)).toMatchObject([
    { content: 'the trip “could be the last”', channel: 'on Instagram', quotation: 'mixed' },
  ]);
});

describe('what somebody confirms or denies', () => {
  it.each([
    ['confirmed the outage in an email', 'the outage', 'in an email'],
    ['denied the claims in a television interview', 'the claims', 'in a television interview'],
  ])(
    'ends before an occasion of which nothing is known yet: “%s”',
    async (told, content, channel) => {
      expect(await attributionsIn(`The ferry company ${told}.`)).toMatchObject([
        { content, channel },
      ]);
    },
  );
});

it('takes all that stands behind `according to` for the source', async () => {
  const text =
    'The company is testing a fare for dogs, according to code spotted by the researcher Ann Lee and screenshots seen by the Courant.';
  expect(await attributionsIn(text)).toMatchObject([
    {
      kind: 'document',
      source: 'code spotted by the researcher Ann Lee and screenshots seen by the Courant',
    },
  ]);
});

it('leaves the next sentence to whoever says it', async () => {
  const text =
    'Lee said the firm was disappointed but would be back. “We’re not going anywhere,” she said.';
  expect(await attributionsIn(text)).toMatchObject([
    { content: 'the firm was disappointed but would be back' },
    { content: '“We’re not going anywhere,”' },
  ]);
});

it('leaves a quotation to whoever says it, where another was to go on with it', async () => {
  const text =
    'Addressing ferrymen on Saturday, Lee said no captain was above the law. “If you sink a boat, you will raise it,” she stated.';
  expect(await attributionsIn(text)).toMatchObject([
    { content: 'no captain was above the law' },
    { content: '“If you sink a boat, you will raise it,”' },
  ]);
});

it('gives what is said to those who spoke to an outlet, not to the outlet', async () => {
  const text =
    'Residents who spoke to the Sunday Courant on condition of anonymity said the ferries leak.';
  expect(await attributionsIn(text)).toMatchObject([
    {
      source: 'Residents who spoke to the Sunday Courant on condition of anonymity',
      kind: 'anonymous',
    },
  ]);
});

it('ends what one says where another begins behind `while`', async () => {
  const text = 'The port told Radio Kesh that the pier was safe, while residents say it leaks.';
  expect(await attributionsIn(text)).toMatchObject([
    { content: 'that the pier was safe' },
    { source: 'residents', content: 'it leaks' },
  ]);
});

it('gives all of a sentence according to somebody to them', async () => {
  const text =
    'According to court files, the suspect, identified as Bo Lund, told police he had slept.';
  expect(await attributionsIn(text)).toMatchObject([
    { content: 'the suspect, identified as Bo Lund, told police he had slept' },
    { source: 'the suspect', content: 'he had slept', through: 'court files' },
  ]);
});

it('takes up the subject of a broken-off clause behind a semicolon', async () => {
  const text = 'Her mother did it before her; her grandmother, she told me, did it with a baby.';
  expect(await attributionsIn(text)).toMatchObject([
    { content: 'her grandmother … did it with a baby' },
  ]);
});

it('gives a name for a move to those who call it so', () => {
  const text = 'Phones will go, in a move unions described as “a headline”.';
  const spans = ['', 'described', 'a move unions … as “a headline”'] as const;
  expect(described(text, [spans])).toMatchObject([{ kind: 'anonymous', speaker: 'unions' }]);
});
