import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../src/attribution/index.ts';
import { named, proposed } from './told.ts';

const reasonsIn = (text: string, people: readonly KnownPerson[] = []) =>
  proposed(text, people).map(({ reasons }) => reasons);

describe('the reasons of an attribution', () => {
  it.each([
    ['verb', 'The ministry said the quay was closed.'],
    ['accordingTo', 'The quay was closed, according to the ministry.'],
    ['noun', 'The ministry’s claim that the quay was closed surprised everybody.'],
    ['hedge', 'The quay was reportedly closed.'],
  ])('name what signals it: a %s in “%s”', (cue, text) => {
    expect(reasonsIn(text)).toMatchObject([{ cue }]);
  });

  it.each([
    ['publicWord', 'ministry', 'The ministry said the quay was closed.'],
    ['stateName', 'Ottawa', 'Ottawa said the quay was closed.'],
    ['documentWord', 'survey', 'The survey said the quay was closed.'],
    ['outletName', 'Reuters', 'Reuters reported that the quay was closed.'],
    ['unnamed', 'Critics', 'Critics said the quay was closed.'],
  ])('name what decided the kind: %s, by “%s”', (kind, word, text) => {
    expect(reasonsIn(text)).toMatchObject([{ kind, word }]);
  });

  it('say that an official is named', () => {
    const text = 'Senator Ida Moe said the quay was closed.';
    expect(reasonsIn(text, [named(text, 'Ida Moe', 'Senator')])).toMatchObject([
      { kind: 'namedOfficial', reference: 'itself' },
    ]);
  });

  it('say that a pronoun or a description leads to somebody named elsewhere', () => {
    const text =
      'Senator Ida Moe said the quay was closed. “It is old,” she said. The senator said it would be torn down.';
    expect(reasonsIn(text, [named(text, 'Ida Moe', 'Senator')])).toMatchObject([
      { reference: 'itself' },
      { reference: 'pronoun' },
      { reference: 'description' },
    ]);
  });
});
