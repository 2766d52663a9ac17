import { describe, expect, it } from 'vitest';
import { MARK, SHAPE, wordForm } from '../../../src/language/tagging/word-forms.ts';

describe('the form of a word', () => {
  it('is the same for the inflections of a verb by its stem', () => {
    const stems = ['report', 'reports', 'reported', 'reporting'].map((word) => wordForm(word).stem);
    expect(new Set(stems).size).toBe(1);
  });

  it('does not tell numbers apart', () => {
    expect(wordForm('1998').word).toBe(wordForm('2024').word);
  });

  it.each([
    ['Voss', SHAPE.capitalised],
    ['UN', SHAPE.capitals],
    ['A', SHAPE.letter],
    ['3rd', SHAPE.number],
    ['iPhone', SHAPE.mixed],
    ['quay', SHAPE.small],
    ['…', SHAPE.punctuation],
  ])('knows how %s is written', (word, shape) => {
    expect(wordForm(word).shape).toBe(shape);
  });

  it.each([
    ['“', MARK.quotation],
    ['”', MARK.quotation],
    ['—', MARK.dash],
    ['!', MARK.exclaimed],
    ['§', MARK.other],
    ['word', MARK.none],
  ])('knows which mark %s is', (word, mark) => {
    expect(wordForm(word).mark).toBe(mark);
  });

  it('is told for a word without an end, and quickly', () => {
    expect(wordForm('a'.repeat(1_000_000))).toEqual(wordForm('a'.repeat(1_000_000)));
  });
});
