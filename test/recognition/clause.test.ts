import { describe, expect, test } from 'vitest';
import { at } from '../../src/recognition/lexicon/en/clause.ts';

const places = (text: string) => {
  const { pattern, isPlace } = at('donate (?:now|today)');
  return [...text.matchAll(pattern)].map(({ index }) => isPlace?.(text, index));
};

describe('an imperative may begin', () => {
  test.each([
    'donate now',
    'no paywall: donate now',
    'please donate today',
    'read on, and  donate now',
  ])('“%s”', (text) => {
    expect(places(text)).toEqual([true]);
  });

  test('at a later place than one where it may not', () => {
    expect(places('some donate now. donate today')).toEqual([false, true]);
  });
});

describe('none begins', () => {
  test.each(['readers donate now', 'a band donate now', ' donate now'])('“%s”', (text) => {
    expect(places(text)).toEqual([false]);
  });

  test('within a word', () => {
    expect(places('redonate now')).toEqual([]);
  });
});
