import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { FoldLine } from '../../src/appeals/folding/fold-line.tsx';

let place = document.createElement('div');
const onToggle = vi.fn();
const onNeverHere = vi.fn();

function show(state: 'folded' | 'open') {
  render(<FoldLine kind="donation" {...{ state, onToggle, onNeverHere }} />, place);
  const [first, second] = place.querySelectorAll('button');
  return { first, second };
}

beforeEach(() => {
  onToggle.mockClear();
  onNeverHere.mockClear();
  place = document.createElement('div');
});

test('a folded appeal is named by its kind', () => {
  show('folded');
  expect(place.querySelector('span')?.textContent).toBe('Reader appeal folded (donation)');
});

test('the first button says what it does, and whether the appeal is open', () => {
  const { first } = show('folded');
  expect([first?.textContent, first?.getAttribute('aria-expanded')]).toEqual(['Show', 'false']);
  show('open');
  expect([first?.textContent, first?.getAttribute('aria-expanded')]).toEqual([
    'Fold again',
    'true',
  ]);
});

test('the first button stays the same element, so that it keeps the focus', () => {
  expect(show('folded').first).toBe(show('open').first);
});

test('each button does one thing', () => {
  const { first, second } = show('folded');
  first?.click();
  expect([onToggle.mock.calls.length, onNeverHere.mock.calls.length]).toEqual([1, 0]);
  second?.click();
  expect([onToggle.mock.calls.length, onNeverHere.mock.calls.length]).toEqual([1, 1]);
});
