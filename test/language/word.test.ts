import { describe, expect, it } from 'vitest';
import { type Word, wordIn } from '../../src/language/word.ts';

const wordOf = (text: string): Word => wordIn(text, 0, text.length);

describe('a word', () => {
  it('is the same one each time', () => {
    expect(wordOf('harbour')).toBe(wordOf(['har', 'bour'].join('')));
  });

  it('is the same one wherever in a text it stands', () => {
    expect(wordIn('the harbour master', 4, 11)).toBe(wordOf('harbour'));
    expect(wordIn('harbours', 0, 7)).toBe(wordOf('harbour'));
    expect(wordIn('harbours', 0, 8).text).toBe('harbours');
  });

  it('is found again however many there are', () => {
    for (let count = 0; count < 100_000; count++) {
      const text = `quay${count}`;
      expect(wordOf(text).text).toBe(text);
    }
    expect(wordOf('quay7')).toEqual(wordOf('quay7'));
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
