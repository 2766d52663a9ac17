/** What authors say themselves is no attribution: that gives a statement to somebody else. */
import { describe, expect, it } from 'vitest';
import { described } from './described.ts';
import { named } from './told.ts';

describe('an author’s own statement', () => {
  it.each([
    ['I', 'said', 'it would rain'],
    ['We', 'think', 'it would rain'],
    ['You', 'may ask', 'it would rain'],
  ] as const)('is none: “%s %s that %s”', (source, cue, content) => {
    expect(described(`${source} ${cue} that ${content}.`, [[source, cue, content]])).toEqual([]);
  });

  it('hides nobody else’s', () => {
    const text = 'I asked whether it would rain. Ida Moe said it was dry.';
    const statements = [
      ['I', 'asked', 'it would rain'],
      ['Ida Moe', 'said', 'it was dry'],
    ] as const;
    expect(described(text, statements, [named(text, 'Ida Moe')])).toMatchObject([
      { speaker: 'Ida Moe' },
    ]);
  });

  it('is no speaker that “she” goes back to', () => {
    const text = 'Ida Moe sat down. I asked whether it would rain. “It was dry,” she said.';
    const statements = [
      ['I', 'asked', 'it would rain'],
      ['she', 'said', '“It was dry,”'],
    ] as const;
    expect(described(text, statements, [named(text, 'Ida Moe')])).toMatchObject([
      { speaker: 'Ida Moe' },
    ]);
  });
});

it('leaves “I” to whoever is quoted', () => {
  const text = 'Ida Moe said: “I told the crew that it would rain.”';
  const statements = [
    ['Ida Moe', 'said', '“I told the crew that it would rain.”'],
    ['I', 'told', 'it would rain'],
  ] as const;
  expect(described(text, statements, [named(text, 'Ida Moe')])).toMatchObject([
    { speaker: 'Ida Moe' },
    { speaker: 'Ida Moe' },
  ]);
});

describe('a word that is nobody', () => {
  it.each([
    ['Tuesday', 'said', 'the ferries would stop'],
    ['hours', 'later calling', 'the ferries would stop'],
    ['repeatedly', 'said', 'the ferries would stop'],
  ] as const)('speaks for nobody: “%s %s %s”', (source, cue, content) => {
    expect(described(`So ${source} ${cue} ${content}.`, [[source, cue, content]])).toEqual([]);
  });
});
