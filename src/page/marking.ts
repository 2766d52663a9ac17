import type { Analysis } from '../analyse.ts';
import type { Article } from '../article/index.ts';
import { type Marks, paintMarks } from '../marks/index.ts';

/** The marks of a page: painted while they are on and there is something to mark. */
export interface Marking {
  /** What there is to mark now, in place of what was marked before. */
  setContent(article: Article, analysis: Analysis): void;
  /** Nothing is to be marked any more. */
  clear(): void;
  setMarks(marks: 'on' | 'off'): void;
  /** The marks on the page, or null where none are painted. */
  marks(): Marks | null;
}

/** `signal` takes every mark away. */
export function createMarking(signal: AbortSignal): Marking {
  let content: readonly [Article, Analysis] | null = null;
  let wanted: 'on' | 'off' = 'off';
  let painted: Marks | null = null;

  const paint = () => {
    painted?.remove();
    painted = content && wanted === 'on' && !signal.aborted ? paintMarks(...content) : null;
  };
  const clear = () => {
    content = null;
    paint();
  };

  signal.addEventListener('abort', clear, { once: true });
  return {
    setContent(...now) {
      content = now;
      paint();
    },
    clear,
    setMarks(now) {
      if (now === wanted) return;
      wanted = now;
      paint();
    },
    marks: () => painted,
  };
}
