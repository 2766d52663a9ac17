import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../src/attribution/index.ts';
import { described } from './described.ts';
import { named } from './told.ts';

const told = (text: string, source: string, people: readonly KnownPerson[] = []) => {
  const [found] = described(text, [[source, 'said', 'the ferries would stop']], people);
  return found && { kind: found.kind, speaker: found.speaker };
};

describe('a spokesperson without a word for the body', () => {
  it.each([
    ['official', 'Home Office', 'The Home Office was asked about the strike.'],
    ['organisation', 'Greenpeace', 'The ship of Greenpeace lay in port.'],
  ])('speaks for the %s named last, %s', (kind, speaker, lead) => {
    const text = `${lead} A spokesperson said the ferries would stop.`;
    expect(told(text, 'A spokesperson')).toEqual({ kind, speaker });
  });

  it('speaks for nobody known where somebody was named since', () => {
    const text =
      'The Home Office kept silent. Ida Moe went home. A spokesman said the ferries would stop.';
    expect(told(text, 'A spokesman', [named(text, 'Ida Moe')])).toMatchObject({
      kind: 'anonymous',
    });
  });
});

describe('two people', () => {
  it.each(['Both', 'The two', 'The pair', 'The two leaders'])(
    'are taken up together by “%s”',
    (source) => {
      const text = `President Ida Moe met Prime Minister Bo Lind in Kesh. ${source} said the ferries would stop.`;
      const people = [
        named(text, 'Ida Moe', 'President'),
        named(text, 'Bo Lind', 'Prime Minister'),
      ];
      expect(told(text, source, people)).toEqual({
        kind: 'official',
        speaker: 'Ida Moe and Bo Lind',
      });
    },
  );

  it.each([
    'Boeing and Airbus have raised prices. Both',
    'The company and the union have made up. Both',
    'Boeing raised prices, and both',
  ])('are not meant where others were spoken of since: “%s”', (since) => {
    const text = `Ida Moe met Bo Lind last year. ${since} said the ferries would stop.`;
    const people = [named(text, 'Ida Moe'), named(text, 'Bo Lind')];
    const source = since.endsWith('Both') ? 'Both' : 'both';
    expect(told(text, source, people)?.speaker).not.toBe('Ida Moe and Bo Lind');
  });

  it('are still meant behind a sentence about “they”', () => {
    const text =
      'Ida Moe met Bo Lind last year. They talked for hours. Both said the ferries would stop.';
    const people = [named(text, 'Ida Moe'), named(text, 'Bo Lind')];
    expect(told(text, 'Both', people)).toMatchObject({ speaker: 'Ida Moe and Bo Lind' });
  });

  it('are women where “Both women” speak', () => {
    const text =
      'Mrs Ida Moe and Ms Eva Rask met Mr Bo Lind. Both women said the ferries would stop.';
    const people = ['Ida Moe', 'Eva Rask', 'Bo Lind'].map((name) => named(text, name));
    expect(told(text, 'Both women', people)).toMatchObject({ speaker: 'Ida Moe and Eva Rask' });
  });
});

describe('somebody who is taken up', () => {
  it.each([
    'The Norwegian',
    'The Dutchwoman',
    'The left-back',
    'The 22-year-old',
    'The 22-year-old skater',
  ])('is whoever was named last: “%s”', (source) => {
    const text = `Ida Moe fell twice. ${source} said the ferries would stop.`;
    expect(told(text, source, [named(text, 'Ida Moe')])).toEqual({
      kind: 'person',
      speaker: 'Ida Moe',
    });
  });

  it('by an age is nobody in office', () => {
    const text = 'Mayor Ida Moe came late. The 22-year-old said the ferries would stop.';
    expect(told(text, 'The 22-year-old', [named(text, 'Ida Moe', 'Mayor')])).toMatchObject({
      kind: 'anonymous',
    });
  });
});

