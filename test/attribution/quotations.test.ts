import { describe, expect, it } from 'vitest';
import { parts, told } from './told.ts';

describe('a quotation', () => {
  it.each([
    [
      'before its speaker',
      '“The tide was high,” the pilot said.',
      'the pilot | said | “The tide was high,”',
    ],
    [
      'before its speaker, turned round',
      '“The tide was high,” said Nora Quist.',
      'Nora Quist | said | “The tide was high,”',
    ],
    [
      'behind its speaker',
      'The pilot said: “The tide was high.”',
      'The pilot | said | “The tide was high.”',
    ],
    [
      'in single marks',
      '‘The tide was high,’ the pilot said.',
      'the pilot | said | ‘The tide was high,’',
    ],
    [
      'in straight marks',
      '"The tide was high," the pilot said.',
      'the pilot | said | "The tide was high,"',
    ],
    [
      'with a question mark',
      '“Was the tide high?” the pilot asked.',
      'the pilot | asked | “Was the tide high?”',
    ],
    [
      'broken off by its cue',
      '“The tide,” he said, “was high.”',
      'he | said | “The tide,” … “was high.”',
    ],
    [
      'going on in the next sentence',
      '“It was high,” he said. “We waited.”',
      'he | said | “It was high,” … “We waited.”',
    ],
    ['beside a name alone', 'Nora Quist: “We waited.”', 'Nora Quist |  | “We waited.”'],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual([expected]);
  });

  it('joins the paragraphs that carry it on', () => {
    expect(parts('“It rained,” Nora Quist said.\n\n“Then it froze.\n\n“Then it thawed.”')).toEqual([
      'Nora Quist | said | “It rained,” … “Then it froze. … “Then it thawed.”',
    ]);
  });

  it('is led in by a colon at a paragraph’s end', () => {
    expect(parts('The pilot continued:\n\n“We waited for hours.”')).toEqual([
      'The pilot | continued | “We waited for hours.”',
    ]);
  });

  it('is a turn of a transcript behind a name in capitals', () => {
    expect(parts('MODERATOR: Welcome to the hall.\nQUIST: Thank you for having me.')).toEqual([
      'MODERATOR |  | Welcome to the hall.',
      'QUIST |  | Thank you for having me.',
    ]);
  });

  it('keeps a label of a word or two inside a longer content', () => {
    expect(parts('The pilot called the order a “mistake” and left.')).toEqual([
      'The pilot | called | the order a “mistake” and left',
    ]);
  });

  it('retells what others said, through its own speaker', () => {
    const text = '“The captain told us that the pump had failed,” the cook said.';
    expect(told(text)).toMatchObject([
      { source: 'the cook', through: '' },
      { source: 'The captain', content: 'the pump had failed', through: 'the cook' },
    ]);
  });
});

describe('how much is quoted', () => {
  it.each([
    ['direct', '“We waited,” the pilot said.'],
    ['mixed', 'The pilot said the wait was “endless” and cold.'],
    ['indirect', 'The pilot said the wait was long.'],
  ])('%s', (quotation, text) => {
    expect(told(text)).toMatchObject([{ quotation }]);
  });
});
