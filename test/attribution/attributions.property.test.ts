import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attribution,
  attributionModels,
  findAttributions,
} from '../../src/attribution/index.ts';
import { parse, type Span } from '../../src/language/index.ts';
import { loadWeights } from '../../src/weights/index.ts';

/** Texts that are rich in cues, marks, names and breaks, in any order. */
const newsLike = fc
  .array(
    fc.constantFrom(
      'Ann Lee',
      'the ministry',
      'he',
      'who',
      'said',
      'has denied',
      'that',
      'the plan failed',
      'adding',
      'according to',
      'is believed to',
      'reportedly',
      'in a statement',
      'told',
      'reporters',
      'claim',
      '’s',
      'and',
      'was condemned by',
      'Asked whether',
      ',',
      '.',
      ':',
      '“',
      '”',
      '"',
      '‘',
      '’',
      '?',
      '—',
      '\n\n',
      'CITY (AP)',
      '\ud800',
      'citing',
      'a source',
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }));

const models = attributionModels(await loadWeights());

const attributionsOf = (text: string): Attribution[] =>
  findAttributions(parse(text), [], models, 0.1);

const spansOf = ({ source, cue, content, through, channel }: Attribution): Span[] => [
  ...source,
  ...cue,
  ...content,
  ...through,
  ...channel,
];

describe('the attributions of any text', () => {
  it('have spans within the text, none of them empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [start, end] of attributionsOf(text).flatMap(spansOf)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('have contents in order that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { content } of attributionsOf(text)) {
          expect(content.length).toBeGreaterThan(0);
          let end = 0;
          for (const span of content) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            end = span[1];
          }
        }
      }),
    );
  });

  it('have a source and a speaker unless they are unattributed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, source, speaker } of attributionsOf(text)) {
          expect(source.length > 0).toBe(kind !== 'unattributed');
          expect(speaker !== null && speaker.length > 0).toBe(kind !== 'unattributed');
        }
      }),
    );
  });

  it('are the same whenever the text is read', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(attributionsOf(text)).toEqual(attributionsOf(text));
      }),
    );
  });
});
