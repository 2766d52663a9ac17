/** Stand-ins for the rooms below `page/`, so that its tests are about the order of things alone. */
import { vi } from 'vitest';
import type { Analysis } from '../../src/analyse.ts';
import type { Appeal, Fold, FoldRequest, FoldState } from '../../src/appeals/index.ts';
import type { Article } from '../../src/article/index.ts';
import type { Marks } from '../../src/marks/index.ts';

export const emptyAnalysis: Analysis = { attributions: [], officials: [], people: [] };

/** An article that stands in the page's `<main>`. */
export const anArticle = (text: string): Article => ({
  title: 'Minister resigns',
  outlet: 'The Gazette',
  language: 'en',
  text,
  rangesOf: () => [],
  offsetOf: () => null,
  contains: (node) =>
    node instanceof Element
      ? node.matches('main, main *')
      : Boolean(node.parentElement?.closest('main')),
});

export const anAppeal = (text = 'Support us from $2 a month.'): Appeal => {
  const element = document.createElement('aside');
  element.textContent = text;
  document.body.append(element);
  return { kind: 'donation', why: ['asks'], text, nodes: [element] };
};

/** A fold that only remembers its state. */
export function fakeFold({ isOpen }: Pick<FoldRequest, 'isOpen'>): Fold {
  let state: FoldState = isOpen ? 'open' : 'folded';
  return {
    state: () => state,
    show: vi.fn((now) => {
      state = now;
    }),
    isLeft: () => false,
    holds: () => false,
    isOver: () => false,
    undo: vi.fn(),
  };
}

export const fakeMarks = (): Marks => ({
  showAttribution: vi.fn(() => true),
  showOfficial: vi.fn(() => true),
  step: vi.fn(() => true),
  remove: vi.fn(),
  areWhole: vi.fn(() => true),
  handOver: vi.fn(),
});
