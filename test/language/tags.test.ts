import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';

const tagOf = (text: string, word: string): string | undefined =>
  parse(text).tokens.find(({ text: written }) => written === word)?.tag;

describe('parts of speech', () => {
  it.each([
    ['The minister reports losses.', 'The', 'determiner'],
    ['The minister reports losses.', 'minister', 'noun'],
    ['She reports a loss.', 'reports', 'verb'],
    ['The reports are long.', 'reports', 'noun'],
    ['They will visit Oslo.', 'will', 'auxiliary'],
    ['They will visit Oslo.', 'visit', 'verb'],
    ['They will visit Oslo.', 'Oslo', 'properNoun'],
    ['She hopes to win.', 'win', 'verb'],
    ['A striking result came quickly.', 'quickly', 'adverb'],
    ['Nora’s plan failed.', '’s', 'possessive'],
    ['It’s late.', '’s', 'auxiliary'],
    ['Teachers left early; other teachers stayed.', 'Teachers', 'noun'],
    ['In 2019 it rained.', '2019', 'number'],
    ['A government-funded study ended.', 'government-funded', 'adjective'],
  ])('in “%s”, %s is a %s', (text, word, expected) => {
    expect(tagOf(text, word)).toBe(expected);
  });

  it('know a name at a sentence’s start by its capital elsewhere', () => {
    expect(tagOf('Banks resigned. Nobody followed Banks.', 'Banks')).toBe('properNoun');
  });
});
