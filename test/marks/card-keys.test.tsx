import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../src/marks/card.tsx';
import type { OfficialCard } from '../../src/marks/card-model.ts';

const model: OfficialCard = {
  type: 'official',
  speaker: 'Oren Dale',
  kind: 'official',
  office: null,
  statements: [{ attribution: 4, excerpt: 'the quay is closed' }],
  moreStatements: 0,
};
const onLeave = vi.fn(() => true);
const handlers = { onClose: vi.fn(), onStep: vi.fn(), onLeave, onGo: vi.fn() };

const dialogue = () => document.querySelector('[role=dialog]');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  dialogue()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers }));

/** Presses Tab on a button, or on the card itself. */
function tabFrom(name: string, shiftKey: boolean): KeyboardEvent {
  const tab = new KeyboardEvent('keydown', {
    key: 'Tab',
    shiftKey,
    bubbles: true,
    cancelable: true,
  });
  (button(name) ?? dialogue())?.dispatchEvent(tab);
  return tab;
}

beforeEach(() => {
  vi.clearAllMocks();
  render(null, document.body);
  render(<Card model={model} number={2} total={9} {...handlers} />, document.body);
});

describe('a card under the keyboard', () => {
  it.each([
    ['n', 'next'],
    ['p', 'previous'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
  ])('steps by the key %s', (key, direction) => {
    press(key);
    expect(handlers.onStep.mock.calls).toEqual([[direction]]);
  });

  it.each([
    ['Next mark', false, 'next'],
    ['Close', true, 'previous'],
    ['', true, 'previous'],
  ])('is left by Tab past its end, from “%s” with Shift %s', (name, shiftKey, direction) => {
    const tab = tabFrom(name, shiftKey);
    expect(onLeave.mock.calls).toEqual([[direction]]);
    expect(tab.defaultPrevented).toBe(true);
  });

  it.each([
    ['Next mark', true],
    ['Close', false],
    ['the quay is closed', false],
    ['', false],
  ])('is not left by Tab within it, from “%s” with Shift %s', (name, shiftKey) => {
    expect(tabFrom(name, shiftKey).defaultPrevented).toBe(false);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('leaves Tab to the browser where the page has nowhere to go on to', () => {
    onLeave.mockReturnValueOnce(false);
    expect(tabFrom('Next mark', false).defaultPrevented).toBe(false);
  });

  it('leaves the browser’s own shortcuts alone', () => {
    press('n', { ctrlKey: true });
    press('p', { metaKey: true });
    expect(handlers.onStep).not.toHaveBeenCalled();
  });
});
