import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/exports/escape-markdown.ts';
import { growthOf, MOST_GROWTH } from '../support/growth.ts';

/** Taken back as CommonMark does: a backslash before punctuation is none. */
const read = (markdown: string) => markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

/** What stands without a backslash before it; a blank for what has one, so that its neighbours stay apart. */
const bare = (markdown: string) => markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, ' ');

/** Words as hostile as pages have them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<', '>', '&lt;', '&#60;', '[', '](', '`', '*', '_', '|', '\\', '$', '~~'),
      fc.constantFrom('http://', 'www.', '# ', '1. ', '1) ', '- ', '+ ', '=', '---', '{{', '@a'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('words of a page in Markdown', () => {
  it('are read as they stood in the page, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        expect(read(escapeMarkdown(words))).toBe(words);
      }),
    );
  });

  it('open no element, link, code, emphasis, table or formula, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        expect(bare(escapeMarkdown(words))).not.toMatch(/[<>[\]`*_|~${}^@#]|&#?\w|:\/\/|www\./i);
      }),
    );
  });

  it('begin no list, line or heading, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        expect(escapeMarkdown(words)).not.toMatch(/^(?:[#+=:>*-]|\d+[.)])/);
      }),
    );
  });

  it.each([
    ['1. The port', '1\\. The port'],
    ['1984) The port', '1984\\) The port'],
    ['1984', '1984'],
    ['on 1. May', 'on 1. May'],
    ['- no', '\\- no'],
    ['the co-operative', 'the co-operative'],
    ['AT&T', 'AT\\&T'],
    ['&&lt;', '&\\&lt;'],
    ['Bonnie & Clyde', 'Bonnie & Clyde'],
    ['see https://a.example', 'see https\\://a.example'],
    ['at www.a.example', 'at www\\.a.example'],
    ['“Yes,” he said (twice).', '“Yes,” he said (twice).'],
  ])('“%s” is written as “%s”', (words, written) => {
    expect(escapeMarkdown(words)).toBe(written);
  });

  it('take time with their length, be they nothing but digits', () => {
    const growth = growthOf((size) => () => escapeMarkdown('1'.repeat(16_000 * size)));
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
