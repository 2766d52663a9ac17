import { expect, test } from 'vitest';
import { readSketch } from '../../src/drawing/tree.ts';
import { visibleText } from '../../src/drawing/visible-text.ts';
import { element, type Part, sketchOf } from '../support/sketches.ts';

const visible = (...parts: readonly Part[]) => visibleText(readSketch(sketchOf(...parts)).children);

test('blocks and line breaks are separated, inline elements are not', () => {
  const signed = element('div', 'Sign', element('b', 'ed'), ' up');
  expect(visible(signed, element('div', 'Email'), 'one', element('br'), 'two')).toBe(
    'Signed up Email one two',
  );
});

test('what is written on fields is none of the page’s text', () => {
  expect(visible('Your address: ', { thing: 'emailField', words: 'you@example.org' })).toBe(
    'Your address:',
  );
});

test('buttons stand apart', () => {
  expect(visible('Stay informed', element('button', 'Subscribe'))).toBe('Stay informed Subscribe');
});
