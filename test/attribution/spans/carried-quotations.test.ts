import { describe, expect, it } from 'vitest';
import { carryQuotations } from '../../../src/attribution/spans/carried-quotations.ts';
import type { FoundStatement } from '../../../src/attribution/spans/statement.ts';
import { parse, type Span } from '../../../src/language/index.ts';

const LETTER = [
  'Nora Quist wrote: “It rained for a week.',
  '“My father said the river would rise.',
  '“Then it froze.”',
  'The mayor said: “We are ready.”',
].join('\n\n');

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};

const statement = (text: string, source: string, cue: string, content: string): FoundStatement => ({
  source: [spanOf(text, source)],
  cue: [spanOf(text, cue)],
  content: [spanOf(text, content)],
  probability: 1,
});

const contents = (text: string, ...statements: readonly FoundStatement[]): string[][] =>
  carryQuotations(parse(text), statements).map(({ content }) =>
    content.map((span) => text.slice(...span)),
  );

const quist = statement(LETTER, 'Nora Quist', 'wrote', '“It rained for a week.');

describe('a quotation that runs on over paragraphs', () => {
  it('is one content, with whatever somebody else is said to say in it', () => {
    const father = statement(LETTER, 'My father', 'said', 'the river would rise');
    expect(contents(LETTER, quist, father)).toEqual([
      ['“It rained for a week.', '“My father said the river would rise.', '“Then it froze.”'],
      ['the river would rise'],
    ]);
  });

  it('ends where somebody outside of it claims the next paragraph', () => {
    const text = 'Nora Quist wrote: “It rained.\n\n“Then it froze,” the mayor said.';
    expect(
      contents(
        text,
        statement(text, 'Nora Quist', 'wrote', '“It rained.'),
        statement(text, 'the mayor', 'said', '“Then it froze,”'),
      ),
    ).toEqual([['“It rained.'], ['“Then it froze,”']]);
  });

  it('is not carried on for what stops before the end of its paragraph', () => {
    const early = statement(LETTER, 'Nora Quist', 'wrote', '“It rained');
    expect(contents(LETTER, early)).toEqual([['“It rained']]);
  });

  it('is not carried on for a statement within it', () => {
    const text = 'Nora Quist wrote: “My father said the river would rise.\n\n“Then it froze.”';
    const father = statement(text, 'My father', 'said', 'the river would rise.');
    expect(contents(text, father)).toEqual([['the river would rise.']]);
  });

  it('is left as it is where it is closed', () => {
    const mayor = statement(LETTER, 'The mayor', 'said', '“We are ready.”');
    expect(contents(LETTER, mayor)).toEqual([['“We are ready.”']]);
  });
});
