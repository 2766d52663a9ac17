import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';

const words = (text: string): string[] => parse(text).tokens.map(({ text: word }) => word);

describe('tokens', () => {
  it('cut clitics off their words', () => {
    expect(words("Nora’s dog didn't bark; they'll wait.")).toEqual([
      'Nora',
      '’s',
      'dog',
      'did',
      "n't",
      'bark',
      ';',
      'they',
      "'ll",
      'wait',
      '.',
    ]);
  });

  it('keep the stop of an abbreviation', () => {
    expect(words('Gov. Ida Moe met Mr. Ruiz in the U.S. on Oct. 4.')).toEqual([
      'Gov.',
      'Ida',
      'Moe',
      'met',
      'Mr.',
      'Ruiz',
      'in',
      'the',
      'U.S.',
      'on',
      'Oct.',
      '4',
      '.',
    ]);
  });

  it('keep the stop of an initial', () => {
    expect(words('J. K. Lund wrote it.')).toEqual(['J.', 'K.', 'Lund', 'wrote', 'it', '.']);
  });

  it('keep hyphenated words and numbers whole', () => {
    expect(words('The U.S.-backed re-run cost 1,250.75 on a 3-2 vote.')).toEqual([
      'The',
      'U.S.-backed',
      're-run',
      'cost',
      '1,250.75',
      'on',
      'a',
      '3-2',
      'vote',
      '.',
    ]);
  });

  it('take an address of the web as one', () => {
    expect(words('See https://example.org/a?b=c now')).toEqual([
      'See',
      'https://example.org/a?b=c',
      'now',
    ]);
  });

  it('hold lone surrogates like any other character', () => {
    const { tokens } = parse('a \ud800 b');
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });
});
