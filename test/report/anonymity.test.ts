import { describe, expect, it } from 'vitest';
import { countAnonymous, looksAnonymous } from '../../src/report/anonymity.ts';
import { attributionOf } from './article.ts';

describe('a source behind another one', () => {
  it.each([
    'an unnamed source at the port',
    'Two people briefed on the merger',
    'a senior diplomat',
    'Western officials',
    'a person with knowledge of the bids',
    'sources in the Treasury',
    'an aide who asked not to be named',
  ])('is anonymous where it says nobody’s name: %s', (phrase) => {
    expect(looksAnonymous(phrase)).toBe(true);
  });

  it.each([
    'Reuters',
    'a Treasury spokeswoman',
    'council official Marta Vey',
    'the audit report',
    'police',
    'open data',
  ])('is not where it is named, a body or a document: %s', (phrase) => {
    expect(looksAnonymous(phrase)).toBe(false);
  });
});

describe('counting what rests on anonymous sources', () => {
  const text =
    'The Globe wrote that the vote was close, citing the auditors and a source in the hall. ' +
    'The auditors said the count was right.';
  const globe = { kind: 'media', source: 'The Globe', content: 'the vote was close' } as const;

  it('goes by what the analysis knows of a source that speaks elsewhere', () => {
    const cited = attributionOf(text, { ...globe, through: 'the auditors' });
    const auditors = { source: 'The auditors', content: 'the count was right' } as const;
    const named = attributionOf(text, { ...auditors, kind: 'organisation' });
    const nameless = attributionOf(text, { ...auditors, kind: 'anonymous' });
    expect(countAnonymous(text, [cited, named])).toBe(0);
    expect(countAnonymous(text, [cited, nameless])).toBe(2);
  });

  it('leaves out what also rests on somebody named', () => {
    const cited = attributionOf(text, { ...globe, through: 'a source in the hall' });
    const start = text.indexOf('the auditors');
    const alsoNamed = { ...cited, through: [...cited.through, [start, start + 12] as const] };
    expect(countAnonymous(text, [cited])).toBe(1);
    expect(countAnonymous(text, [alsoNamed])).toBe(0);
  });
});
