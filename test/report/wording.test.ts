import { describe, expect, it } from 'vitest';
import { nameKey, shorten, wordsOf } from '../../src/report/wording.ts';

describe('shortening', () => {
  it('leaves a short text as it is, but for its white space', () => {
    expect(shorten(' The tide\n\nwas  high. ')).toBe('The tide was high.');
  });

  it('cuts it where it is long', () => {
    expect(shorten('x'.repeat(10_000))).toBe(`${'x'.repeat(180)}…`);
  });
});

describe('the words of spans', () => {
  it('show that the article interrupts them', () => {
    const text = '“No,” she said. “Never.”';
    const spans = [
      [0, 5],
      [16, 24],
    ] as const;
    expect(wordsOf(text, spans)).toBe('“No,” … “Never.”');
  });

  it('are none where there are no spans', () => {
    expect(wordsOf('The tide was high.', [])).toBe('');
  });
});

it('compares names by their letters, not by how they are encoded', () => {
  expect(nameKey('Zoe\u0301  Marlow')).toBe(nameKey('zo\u00e9 marlow'));
});
