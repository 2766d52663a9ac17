/** Side columns: a letter's form among other things, and each stays what it is. */
import { describe, expect, test } from 'vitest';
import { allowedRuns, drawOutline } from '../../src/drawing/index.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { element, type Part, sketchOf } from '../support/sketches.ts';

const line = (text: string) => element('p', text);
const box = (...parts: readonly Part[]) => element('div', ...parts);
const story = element('article', ...ferryStory.map(line));
const field = { thing: 'emailField' } as const;

const letter = box(
  element('h4', 'Get The Quay, our free weekly newsletter'),
  element('form', field, element('button', 'Sign up')),
);
const mostRead = box(
  element('h4', 'Most read'),
  line('Gulls learn to queue'),
  line('Who owns the slipway'),
);
const event = box('The Harbour Ball, Corn Hall, 14 March. Tickets at the door from six');

/** What is folded of a page that has some parts beside its story. */
function foldedBeside(...parts: readonly Part[]): string[] {
  const outline = drawOutline(sketchOf(element('main', story, element('aside', ...parts))));
  return allowedRuns(outline, findRuns(outline)).flatMap(({ first, end }) =>
    outline.lines.slice(first, end).map(({ text }) => text),
  );
}

const ofLetter = ['Get The Quay, our free weekly newsletter', '', 'Sign up'];

describe('of a column only the letter is folded', () => {
  test.each<readonly [string, readonly Part[]]>([
    ['beside what is read most', [mostRead, letter]],
    ['beside an event', [letter, event]],
    ['between several', [mostRead, letter, event]],
  ])('%s', (_, parts) => {
    expect(foldedBeside(...parts)).toEqual(ofLetter);
  });
});

test('a title and a motto before a form are the form’s', () => {
  const head = [element('h4', 'What the night boat brought'), line('Nine things and a gull.')];
  const form = element('form', 'Sign up for it', field, element('button', 'Sign up'));
  expect(foldedBeside(...head, form)).toContain('Nine things and a gull.');
});

test('the heading and the advice that a story goes on with after a form stay', () => {
  const form = element(
    'div',
    line('The nets are in. The tin is empty. And then? Ane has a dish for it, once a day.'),
    element('form', { ...field, words: 'Email' }, element('button', 'Feed me')),
  );
  const advice =
    'If you have the pan, keep it out of your kitchen until you know the number on it.';
  const parts = [...ferryStory.slice(0, 2).map(line), form, element('h2', 'What you can do')];
  const outline = drawOutline(
    sketchOf(element('article', ...parts, line(advice), ...ferryStory.slice(2).map(line))),
  );
  const folded = allowedRuns(outline, findRuns(outline)).flatMap(({ first, end }) =>
    outline.lines.slice(first, end).map(({ text }) => text),
  );
  expect(folded).toContain('Feed me');
  expect(folded).not.toContain('What you can do');
  expect(folded).not.toContain(advice);
});
