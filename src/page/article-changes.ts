import type { Article } from '../article/index.ts';
import { get, localNameOf } from '../dom.ts';
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

/** So many changes during the first reading are kept: a page that makes more of them goes on with it. */
const MOST_KEPT = 1_000;
/** What is put into many a page all the time, and says nothing to a reader. */
const SILENT = /^(?:script|style|template)$/;

/** The article as it was last read; null where there was none to read. */
type Current = Article | null;

interface WatchOptions {
  readonly document: Document;
  readonly current: () => Current;
  /** The first reading, which has the page by now: what of its changes matters is known when it resolves. */
  readonly first: Promise<void>;
  /** Resolves once the article has been read again. */
  readonly onChanged: () => Promise<void>;
  readonly signal: AbortSignal;
}

const isSilent = (node: Node): boolean =>
  isOwn(node) || (node instanceof Element && SILENT.test(localNameOf(node)));

const addsText = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) => !isSilent(node) && (get(node, 'textContent') ?? '').length >= SHORTEST_ADDITION,
  );

/** Where there is no article yet, whatever is added may be one: some pages draw themselves late. */
function changesArticle(article: Current, record: MutationRecord): boolean {
  if (article === null) return addsText(record);
  if (record.type === 'characterData') return article.contains(record.target);
  if ([...record.removedNodes].some((node) => article.contains(node))) return true;
  return article.contains(record.target) && addsText(record);
}

/** How long to wait after a reading that took so long, all in milliseconds. */
function waitAfter(wait: number, cost: number): number {
  return Math.max(Math.min(2 * wait, LONGEST_WAIT), cost / SHARE_OF_TIME);
}

/** Calls back when the text of an article has changed in the page, after the page has settled. */
export function watchArticle({ document, current, first, onChanged, signal }: WatchOptions): void {
  let wait = SETTLE;
  /** When it has rested for as long: what changes after that is read as soon as it has settled. */
  let restedAt = 0;
  let hasChanged = false;
  let isFollowing = false;
  /** What has changed during the first reading; null after it. */
  let kept: readonly MutationRecord[] | null = [];

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
  const look = (records: readonly MutationRecord[]) => {
    const now = current();
    if (hasChanged || !records.some((record) => changesArticle(now, record))) return;
    hasChanged = true;
    // An abort while waiting only means that nobody wants to know any more.
    if (!isFollowing) follow().catch(() => {});
  };
  const observer = new MutationObserver((records) => {
    if (kept === null) look(records);
    else kept = [...kept, ...records].slice(0, MOST_KEPT);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onAbort(signal, () => observer.disconnect());
  const lookBack = () => {
    const before = kept ?? [];
    kept = null;
    look(before);
  };
  first.then(lookBack, lookBack);
}
