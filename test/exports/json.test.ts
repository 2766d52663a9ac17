import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportAs } from '../../src/exports/index.ts';
import { sourcingSchema } from '../../src/exports/sourcing-schema.ts';
import { ferry, saying } from './article.ts';

const read = (article: typeof ferry) =>
  v.parse(sourcingSchema, JSON.parse(exportAs('json', article).text));

describe('an article as JSON', () => {
  it('is a file in the form that its version has', () => {
    expect(exportAs('json', ferry)).toMatchObject({
      name: 'says-who-ferry-to-run-on-sundays.json',
      type: 'application/json',
    });
    expect(read(ferry)).toMatchObject({ format: 'says-who-sourcing', formatVersion: 1 });
  });

  it('says what it is about and how it came to be', () => {
    const { title, outlet, address, language, text } = ferry;
    expect(read(ferry)).toMatchObject({
      id: ferry.id,
      program: { name: 'Says Who', version: '0.1.0' },
      reading: { at: '2026-11-29T18:30:00.000Z', threshold: 0.4 },
      article: { title, outlet, address, language, text },
    });
    expect(read(ferry).caveat).toContain('may be wrong');
  });

  it('has the figures and the kinds', () => {
    expect(read(ferry).counts).toMatchObject({ attributions: 4, speakers: 2, anonymous: 1 });
    expect(read(ferry).kinds[0]).toEqual({ kind: 'official', attributions: 2, share: 0.5 });
  });

  it('has every attribution, with spans and with words', () => {
    expect(read(ferry).attributions[1]).toEqual({
      kind: 'official',
      speaker: 'Ines Tolva',
      office: 'mayor of the islands',
      act: 'speech',
      quotation: 'direct',
      probability: 0.9,
      source: [[31, 47]],
      cue: [[83, 87]],
      content: [[55, 78]],
      channel: [[88, 99]],
      through: [],
      words: {
        source: 'Mayor Ines Tolva',
        cue: 'told',
        content: '“I shall be aboard 🚢,”',
        channel: 'the Courier',
        through: '',
      },
    });
    expect(read(ferry).attributions[3]).toMatchObject({ speaker: null, office: null });
  });

  it('has the officials, also those who only are mentioned', () => {
    expect(read(ferry).officials.map(({ name, office, former }) => [name, office, former])).toEqual(
      [
        ['Ines Tolva', 'mayor of the islands', false],
        ['Per Lindqvist', 'minister of works', true],
      ],
    );
  });

  it('counts offsets in UTF-16 units of the text that it has along, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const { article, attributions } = read(saying(`“${words}”`));
        const [[start, end] = [0, 0]] = attributions[0]?.content ?? [];
        expect(article.text.slice(start, end)).toBe(`“${words}”`);
      }),
    );
  });

  it('cuts words that have no end, and no span', () => {
    const long = 'word '.repeat(4_000).trim();
    const [attribution] = read(saying(long)).attributions;
    expect(attribution?.words.content).toMatch(/^word .{9000,}…$/);
    expect(attribution?.content).toEqual([[0, long.length]]);
  });
});
