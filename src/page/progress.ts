import type { Article } from '../article/index.ts';
import type { PageStatus } from '../messages.ts';
import type { Marking } from './marking.ts';
import type { ReadArticle } from './read-page.ts';
import type { Stopwatch } from './stopwatch.ts';

/** How far a visit has come: its status, and the article with its marks. */
export interface Progress {
  status(): PageStatus;
  /** The article that was read last; null where there is none, or none as yet. */
  article(): Article | null;
  setStatus(status: PageStatus): void;
  /** An article has been read: it takes the place of the one before. */
  take(reading: ReadArticle): void;
  /** There is no article, or none any more. */
  leave(status: PageStatus): void;
  /** Tells the status once more: something else that a page says of itself has changed. */
  announce(): void;
}

/** @param onChange is told each status, and the same one again by `announce`. */
export function createProgress(
  marking: Marking,
  stopwatch: Stopwatch,
  onChange: (status: PageStatus) => void,
): Progress {
  let status: PageStatus = { status: 'reading' };
  let article: Article | null = null;

  const announce = () => onChange(status);
  const setStatus = (now: PageStatus) => {
    status = now;
    announce();
  };
  return {
    status: () => status,
    article: () => article,
    setStatus,
    announce,
    take(reading) {
      article = reading.article;
      const { text } = reading.article;
      if (reading.outcome === 'otherLanguage') {
        marking.clear();
        return setStatus({ status: 'otherLanguage', language: reading.language, text });
      }
      const { analysis, sureness, readAt, milliseconds } = reading;
      stopwatch.add(milliseconds);
      stopwatch.time('paint', () => marking.setContent(reading.article, analysis));
      setStatus({ status: 'read', text, analysis, sureness, readAt, times: stopwatch.times() });
    },
    leave(now) {
      article = null;
      marking.clear();
      setStatus(now);
    },
  };
}
