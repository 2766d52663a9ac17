/** The decisions on hard cases, as far as they are about more than the spans, one by one. */
import { describe, expect, it } from 'vitest';
import { described, type Parts } from './described.ts';
import { named } from './told.ts';

const one = (text: string, parts: Parts, people: Parameters<typeof described>[2] = []) =>
  described(text, [parts], people)[0];

describe('joint sources', () => {
  it('are one attribution, official where one of them is', () => {
    const text = 'Ida Moe and Senator Bo Lund said the quay was old.';
    const people = [named(text, 'Ida Moe'), named(text, 'Bo Lund', 'Senator')];
    expect(
      one(text, ['Ida Moe and Senator Bo Lund', 'said', 'the quay was old'], people),
    ).toMatchObject({
      kind: 'official',
      speaker: 'Ida Moe and Bo Lund',
    });
  });

  it('takes for one speaker whom the words behind a comma describe twice', () => {
    const source = 'Ida Moe, the harbour master and finance chief,';
    const text = `${source} said the quay was old.`;
    expect(one(text, [source, 'said', 'the quay was old'], [named(text, 'Ida Moe')])?.speaker).toBe(
      'Ida Moe',
    );
  });

  it('may be a pronoun and others', () => {
    const text = 'Ida Moe came late. She and her crew said the quay was old.';
    expect(
      one(text, ['She and her crew', 'said', 'the quay was old'], [named(text, 'Ida Moe')])
        ?.speaker,
    ).toBe('Ida Moe and her crew');
  });
});

describe('a named source', () => {
  it('is official exactly when the person is one', () => {
    const text = 'Ida Moe said the quay was old.';
    const parts: Parts = ['Ida Moe', 'said', 'the quay was old'];
    expect(one(text, parts, [named(text, 'Ida Moe', 'harbour minister')])?.kind).toBe('official');
    expect(one(text, parts, [named(text, 'Ida Moe')])?.kind).toBe('person');
  });
});

describe('nested attributions', () => {
  it('rest on the outer source', () => {
    const text = 'The mayor said the union claimed the boats were old.';
    expect(
      described(text, [
        ['The mayor', 'said', 'the union claimed the boats were old'],
        ['the union', 'claimed', 'the boats were old'],
      ]).map(({ through }) => through),
    ).toEqual(['', 'The mayor']);
  });

  it('of the source’s own stance are left out', () => {
    const text = 'Ida Moe came late. Moe said she hopes the boats will sail.';
    const statements: Parts[] = [
      ['Moe', 'said', 'she hopes the boats will sail'],
      ['she', 'hopes', 'the boats will sail'],
    ];
    expect(described(text, statements, [named(text, 'Ida Moe')])).toHaveLength(1);
  });

  it('that only say which thing is meant rest on nobody', () => {
    const text = 'The mayor condemned the tariffs announced by the ministry.';
    expect(
      described(text, [
        ['The mayor', 'condemned', 'the tariffs announced by the ministry'],
        ['the ministry', 'announced', 'the tariffs'],
      ])[1]?.through,
    ).toBe('');
  });
});

describe('hedges', () => {
  it.each([
    ['stance', 'is expected', 'On Friday, the fee is expected to rise.'],
    ['stance', 'is seen as', 'On Friday, the fee is seen as a burden.'],
    ['speech', 'was revealed', 'On Friday it was revealed that the fee was too high.'],
    ['speech', 'reportedly', 'On Friday, the fee reportedly doubled.'],
  ])('are unattributed, %s: “%s”', (act, cue, text) => {
    expect(one(text, ['', cue, 'the fee'])).toMatchObject({
      kind: 'unattributed',
      speaker: null,
      act,
    });
  });

  it('within a clause that has a source are left out', () => {
    const text = 'The ministry said the fee had reportedly doubled.';
    expect(
      described(text, [
        ['The ministry', 'said', 'the fee had reportedly doubled'],
        ['', 'reportedly', 'the fee had … doubled'],
      ]),
    ).toHaveLength(1);
  });
});

describe('quotation', () => {
  it.each([
    ['direct', '“The quay is old,”', '“The quay is old,” the mayor said.'],
    ['mixed', 'the quay was “old”', 'In short, the mayor said the quay was “old” and small.'],
    ['indirect', 'the quay was old', 'In short, the mayor said the quay was old.'],
  ])('is %s by the letter: %s', (quotation, content, text) => {
    expect(one(text, ['the mayor', 'said', content])?.quotation).toBe(quotation);
  });

  it('within outer quotation marks is direct', () => {
    const text = '“The union told me the boats are old,” the mayor said.';
    expect(one(text, ['The union', 'told', 'the boats are old'])?.quotation).toBe('direct');
  });
});

describe('unnamed people', () => {
  it.each([
    ['official', 'prosecutors'],
    ['official', 'authorities'],
    ['official', 'Beijing'],
    ['anonymous', 'advisers'],
    ['anonymous', 'officials who declined to be named'],
    ['anonymous', 'a lawyer for Bo Lund'],
    ['anonymous', 'relatives of Bo Lund'],
    ['anonymous', 'a reporter'],
    ['media', 'a journalist for the Guardian'],
    ['document', 'an official statement'],
    ['document', 'a court filing'],
    ['anonymous', 'eyewitnesses'],
  ])('are %s: %s', (kind, source) => {
    const text = `On Friday, ${source} said the quay was old.`;
    const people = source.includes('Lund') ? [named(text, 'Bo Lund')] : [];
    expect(one(text, [source, 'said', 'the quay was old'], people)?.kind).toBe(kind);
  });
});

describe('what is quoted by an outlet', () => {
  it.each([
    [
      'Interfax',
      'The mayor was quoted as saying by Interfax that the quay was old.',
      'was quoted as saying',
    ],
    ['Sky News', 'The quay was old, the mayor said, according to Sky News.', 'said'],
    ['an aide', 'The mayor said, citing an aide, that the quay was old.', 'said'],
  ])('rests on it: %s', (through, text, cue) => {
    const source = text.includes('the mayor') ? 'the mayor' : 'The mayor';
    const content = text.includes('the quay was old') ? 'the quay was old' : 'The quay was old';
    expect(one(text, [source, cue, content])?.through).toBe(through);
  });

  it('never rests on itself', () => {
    const text = 'The fee, announced by the mayor, is high.';
    expect(one(text, ['the mayor', 'announced', 'The fee'])?.through).toBe('');
  });
});

describe('the act', () => {
  it.each([
    ['speech', 'warned'],
    ['speech', 'denied'],
    ['speech', 'has hinted'],
    ['speech', 'voiced fears'],
    ['speech', 'expressed hope'],
    ['stance', 'believes'],
    ['stance', 'feared'],
    ['stance', 'had hoped'],
    ['stance', 'wants'],
    ['stance', 'is confident'],
    ['stance', 'sees'],
    ['speech', 'is known to have said'],
    ['speech', 'insisted'],
  ])('is %s where the cue is “%s”', (act, cue) => {
    const text = `In short, the mayor ${cue} that the quay would close.`;
    expect(one(text, ['the mayor', cue, 'the quay would close'])?.act).toBe(act);
  });
});
