import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportAs } from '../../src/exports/index.ts';
import { guardFormula } from '../../src/spreadsheet.ts';
import { ferry, saying } from './article.ts';

const rows = v.array(v.record(v.string(), v.string()));

/** The rows of a file, by its headings. */
function rowsOf(article: typeof ferry): v.InferOutput<typeof rows> {
  const { data, errors } = Papa.parse(exportAs('csv', article).text, { header: true });
  expect(errors).toEqual([]);
  return v.parse(rows, data);
}

describe('an article as CSV', () => {
  it('is a file that spreadsheets take for Unicode', () => {
    const { name, type, text } = exportAs('csv', ferry);
    expect(name).toBe('says-who-ferry-to-run-on-sundays.csv');
    expect(type).toBe('text/csv');
    expect(text.startsWith('\uFEFFsource,speaker,kind,')).toBe(true);
  });

  it('has a row for each statement, with all that is known of it', () => {
    expect(rowsOf(ferry)).toHaveLength(4);
    expect(rowsOf(ferry)[1]).toEqual({
      source: 'Mayor Ines Tolva',
      speaker: 'Ines Tolva',
      kind: 'official',
      office: 'mayor of the islands',
      cue: 'told',
      content: '“I shall be aboard 🚢,”',
      quotation: 'direct',
      channel: 'the Courier',
      through: '',
      act: 'speech',
      probability: '0.9',
      sourceOffsets: '[[31,47]]',
      cueOffsets: '[[83,87]]',
      contentOffsets: '[[55,78]]',
      channelOffsets: '[[88,99]]',
      throughOffsets: '[]',
      title: 'Ferry to run on Sundays',
      outlet: 'The Island Courier',
      address: 'https://courier.example/ferry',
      language: 'en',
      readAt: '2026-11-29T18:30:00.000Z',
      version: '0.1.0',
      threshold: '0.4',
    });
  });

  it('leaves empty what an article does not say', () => {
    expect(rowsOf(ferry)[3]).toMatchObject({ source: '', speaker: '', office: '', channel: '' });
  });

  it('has its headings where nothing is attributed', () => {
    const nobody = { ...ferry, analysis: { attributions: [], officials: [], people: [] } };
    expect(exportAs('csv', nobody).text).toMatch(/^\uFEFFsource,.+,threshold\s*$/);
  });

  it('reads back what a page said, whatever it said', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `“${text.trim()}”`);
    fc.assert(
      fc.property(words, (content) => {
        const [row] = rowsOf(saying(content));
        const unseen = /[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
        expect(row?.['content']).toBe(guardFormula(content.replaceAll(unseen, ' ').trim()));
      }),
    );
  });

  it.each(['=', '+', '-', '@', '＝'])(
    'keeps a spreadsheet from calculating words that begin with %s',
    (sign) => {
      const article = saying(`${sign}HYPERLINK("https://evil.example")`, `${sign}1+1`);
      const [row] = rowsOf({ ...article, title: `${sign}2`, outlet: `${sign}3` });
      expect(row).toMatchObject({
        content: `'${sign}HYPERLINK("https://evil.example")`,
        source: `'${sign}1+1`,
        speaker: `'${sign}1+1`,
        title: `'${sign}2`,
        outlet: `'${sign}3`,
      });
    },
  );

  it('guards behind what parts columns elsewhere', () => {
    expect(rowsOf(saying('so;=1+1'))[0]?.['content']).toBe("so;'=1+1");
  });
});
