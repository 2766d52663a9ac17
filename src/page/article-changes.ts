import type { Article } from '../article/index.ts';
import { pause } from './pause.ts';

/** How long a page is left to settle before it is read again; doubled each time, so that a live blog costs little. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** Shorter additions (a share count, a clock) are no news. */
const SHORTEST_ADDITION = 80;

/** The article as it was last read; `none` where there was none to read, null while it is being read. */
type Current = Article | 'none' | null;

const addsText = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some((node) => (node.textContent ?? '').length >= SHORTEST_ADDITION);

function changesArticle(article: Article, record: MutationRecord): boolean {
  if (record.type === 'characterData') return article.contains(record.target);
  if ([...record.removedNodes].some((node) => article.contains(node))) return true;
  return article.contains(record.target) && addsText(record);
}

/** Where there is no article yet, whatever is added may be one: some pages draw themselves late. */
function matters(current: Current, record: MutationRecord): boolean {
  if (current === null) return false;
  return current === 'none' ? addsText(record) : changesArticle(current, record);
}

/**
 * Calls back when the text of an article has changed in the page, after the page has settled.
 */
export function watchArticle(
  document: Document,
  current: () => Current,
  onChanged: () => void,
  signal: AbortSignal,
): void {
  let wait = FIRST_WAIT;
  let waiting = false;

  const settle = async () => {
    waiting = true;
    await pause(wait, signal);
    waiting = false;
    wait = Math.min(2 * wait, LONGEST_WAIT);
    onChanged();
  };
  const observer = new MutationObserver((records) => {
    const now = current();
    // An abort while waiting only means that nobody wants to know any more.
    if (!waiting && records.some((record) => matters(now, record))) settle().catch(() => {});
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
