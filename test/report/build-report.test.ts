import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, Span } from '../../src/analyse.ts';
import { palette } from '../../src/palette.ts';
import { buildReport } from '../../src/report/index.ts';
import { analysisOf, attributionOf, official } from './article.ts';

const text =
  'The harbour bridge will close in May, Mayor Ines Tolva said. “Nobody will be cut off,” she added. ' +
  'The Coast Courier reported that the work may take a year, citing two people close to the council. ' +
  'Critics fear for their shops. The contract was reportedly signed in haste.';
const tolva = { kind: 'official', speaker: 'Ines Tolva' } as const;
const attributions = [
  attributionOf(text, {
    ...tolva,
    source: 'Mayor Ines Tolva',
    cue: 'said',
    content: 'The harbour bridge will close in May',
  }),
  attributionOf(text, {
    ...tolva,
    source: 'she',
    cue: 'added',
    content: '“Nobody will be cut off,”',
    quotation: 'direct',
  }),
  attributionOf(text, {
    kind: 'media',
    source: 'The Coast Courier',
    cue: 'reported',
    content: 'the work may take a year',
    through: 'two people close to the council',
  }),
  attributionOf(text, {
    kind: 'anonymous',
    source: 'Critics',
    cue: 'fear',
    content: 'their shops',
  }),
  attributionOf(text, { kind: 'unattributed', cue: 'reportedly', content: 'signed in haste' }),
];
const officials = [
  official('Ines Tolva', 'mayor of the harbour town'),
  official('Per Lindqvist', 'minister of works', true),
];
const report = buildReport(text, analysisOf(attributions, officials));
const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const speakersOf = (list: readonly Attribution[]) => buildReport(text, analysisOf(list)).speakers;

describe('the shares of the kinds', () => {
  it('are by number of attributions, in the order of the palette', () => {
    expect(report.shares).toEqual([
      { kind: 'official', attributions: 2, share: 0.4 },
      { kind: 'media', attributions: 1, share: 0.2 },
      { kind: 'anonymous', attributions: 1, share: 0.2 },
      { kind: 'unattributed', attributions: 1, share: 0.2 },
    ]);
  });

  it('know every kind that the palette has a look for', () => {
    const kinds = [
      'unattributed',
      'anonymous',
      'document',
      'media',
      'organisation',
      'person',
      'official',
    ] as const;
    const list = kinds.map((kind) => attributionOf(text, { kind, content: 'their shops' }));
    const { shares } = buildReport(text, analysisOf(list));
    expect(shares.map(({ kind }) => kind)).toEqual(Object.keys(palette));
  });
});

describe('the counts', () => {
  it('tell attributions, speakers and direct quotations; a hedge has no speaker', () => {
    expect(report.counts).toMatchObject({ attributions: 5, speakers: 3, directQuotations: 1 });
  });

  it('tell how much of the text is somebody’s content', () => {
    const contents = attributions.map(({ content: [[start, end]] }) => end - start);
    const sum = contents.reduce((total, length) => total + length, 0);
    expect(report.counts.attributedShare).toBeCloseTo(sum / text.length, 10);
  });

  it('take anonymous sources and those who rest on them together', () => {
    expect(report.counts).toMatchObject({ anonymous: 2, anonymousShare: 0.4 });
  });
});

describe('the speakers', () => {
  it('come once each, whoever says most first', () => {
    expect(namesOf(report.speakers)).toEqual(['Ines Tolva', 'The Coast Courier', 'Critics']);
  });

  it('have their statements with their place in the analysis', () => {
    expect(report.speakers[0]?.statements).toEqual([
      {
        index: 0,
        quotation: 'indirect',
        said: 'said',
        content: 'The harbour bridge will close in May',
        channel: '',
        through: '',
      },
      {
        index: 1,
        quotation: 'direct',
        said: 'added',
        content: '“Nobody will be cut off,”',
        channel: '',
        through: '',
      },
    ]);
  });

  it('have whom they rest on', () => {
    expect(report.speakers[1]?.statements[0].through).toBe('two people close to the council');
  });

  it('have the office that the article gives them', () => {
    expect(report.speakers.map(({ officeHolder }) => officeHolder?.office)).toEqual([
      'mayor of the harbour town',
      undefined,
      undefined,
    ]);
  });

  it('are one where only capitals and white space differ', () => {
    const wording = { kind: 'anonymous', content: 'their shops' } as const;
    const names = ['Two residents', 'two  residents'];
    const list = names.map((speaker) => attributionOf(text, { ...wording, speaker }));
    expect(speakersOf(list)).toHaveLength(1);
  });

  it('have the kind of most of their statements', () => {
    const kinds = ['organisation', 'media', 'media'] as const;
    const list = kinds.map((kind) =>
      attributionOf(text, { kind, speaker: 'The Coast Courier', content: 'their shops' }),
    );
    expect(speakersOf(list).map(({ kind }) => kind)).toEqual(['media']);
  });
});

describe('beside the speakers', () => {
  it('hedges without a source stand for themselves', () => {
    expect(report.unattributed).toMatchObject([{ index: 4, said: 'reportedly' }]);
  });

  it('officials to whom nothing is attributed are only mentioned', () => {
    expect(report.mentioned).toMatchObject([
      { index: 1, name: 'Per Lindqvist', office: 'minister of works', former: true },
    ]);
  });
});

describe('a report', () => {
  it('on an article without attributions counts nothing and divides by nothing', () => {
    expect(buildReport('The tide was high.', analysisOf([]))).toEqual({
      shares: [],
      counts: {
        attributions: 0,
        speakers: 0,
        directQuotations: 0,
        attributedShare: 0,
        anonymous: 0,
        anonymousShare: 0,
      },
      speakers: [],
      unattributed: [],
      mentioned: [],
    });
  });

  it('has shares between 0 and 1 wherever the spans lie', () => {
    const span: fc.Arbitrary<Span> = fc.tuple(fc.nat(60), fc.nat(60));
    const spans = fc.array(span, { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), spans, (anyText, contents) => {
        const list = contents.map((content) => ({
          ...attributionOf(text, { content: 'signed', kind: 'anonymous' }),
          content: [content] as const,
        }));
        const { counts } = buildReport(anyText, analysisOf(list));
        expect(counts.attributedShare).toBeGreaterThanOrEqual(0);
        expect(counts.attributedShare).toBeLessThanOrEqual(1);
        expect(counts.anonymousShare).toBe(contents.length === 0 ? 0 : 1);
      }),
    );
  });
});
