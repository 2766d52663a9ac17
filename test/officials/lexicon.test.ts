import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOfWords, knownHolder } from '../../src/officials/holders.ts';
import table from '../../src/officials/lexicon/known-holders.json';
import { OFFICE_ROWS } from '../../src/officials/lexicon/offices/index.ts';
import { BODY_ROWS } from '../../src/public-bodies/index.ts';
import { phraseList, wordSet } from '../../src/word-lists.ts';

const heads = OFFICE_ROWS.flatMap((row) => row.heads.trim().split(/\s+/u));
const twice = (words: readonly string[]) =>
  words.filter((word, index) => words.indexOf(word) !== index);

const folder = path.join(import.meta.dirname, '../../src/officials/lexicon');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const sourceOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** The words of every list that a file hands to `wordSet`, as they are written. */
const listsOf = (file: string) =>
  [...sourceOf(file).matchAll(/wordSet\(\s*(?:`([^`]*)`|'([^']*)'|"([^"]*)")/gu)].map(
    ([, ...texts]) => texts.join('').trim().split(/\s+/u),
  );

describe('the lexicon of offices', () => {
  it('has every head once, in small letters', () => {
    expect(twice(heads)).toEqual([]);
    expect(heads.filter((head) => head !== head.toLowerCase())).toEqual([]);
  });

  it('has hundreds of heads, of every branch', () => {
    expect(heads.length).toBeGreaterThan(500);
    expect(new Set(OFFICE_ROWS.map(({ branch }) => branch)).size).toBeGreaterThanOrEqual(8);
  });
});

describe('the lexicon of public bodies', () => {
  const names = BODY_ROWS.flatMap((row) => phraseList(row.names));

  it('has every body once, in small letters', () => {
    expect(twice(names)).toEqual([]);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it('has hundreds of bodies', () => {
    expect(names.length).toBeGreaterThan(300);
  });
});

describe('the table of known holders', () => {
  it('says of which month it is', () => {
    expect(table.asOf).toMatch(/^\d{4}-\d\d$/u);
  });

  it('has offices whose branch and level can be told', () => {
    const unknown = table.holders.filter(([, office = '']) => kindOfWords(office).branch === null);
    expect(unknown).toEqual([]);
  });

  it.each([
    ['Emmanuel Macron', 'President of France'],
    ['Macron', 'President of France'],
    ['Zelensky', 'President of Ukraine'],
  ])('knows %s', (name, office) => {
    expect(knownHolder(name.split(' '))?.office).toBe(office);
  });

  it.each(['Johnson', 'Wong', 'Martin', 'Costa', 'Lee', 'O’Neill', 'Gandhi', 'Manet'])(
    'does not take a surname as common as %s for the one it knows',
    (surname) => {
      expect(knownHolder([surname])).toBeUndefined();
    },
  );
});

describe('every list of words', () => {
  it.each(files)('has each word once, in %s', (file) => {
    expect(listsOf(file).flatMap(twice)).toEqual([]);
  });

  it('of given names has each name in one list', () => {
    const names = files
      .filter((file) => path.basename(file).startsWith('given-names'))
      .flatMap(listsOf);
    expect(names.length).toBeGreaterThan(3);
    expect(twice(names.flat())).toEqual([]);
  });
});

describe('a list of words', () => {
  it('is cut at white space, and a list of phrases at commas and line breaks', () => {
    expect([...wordSet(' one\n two ')]).toEqual(['one', 'two']);
    expect(phraseList('central bank, who\nnato')).toEqual(['central bank', 'who', 'nato']);
  });
});
