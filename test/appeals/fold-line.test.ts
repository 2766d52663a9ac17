import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFoldLine } from '../../src/appeals/folding/fold-line.ts';
import type { FoldState } from '../../src/appeals/index.ts';
import { type Reason, reasons } from '../../src/outline/index.ts';

const onToggle = vi.fn();
const onChoice = vi.fn();

let place: HTMLElement = document.createElement('div');
let show = (_: FoldState): void => {};

/** The line of an appeal, in the page. */
function putLine(why: readonly Reason[]) {
  const line = createFoldLine({ kind: 'donation', why, onToggle, onChoice });
  place.replaceWith(line.element);
  place = line.element;
  show = line.show;
}

/** What is told on request, once it was asked for. */
async function told(): Promise<(string | null)[]> {
  button('Why?')?.click();
  await expect.poll(() => place.querySelectorAll('li').length).toBeGreaterThan(0);
  return [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
}

const button = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
const words = () => place.querySelector('[role="status"]')?.textContent;

beforeEach(() => {
  onToggle.mockClear();
  onChoice.mockClear();
  document.body.replaceChildren(place);
  putLine(['asks']);
});

describe('the line of a folded appeal', () => {
  test('is read aloud in its own language, whatever that of the page', () => {
    document.documentElement.lang = 'fr';
    expect(place.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  test('names the kind, and what can be done', () => {
    show('folded');
    expect(words()).toBe('Reader appeal folded (donation)');
    expect(buttons()).toEqual(['Show', 'Never here', 'Always show on this site', 'Why?']);
  });

  test('tells those who come to a button without having read the line what it is about', () => {
    show('folded');
    const group = button('Show')?.closest('[role=group]');
    const label = place.querySelector(`#${group?.getAttribute('aria-labelledby')}`);
    expect(label?.textContent).toBe('Reader appeal folded (donation)');
  });

  test('says whether the appeal is open, and folds it again', () => {
    show('folded');
    expect(button('Show')?.getAttribute('aria-expanded')).toBe('false');
    show('open');
    expect(button('Fold again')?.getAttribute('aria-expanded')).toBe('true');
  });

  test('tells on request, and not before, why it was folded', async () => {
    putLine(['asks', 'wayOut']);
    show('folded');
    expect(button('Why?')?.getAttribute('aria-expanded')).toBe('false');
    expect(place.querySelector('li')).toBeNull();
    expect(await told()).toEqual([
      'It asks you to give, join, subscribe, sign up or follow',
      'It offers a way out, such as “Remind me later”',
    ]);
    expect(button('Why?')?.getAttribute('aria-expanded')).toBe('true');
    button('Why?')?.click();
    expect(button('Why?')?.getAttribute('aria-expanded')).toBe('false');
    expect(place.querySelector('li')).toBeNull();
  });

  test('says no longer why it was folded once it never is', async () => {
    show('folded');
    await told();
    show('never');
    expect(place.querySelector('li')).toBeNull();
  });

  test('has plain words for every reason', async () => {
    putLine(reasons);
    show('folded');
    const words = await told();
    expect(words.every((reason) => reason?.includes(' '))).toBe(true);
    expect(new Set(words).size).toBe(reasons.length);
  });

  test('keeps the focus on what was pressed, whatever becomes of the appeal', () => {
    show('folded');
    button('Show')?.focus();
    show('open');
    expect(document.activeElement).toBe(button('Fold again'));
    button('Never here')?.focus();
    show('never');
    expect(document.activeElement).toBe(button('Undo'));
  });

  test('has buttons that do one thing each', () => {
    show('folded');
    button('Show')?.click();
    button('Never here')?.click();
    button('Always show on this site')?.click();
    expect(onToggle).toHaveBeenCalledTimes(1);
    expect(onChoice.mock.calls).toEqual([['never'], ['always']]);
  });
});

describe('the line of a block that the reader had folded', () => {
  beforeEach(() => putLine(['chosen']));

  test('calls it the reader’s choice, no appeal, and offers to take that back', () => {
    show('folded');
    expect(words()).toBe('Folded by your choice');
    expect(buttons()).toEqual(['Show', 'No longer fold this', 'Why?']);
    button('No longer fold this')?.click();
    expect(onChoice).toHaveBeenCalledWith('never');
  });

  test('says whose choice it is while it is open', () => {
    show('open');
    expect(words()).toBe('Block of your choice');
    expect(buttons()).toEqual(['Fold again', 'No longer fold this', 'Why?']);
  });

  test('says that the choice is taken back, and has one button, to undo that', () => {
    show('never');
    expect(words()).toBe('No longer folded on this site: blocks like this');
    expect(buttons()).toEqual(['Undo']);
  });
});

describe('the line after a choice', () => {
  test.each([
    ['never', 'Never folded on this site: this appeal (donation)'],
    ['always', 'Appeals are always shown on this site'],
  ] as const)('%s: says what was chosen, and has but one button, to undo it', (choice, said) => {
    show(choice);
    expect(words()).toBe(said);
    expect(buttons()).toEqual(['Undo']);
    button('Undo')?.click();
    expect(onChoice).toHaveBeenCalledWith(choice);
  });
});
