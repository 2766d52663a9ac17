import { describe, expect, it } from 'vitest';
import { wordOf } from '../../src/language/word.ts';

describe('a word', () => {
  it('is the same one each time', () => {
    expect(wordOf('harbour')).toBe(wordOf(['har', 'bour'].join('')));
  });

  it('is written as before, whatever its characters are', () => {
    expect(wordOf('🇺🇳').text).toBe('🇺🇳');
    expect(wordOf('\ud800').text).toBe('\ud800');
  });

  it('has the form that lexicons hold', () => {
    expect(wordOf('Don’t').lower).toBe("don't");
  });

  it.each([
    ['Voss’s', 4],
    ['don’t', 2],
    ['’s', 2],
    ['harbour', 7],
  ])('knows where the clitic of %s starts', (text, clitic) => {
    expect(wordOf(text).clitic).toBe(clitic);
  });

  it.each([
    ['Voss', true],
    ['@Voss', true],
    ['pro-Roman', true],
    ['iPad', false],
    ['quay', false],
  ])('knows whether %s is capitalised', (text, isCapitalised) => {
    expect(wordOf(text)).toMatchObject({ isCapitalised });
  });

  it('is read anew where it is longer than words are', () => {
    const long = 'harbour'.repeat(10);
    expect(wordOf(long)).toEqual(wordOf(long));
    expect(wordOf(long)).not.toBe(wordOf(long));
  });
});
