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

  it('is carried on for what leaves out its last stop', () => {
    const stopless = statement(LETTER, 'Nora Quist', 'wrote', '“It rained for a week');
    expect(contents(LETTER, stopless)[0]).toHaveLength(3);
    expect(contents(LETTER, stopless)[0]?.[0]).toBe('“It rained for a week.');
  });

  it('is not cut short by a statement of a later paragraph within it', () => {
    const text = 'Nora Quist wrote: “It rained.\n\n“My father said:\n\n“The river will rise.”';
    const father = statement(text, 'My father', 'said', '“The river will rise.”');
    expect(contents(text, statement(text, 'Nora Quist', 'wrote', '“It rained.'), father)).toEqual([
      ['“It rained.', '“My father said:', '“The river will rise.”'],
      ['“The river will rise.”'],
    ]);
  });

  it('goes to the likelier of two that end with its paragraph', () => {
    const unsure = { ...statement(LETTER, 'Quist', 'wrote', 'for a week.'), probability: 0.5 };
    expect(contents(LETTER, unsure, quist).map((one) => one.length)).toEqual([1, 3]);
  });

  it('is followed to its end, however many paragraphs it has', () => {
    const text = ['Nora Quist wrote: “One.', ...Array.from({ length: 90 }, () => '“More.')].join(
      '\n\n',
    );
    expect(contents(text, statement(text, 'Nora Quist', 'wrote', '“One.'))[0]).toHaveLength(91);
  });

  it('is left as it is where it is closed', () => {
    const mayor = statement(LETTER, 'The mayor', 'said', '“We are ready.”');
    expect(contents(LETTER, mayor)).toEqual([['“We are ready.”']]);
  });
});

describe('a quotation set as a block, with marks at its two ends', () => {
  const text = [
    'The Courant reported: “The ferry sank at noon.',
    'The owner said nobody was hurt.”',
    'The owner is in trouble, then.',
    '“She owes the harbour a year’s rent.',
    'The harbour said it would sue.”',
    'The mayor wrote: “We are ready.',
    'We said so.”',
  ].join('\n\n');
  const courant = statement(text, 'The Courant', 'reported', '“The ferry sank at noon.');
  const mayor = statement(text, 'The mayor', 'wrote', '“We are ready.');

  it('is one content, with what is said in it, and so is the next block behind a paragraph of telling', () => {
    const owner = statement(text, 'The owner', 'said', 'nobody was hurt');
    expect(contents(text, courant, owner, mayor)).toEqual([
      [
        '“The ferry sank at noon.',
        'The owner said nobody was hurt.”',
        '“She owes the harbour a year’s rent.',
        'The harbour said it would sue.”',
      ],
      ['nobody was hurt'],
      ['“We are ready.', 'We said so.”'],
    ]);
  });

  it('is not carried on by a block that somebody else leads in', () => {
    const next = text.replace('“She owes', 'The bank said: “She owes');
    expect(contents(next, courant)[0]).toHaveLength(2);
  });
});
