import type { Analysis } from '../analyse.ts';
import type { Article } from '../article/index.ts';
import { type MarkPart, markParts } from '../mark-parts.ts';
import { type Marks, paintMarks } from '../marks/index.ts';
import type { PageRequest } from '../messages.ts';
import { onAbort } from '../on-abort.ts';

/** What the popup or a key can ask of the marks. */
export type ShowRequest = Exclude<PageRequest, { type: 'describe' | 'chooseBlock' | 'tell' }>;

/** The marks of a page: painted while they are on and there is something to mark. */
export interface Marking {
  /** What there is to mark now, in place of what was marked before. */
  setContent(article: Article, analysis: Analysis): void;
  /** Nothing is to be marked any more. */
  clear(): void;
  /** @param unmarked what has no marks, or that nothing has. */
  setMarks(unmarked: Unmarked): void;
  /** Brings the reader to a place; says whether the page shows it. */
  show(request: ShowRequest): boolean;
}

type Unmarked = readonly MarkPart[] | 'all';

type Content = readonly [Article, Analysis];

/** Whether two readings of an article come to the same marks. */
function isSame([article, analysis]: Content, [other, found]: Content): boolean {
  return article.text === other.text && JSON.stringify(analysis) === JSON.stringify(found);
}

function showMark(marks: Marks, request: ShowRequest): boolean {
  switch (request.type) {
    case 'showAttribution':
      return marks.showAttribution(request.index);
    case 'showOfficial':
      return marks.showOfficial(request.index);
    case 'step':
      return marks.step(request.direction);
  }
}

/** `signal` takes every mark away. */
export function createMarking(signal: AbortSignal): Marking {
  let content: Content | null = null;
  let unmarked: Unmarked = 'all';
  let painted: Marks | null = null;

  const paint = () => {
    if (content && unmarked !== 'all' && !signal.aborted) {
      painted = paintMarks(...content, unmarked, painted?.handOver());
      return;
    }
    painted?.remove();
    painted = null;
  };
  const clear = () => {
    content = null;
    paint();
  };

  onAbort(signal, clear);
  return {
    setContent(...now) {
      const isPainted = painted?.areWhole() && content !== null && isSame(content, now);
      content = now;
      if (!isPainted) paint();
    },
    clear,
    setMarks(now) {
      if (String(now) === String(unmarked)) return;
      unmarked = now;
      paint();
    },
    show(request) {
      // Where marks are off: what is unmarked can be come to all the same, and is lit up for a moment.
      if (content && !painted) painted = paintMarks(...content, markParts);
      return painted !== null && showMark(painted, request);
    },
  };
}
