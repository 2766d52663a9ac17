import { describe, expect, it } from 'vitest';
import { Columns, PADDING, readTemplates } from '../../src/model/index.ts';
import { FeatureKeys } from '../../training/fitting/feature-keys.ts';

const NAMES = ['word', 'tag'] as const;

const keysOf = (source: string, words: readonly number[], tags: readonly number[], at = 0) => {
  const columns = new Columns(NAMES, 64);
  columns.reset(words.length);
  columns.views.word.set(words, PADDING);
  columns.views.tag.set(tags, PADDING);
  const features = new FeatureKeys(readTemplates(source, NAMES));
  const keys = new Uint32Array(features.count);
  features.extract(columns, PADDING + at, keys, 0);
  return [...keys];
};

describe('templates of features', () => {
  it('make one key a line', () => {
    expect(keysOf('word\nword tag\nword+1', [1, 2], [3, 4])).toHaveLength(3);
  });

  it('make the same key of the same values', () => {
    expect(keysOf('word tag', [7, 1], [2, 9])).toEqual(keysOf('word tag', [7, 5], [2, 5]));
  });

  it('make another key of another value, another place, another order', () => {
    const key = keysOf('word tag', [7, 7], [2, 2]);
    expect(keysOf('word tag', [8, 7], [2, 2])).not.toEqual(key);
    expect(keysOf('word+1 tag', [7, 7], [2, 2])).not.toEqual(key);
    expect(keysOf('tag word', [7, 7], [2, 2])).not.toEqual(key);
  });

  it('make the same key far into a unit', () => {
    const long = Array.from({ length: 50 }, (_, index) => index);
    expect(keysOf('word-1 word', long, long, 40)).toEqual(
      keysOf('word-1 word', [39, 40], [0, 0], 1),
    );
  });

  it('refuse a column that is not there', () => {
    expect(() => readTemplates('wrod', NAMES)).toThrow(RangeError);
  });

  it('refuse to look farther than the columns reach', () => {
    expect(() => readTemplates(`word-${PADDING}`, NAMES)).not.toThrow();
    expect(() => readTemplates(`word+${PADDING + 1}`, NAMES)).toThrow(RangeError);
  });
});
