import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportAs } from '../../src/exports/index.ts';
import { collectionModel, type Selector } from './annotation-model.ts';
import { ferry, saying } from './article.ts';

const read = (article: typeof ferry) =>
  v.parse(collectionModel, JSON.parse(exportAs('annotations', article).text));
const itemsOf = (article: typeof ferry) => read(article).first.items;

/** What a selector finds in a text, as the model says: by characters, not by UTF-16 units. */
function found(text: string, selector: Selector): string {
  if (selector.type === 'TextPositionSelector')
    return [...text].slice(selector.start, selector.end).join('');
  const { prefix, exact, suffix } = selector;
  expect(text).toContain(prefix + exact + suffix);
  return exact;
}

describe('an article as web annotations', () => {
  it('is a file that keeps to the model', () => {
    expect(exportAs('annotations', ferry)).toMatchObject({
      name: 'says-who-ferry-to-run-on-sundays.jsonld',
      type: 'application/ld+json',
    });
    expect(read(ferry)).toMatchObject({
      id: `urn:uuid:${ferry.id}`,
      total: 4,
      created: '2026-11-29T18:30:00.000Z',
      creator: { name: 'Says Who 0.1.0' },
    });
  });

  it('warns that the marks may be wrong', () => {
    expect(read(ferry).label).toMatch(/^Who speaks in “Ferry to run on Sundays”\. .*may be wrong/);
  });

  it('keeps to the model also where nothing is attributed', () => {
    const nobody = { ...ferry, analysis: { attributions: [], officials: [], people: [] } };
    expect(read(nobody).total).toBe(0);
  });

  it('has an annotation for each attribution: its kind as a tag, and what is known of it', () => {
    expect(itemsOf(ferry)[2]?.body).toMatchObject([
      { type: 'TextualBody', purpose: 'tagging', value: 'media' },
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: [
          'speaker: The Courier',
          'cue: reported',
          'through: a person familiar with the plan',
          'quotation: indirect',
          'act: speech',
          'probability: 0.90',
        ].join('\n'),
      },
      { type: 'SpecificResource', purpose: 'linking', selector: [{ exact: 'The Courier' }, {}] },
    ]);
  });

  it('links no source where there is none', () => {
    expect(itemsOf(ferry)[3]?.body.map(({ purpose }) => purpose)).toEqual([
      'tagging',
      'describing',
    ]);
  });

  it('points at what is said in the page, by its words and those beside them, and by its place', () => {
    expect(itemsOf(ferry)[1]?.target).toEqual([
      {
        type: 'SpecificResource',
        source: 'https://courier.example/ferry',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '“I shall be aboard 🚢,”',
            prefix: 'Sundays, Mayor Ines Tolva said.\n\n'.slice(-32),
            suffix: ' she told the Courier. The Courier reported'.slice(0, 32),
          },
          { type: 'TextPositionSelector', start: 55, end: 77 },
        ],
      },
    ]);
  });

  it('selects what was found by every selector, whatever stands in the text', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(words, words, (before, said) => {
        const whole = saying(`“${said}”`);
        const { analysis } = saying(`“${said}”`, 'Ada Marlow');
        const shift = ([start, end]: readonly [number, number]) =>
          [start + before.length, end + before.length] as const;
        const [statement] = analysis.attributions;
        if (!statement || statement.kind === 'unattributed') throw new Error('nobody speaks');
        const [content] = statement.content;
        const moved = { ...statement, content: [shift(content)] as const };
        const text = before + whole.text;
        const article = { ...whole, text, analysis: { ...analysis, attributions: [moved] } };
        const selectors = itemsOf(article)[0]?.target[0]?.selector ?? [];
        expect(selectors.map((selector) => found(text, selector))).toEqual(
          Array(2).fill(text.slice(...moved.content[0])),
        );
      }),
    );
  });

  it('gives what is too long for a quotation by its place alone', () => {
    const [item] = itemsOf(saying('word '.repeat(4_000)));
    expect(item?.target[0]?.selector).toEqual([
      { type: 'TextPositionSelector', start: 0, end: 20_000 },
    ]);
  });

  it('has a target for each part of what the article interrupts', () => {
    const [statement] = saying('The pier will stay').analysis.attributions;
    if (!statement || statement.kind === 'unattributed') throw new Error('nobody speaks');
    const parts = { ...statement, content: [[0, 8] as const, [9, 18] as const] as const };
    const article = saying('The pier will stay');
    const analysis = { ...article.analysis, attributions: [parts] };
    const targets = itemsOf({ ...article, analysis })[0]?.target ?? [];
    expect(targets.map(({ selector: [first] }) => first)).toMatchObject([
      { exact: 'The pier' },
      { exact: 'will stay' },
    ]);
  });
});
