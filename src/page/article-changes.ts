import type { Article } from '../article/index.ts';
import { get } from '../dom.ts';
import { pause } from '../gate/index.ts';
import { onAbort } from '../on-abort.ts';
import { isOwn } from '../shadow/index.ts';

/** How long a page is left to settle before it is read again, in milliseconds. */
const SETTLE = 1_000;
/** How long it is left alone after that; doubled each time, so that a live blog costs little. */
const LONGEST_WAIT = 60_000;
/** And longer where reading took long: it may cost this share of the time to the next. */
const SHARE_OF_TIME = 0.004;
/** Shorter additions (a share count, a clock) are no news. */
const SHORTEST_ADDITION = 80;

/** The article as it was last read; `none` where there was none to read, null while it is being read. */
type Current = Article | 'none' | null;

const addsText = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) => !isOwn(node) && (get(node, 'textContent') ?? '').length >= SHORTEST_ADDITION,
  );

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

/** How long to wait after a reading that took so long, all in milliseconds. */
function waitAfter(wait: number, cost: number): number {
  return Math.max(Math.min(2 * wait, LONGEST_WAIT), cost / SHARE_OF_TIME);
}

/**
 * Calls back when the text of an article has changed in the page, after the page has settled.
 *
 * @param onChanged resolves once the article has been read again.
 */
export function watchArticle(
  document: Document,
  current: () => Current,
  onChanged: () => Promise<void>,
  signal: AbortSignal,
): void {
  let wait = SETTLE;
  /** When it has rested for as long: what changes after that is read as soon as it has settled. */
  let restedAt = 0;
  let hasChanged = false;
  let isFollowing = false;

  const follow = async () => {
    isFollowing = true;
    try {
      while (hasChanged) {
        await pause(Math.max(SETTLE, restedAt - performance.now()), signal);
        hasChanged = false;
        const start = performance.now();
        await onChanged();
        const end = performance.now();
        wait = waitAfter(wait, end - start);
        restedAt = end + wait;
      }
    } finally {
      // A reading that fails is no reason to look away from then on.
      isFollowing = false;
    }
  };
  const observer = new MutationObserver((records) => {
    const now = current();
    if (hasChanged || !records.some((record) => matters(now, record))) return;
    hasChanged = true;
    // An abort while waiting only means that nobody wants to know any more.
    if (!isFollowing) follow().catch(() => {});
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onAbort(signal, () => observer.disconnect());
}