describe('a man or a woman of a land', () => {
  it.each([
    ['The Dutchman', 'Bob Lind'],
    ['The Dutchwoman', 'Ida Moe'],
  ])('“%s” is %s, whoever was named since', (source, speaker) => {
    const text = `Ida Moe met Bob Lind, and Bob Lind met Ida Moe. ${source} said the ferries would stop.`;
    const people = [named(text, 'Bob Lind'), named(text, 'Ida Moe')];
    expect(told(text, source, people)).toMatchObject({ speaker });
  });

  it.each(['The Dutchwoman', 'The Ombudsman', 'The Chairman', 'The Congressman'])(
    '“%s” is not Bob Lind, who was named last',
    (source) => {
      const text = `Bob Lind left in May. ${source} said the ferries would stop.`;
      expect(told(text, source, [named(text, 'Bob Lind')])?.speaker).not.toBe('Bob Lind');
    },
  );
});

describe('a body that is taken up by its noun', () => {
  it.each([
    ['The force', 'Nordmark Police', 'A body was found. Nordmark Police were called.'],
    ['The watchdog', 'IAEA', 'On Monday the IAEA sent inspectors.'],
  ])('“%s” is %s', (source, speaker, lead) => {
    const text = `${lead} ${source} said the ferries would stop.`;
    expect(told(text, source)).toEqual({ kind: 'official', speaker });
  });
});

it('takes several up by “they” in the sentence that they open', () => {
  const text = 'Divers have seen the wreck, they said.';
  expect(described(text, [['they', 'said', 'Divers have seen the wreck']])).toMatchObject([
    { kind: 'anonymous', speaker: 'Divers' },
  ]);
});

it('takes “its press office” for whatever was meant', () => {
  const text = 'Greenpeace kept silent. Its press office said the ferries would stop.';
  expect(told(text, 'Its press office')).toEqual({ kind: 'organisation', speaker: 'Greenpeace' });
});

it('takes “its press office” for that of whatever has the board', () => {
  const text =
    'Greenpeace kept silent. Its board met. Its press office said the ferries would stop.';
  expect(told(text, 'Its press office')).toEqual({ kind: 'organisation', speaker: 'Greenpeace' });
});

it.each(['Its board is large. ', 'Its is large. ', 'It is large. '])(
  'reads “%s” as often as it may stand before a source',
  (sentence) => {
    const text = `Greenpeace kept silent. ${sentence.repeat(3000)}Its press office said the ferries would stop.`;
    expect(described(text, [['Its press office', 'said', 'the ferries would stop']])).toHaveLength(
      1,
    );
  },
);

it('takes several up whose noun does not end in “s”', () => {
  const text = 'The harbour’s fishermen have seen the wreck, they said.';
  const [found] = described(text, [
    ['they', 'said', 'The harbour’s fishermen have seen the wreck'],
  ]);
  expect(found?.speaker).toBe('The harbour’s fishermen');
});

describe('“it” behind what it said', () => {
  it('is the body that says something of itself', () => {
    const text = 'The ports and customs ministry will close the quay, it said.';
    expect(
      described(text, [['it', 'said', 'The ports and customs ministry will close the quay']]),
    ).toMatchObject([{ kind: 'official', speaker: 'ports and customs ministry' }]);
  });

  it('is no thing that something is said of', () => {
    const text = 'The union met. The quay was damaged, it said.';
    expect(described(text, [['it', 'said', 'The quay was damaged']])).toMatchObject([
      { kind: 'organisation' },
    ]);
  });

  it('is whoever has spoken before in the paragraph', () => {
    const text = 'The port authority said it would act. The company had lied, it said.';
    const found = described(text, [
      ['The port authority', 'said', 'it would act'],
      ['it', 'said', 'The company had lied'],
    ]);
    expect(found[1]?.speaker).toBe('port authority');
  });
});

it('takes a guild for no company that spoke before', () => {
  const text = 'Corvane Ltd. said ships would sail. The pilots guild said they would not.';
  const found = described(text, [
    ['Corvane Ltd.', 'said', 'ships would sail'],
    ['The pilots guild', 'said', 'they would not'],
  ]);
  expect(found[1]?.speaker).toBe('pilots guild');
});
