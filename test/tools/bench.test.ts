import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../tools/bench/clock.ts';
import { oddTexts } from '../../tools/bench/odd-texts.ts';
import { table } from '../../tools/bench/table.ts';
import { countWords, textOf } from '../../tools/bench/texts.ts';

describe('a spread', () => {
  it('has the middle figure and both ends', () => {
    expect(spreadOf([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
  });

  it('takes the middle between two', () => {
    expect(spreadOf([40, 10, 20, 30]).median).toBe(25);
  });
});

describe('a text of many words', () => {
  const texts = ['The harbour is closed.\n\nThe mayor said so.', 'The ice holds.'];

  it('goes through the articles again and again, to the end of a paragraph', () => {
    const text = textOf(12, texts);
    expect(text.split('\n\n')).toHaveLength(4);
    expect(countWords(text)).toBe(15);
  });

  it('is empty where there is nothing to make it of', () => {
    expect(textOf(12, [])).toBe('');
  });
});

describe('an odd text', () => {
  it.each(Object.entries(oddTexts))('of %s is four times as long when asked for', (_, make) => {
    const times = make(4_000).length / make(1_000).length;
    expect(times).toBeGreaterThan(3.5);
    expect(times).toBeLessThan(4.5);
  });
});

it('a table has its figures below one another', () => {
  const text = table(
    ['speed', 'median'],
    [
      ['a', 1234.4],
      ['long', 5],
    ],
  );
  expect(text).toBe('speed  median\na       1,234\nlong        5');
});
