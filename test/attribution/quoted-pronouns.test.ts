/** Whom pronouns mean within somebody’s own words, and behind a question. */
import { describe, expect, it } from 'vitest';
import { described, type Parts } from './described.ts';
import { named } from './told.ts';

/** Who is meant by a pronoun, in the last of the statements of a text. */
const meantIn = (text: string, statements: readonly Parts[], people: readonly string[] = []) =>
  described(
    text,
    statements,
    people.map((name) => named(text, name)),
  ).at(-1)?.speaker;

describe('“he” and “she” in somebody’s own words', () => {
  it('are whoever was told of in them', () => {
    const words = '“I asked the ferry driver. He said it was late,”';
    const text = `${words} Bo Lund said.`;
    const own: Parts = ['Bo Lund', 'said', words];
    const statements: Parts[] = [own, ['He', 'said', 'it was late']];
    expect(described(text, statements, [named(text, 'Bo Lund')]).at(-1)?.speaker).toBe(
      'the ferry driver',
    );
  });

  it.each([
    ['It was asked of a soldier.', 'a soldier'],
    ['There was a letter from a student in Kesh.', 'a student in Kesh'],
    ['There was a letter from Mr Bo Lund.', 'Bo Lund'],
  ])('are whoever was told of right before: “%s”', (lead, speaker) => {
    const words = '“He told me it was late,”';
    const text = `${lead} ${words} Ida Moe said.`;
    const people = lead.includes('Lund') ? ['Ida Moe', 'Bo Lund'] : ['Ida Moe'];
    const statements: Parts[] = [
      ['Ida Moe', 'said', words],
      ['He', 'told', 'it was late'],
    ];
    expect(meantIn(text, statements, people)).toBe(speaker);
  });
});

describe('whoever is asked', () => {
  it.each([
    'A reporter asked Ida Moe about it.',
    'I asked Ida Moe whether it was true.',
    'Bo Lund pressed Ida Moe on the ferries.',
  ])('answers: “%s”', (lead) => {
    const people = lead.includes('Lund') ? ['Ida Moe', 'Bo Lund'] : ['Ida Moe'];
    expect(
      meantIn(`${lead} “It is late,” she said.`, [['she', 'said', '“It is late,”']], people),
    ).toBe('Ida Moe');
  });

  it('is not whoever has only asked', () => {
    const text = 'Ida Moe sat down. Pressed by an analyst on the ferries, she said it was late.';
    const statements: Parts[] = [
      ['an analyst', 'Pressed', 'on the ferries'],
      ['she', 'said', 'it was late'],
    ];
    expect(meantIn(text, statements, ['Ida Moe'])).toBe('Ida Moe');
  });

  it('is not whoever is to do something', () => {
    const text = 'Bo Lund said so. He asked Mr Rolf Garn to go home. “It is late,” he said.';
    const statements: Parts[] = [
      ['Bo Lund', 'said', 'so'],
      ['he', 'said', '“It is late,”'],
    ];
    expect(meantIn(text, statements, ['Bo Lund', 'Rolf Garn'])).toBe('Bo Lund');
  });
});

describe('a pronoun', () => {
  it('is not whom it says something of', () => {
    const text = 'Rolf Garn said so. Mr Bo Lund, he said, was late.';
    const statements: Parts[] = [
      ['Rolf Garn', 'said', 'so'],
      ['he', 'said', 'Mr Bo Lund … was late'],
    ];
    expect(meantIn(text, statements, ['Rolf Garn', 'Bo Lund'])).toBe('Rolf Garn');
  });

  it('goes back past sentences that start with it', () => {
    const text =
      'Rolf Garn said so.\n\nMr Bo Lund is ill. He is at home.\n\n“It is late,” he said.';
    const statements: Parts[] = [
      ['Rolf Garn', 'said', 'so'],
      ['he', 'said', '“It is late,”'],
    ];
    expect(meantIn(text, statements, ['Rolf Garn', 'Bo Lund'])).toBe('Bo Lund');
  });

  it('is whoever was named since somebody without a name spoke', () => {
    const text =
      'A guard said so. The paper has found that Mr Bo Lund is ill. In a letter, he said it was late.';
    const statements: Parts[] = [
      ['A guard', 'said', 'so'],
      ['he', 'said', 'it was late'],
    ];
    expect(meantIn(text, statements, ['Bo Lund'])).toBe('Bo Lund');
  });

  it('is somebody without a name by all that is said of them', () => {
    const text = 'A man in a wide hat was there. “It is late,” he said.';
    expect(meantIn(text, [['he', 'said', '“It is late,”']])).toBe('A man in a wide hat');
  });
});
