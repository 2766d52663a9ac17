import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { type Analysis, analyse, type Span } from '../src/analyse.ts';

vi.mock('../src/weights/index.ts', { spy: true });

const spansOf = ({ attributions, officials, people }: Analysis): Span[] => [
  ...attributions.flatMap(({ source, cue, content, through, channel }) => [
    ...source,
    ...cue,
    ...content,
    ...through,
    ...channel,
  ]),
  ...[...officials, ...people].flatMap(({ mentions }) => mentions),
];

const TEXT = [
  'Uruguayan President Elena Castro told reporters that the talks had failed.',
  'Castro said she would “not give up,” according to the Harbour Times.',
  'Fisherman Luis Prado said he did not care.',
].join('\n\n');

describe('an analysis', () => {
  it('tells officials from other people', async () => {
    const { officials, people } = await analyse(TEXT);
    expect(officials.map(({ name, office }) => [name, office])).toEqual([
      ['Elena Castro', 'Uruguayan President'],
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Luis Prado']);
  });

  it('gives an attribution the kind and the full name of its source', async () => {
    const { attributions } = await analyse(TEXT);
    const ofCastro = attributions.filter(({ speaker }) => speaker === 'Elena Castro');
    expect(ofCastro.length).toBeGreaterThan(0);
    expect(ofCastro.every(({ kind }) => kind === 'official')).toBe(true);
    expect(attributions.map(({ speaker, kind }) => [speaker, kind])).toContainEqual([
      'Luis Prado',
      'person',
    ]);
  });

  it('lists people in the order in which they are first named', async () => {
    const { officials } = await analyse('Mayor Rosa Lind met Senator Omar Haddad. Lind smiled.');
    expect(officials.map(({ name }) => name)).toEqual(['Rosa Lind', 'Omar Haddad']);
  });
});

describe('models that could not be loaded', () => {
  it('fail the analysis, and are loaded for the next one', async () => {
    vi.resetModules();
    const { analyse: analyseAnew } = await import('../src/analyse.ts');
    const { loadWeights: load } = await import('../src/weights/index.ts');
    vi.mocked(load).mockRejectedValueOnce(new RangeError('out of memory'));
    await expect(analyseAnew(TEXT)).rejects.toThrow('out of memory');
    expect((await analyseAnew(TEXT)).officials).toHaveLength(1);
  });
});

describe('any text whatever', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['lone surrogates', '\uD800\uDC00\uD800 said \uDFFF. “\uD800” Ann \uD800 Lee said.'],
    ['a paragraph of 200,000 characters', 'President Ann Lee said it. '.repeat(7500)],
    ['one word of 200,000 characters', 'A'.repeat(200_000)],
    ['opening quotation marks alone', '“'.repeat(50_000)],
    ['a name without end', 'Ann '.repeat(50_000)],
    ['a cue without end', 'said '.repeat(5_000)],
  ])('is answered: %s', async (_what, text) => {
    const found = await analyse(text);
    expect(spansOf(found).every(([start, end]) => start < end && end <= text.length)).toBe(true);
  });

  it('has spans that lie in it', async () => {
    const words = fc.constantFrom(
      'Ann',
      'Lee',
      'President',
      'said',
      'that',
      '“',
      '”',
      ',',
      '.',
      '\n\n',
      'CNN',
      'he',
    );
    const newsLike = fc.array(words, { maxLength: 50 }).map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 })),
        async (text) => {
          for (const [start, end] of spansOf(await analyse(text))) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it('gives the same answer twice', async () => {
    expect(await analyse(TEXT)).toEqual(await analyse(TEXT));
  });
});

const ARTICLES = new URL('../../shared/articles/articles.jsonl.gz', import.meta.url);
const person = v.object({ name: v.string(), mentions: v.array(v.tuple([v.number(), v.number()])) });
const articleSchema = v.object({
  text: v.string(),
  officials: v.array(v.object({ ...person.entries, office: v.nullable(v.string()) })),
  people: v.array(person),
});

describe.skipIf(!existsSync(ARTICLES))('the reference article (where ../shared has it)', () => {
  const reference = () => {
    const [line = ''] = gunzipSync(readFileSync(ARTICLES)).toString('utf8').split('\n', 1);
    return v.parse(articleSchema, JSON.parse(line));
  };
  const byName = <Named extends { readonly name: string }>(all: readonly Named[]): Named[] =>
    all.toSorted((a, b) => a.name.localeCompare(b.name));

  it('has its officials with their offices and every mention', async () => {
    const { text, officials } = reference();
    const found = (await analyse(text)).officials.map(({ name, office, mentions }) => ({
      name,
      office,
      mentions,
    }));
    expect(byName(found)).toEqual(
      byName(officials.map(({ name, office, mentions }) => ({ name, office, mentions }))),
    );
  });

  it('has nobody else but one person without office', async () => {
    const { text, people } = reference();
    expect((await analyse(text)).people).toEqual(people);
  });
});
