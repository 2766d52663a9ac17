import { expect, it } from 'vitest';
import { cutContents } from '../../../src/attribution/spans/cut-contents.ts';
import type { FoundStatement } from '../../../src/attribution/spans/statement.ts';
import { parse, type Span } from '../../../src/language/index.ts';

const TEXT = 'The mayor said: “Ask the ferryman.” A pilot said the ferries would stop.';

const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const statement = (source: string, cue: Span, content: string): FoundStatement => ({
  source: [spanOf(source)],
  cue: [cue],
  content: [spanOf(content)],
  probability: 1,
});

const mayor = statement(
  'The mayor',
  spanOf('said'),
  '“Ask the ferryman.” A pilot said the ferries would stop',
);
const saidAgain = TEXT.lastIndexOf('said');
const pilot = statement('A pilot', [saidAgain, saidAgain + 4], 'the ferries would stop');

const contents = (...statements: readonly FoundStatement[]): string[] =>
  cutContents(parse(TEXT), statements).map(({ content: [span] }) => TEXT.slice(...span));

it('ends a content with its quotation where somebody else speaks in the next sentence', () => {
  expect(contents(mayor, pilot)).toEqual(['“Ask the ferryman.”', 'the ferries would stop']);
});

it('leaves a content that nobody else speaks in', () => {
  expect(contents(mayor)).toEqual(['“Ask the ferryman.” A pilot said the ferries would stop']);
});
