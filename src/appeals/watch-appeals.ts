/** Finds the appeals that come after the first look: late boxes, pages that rewrite themselves. */
import { get } from '../dom.ts';
import { pageBody } from '../gate/index.ts';
import { onAbort } from '../on-abort.ts';
import { isOwn } from '../shadow/index.ts';
import { timed } from '../slices.ts';
import { type AskForAppeals, type FindTimes, findAppeals } from './find-appeals.ts';
import { putWordsBack } from './folding/kept-words.ts';
import { dropCopies } from './folding/place-line.ts';
import type { Appeal } from './types.ts';

/** How long the page is left to itself before another look, in milliseconds, at least. */
const SHORTEST_WAIT = 400;
/** What all looks together may cost before each has to be paid for with time, in milliseconds. */
const CREDIT = 600;
/** Then a look may cost this share of the time to the next: a page that changes all the time costs no more. */
const SHARE_OF_TIME = 0.004;
/** What is added with less text is no appeal. */
const SHORTEST_TEXT = 20;

interface WatchOptions {
  readonly ask: AskForAppeals;
  /** The nodes of the appeals that are known by now; those that came back are known no longer. */
  readonly known: () => ReadonlySet<Node>;
  /** Called with the appeals that have come since. */
  readonly onFound: (appeals: readonly Appeal[]) => void;
  /** Called with all that there are, after the reader has said what is to be folded. */
  readonly onAll: (appeals: readonly Appeal[]) => void;
  readonly signal: AbortSignal;
}

function mayBringAppeal({ type, target, addedNodes }: MutationRecord): boolean {
  if (isOwn(target)) return false;
  // What was hidden may be shown now.
  if (type === 'attributes') return (get(target, 'textContent') ?? '').length >= SHORTEST_TEXT;
  return [...addedNodes].some(
    (node) => !isOwn(node) && (get(node, 'textContent') ?? '').length >= SHORTEST_TEXT,
  );
}

/** Whether an appeal, or what it stands in, is among known nodes. */
function isAmong(nodes: ReadonlySet<Node>, appeal: Appeal): boolean {
  for (let at: Node | null = appeal.nodes[0]; at !== null; at = get(at, 'parentNode')) {
    if (nodes.has(at)) return true;
  }
  return appeal.nodes.some((node) => nodes.has(node));
}

/** A watch over a page. */
export interface Watch {
  /** What the first look took until all is folded, once it is; null where there was nothing to look at. */
  readonly first: Promise<FindTimes | null>;
  /** Looks again at once, for what counts as an appeal has changed. */
  lookAgain(): void;
}

/**
 * Looks for appeals now, and again whenever the page has changed: for those that come late, or come back.
 */
export function watchAppeals(
  document: Document,
  { ask, known, onFound, onAll, signal }: WatchOptions,
): Watch {
  let state: 'idle' | 'waiting' | 'looking' = 'looking';
  /** Since the look began: at all, and so that there may be another appeal. */
  let hasChanged = false;
  let changedMeanwhile = false;
  let wantsAll = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last look is paid for: what comes after that is looked at as soon as may be. */
  let paidAt = 0;
  let spent = 0;

  const look = async (): Promise<FindTimes | null> => {
    const tellsAll = wantsAll;
    wantsAll = false;
    const body = pageBody(document);
    // A page may have taken its body away, or be written in as a whole.
    if (body === null || body.isContentEditable) return null;
    // Bare text is read with its words in it; what else is copied stays as it looks, hidden, until it is folded anew.
    putWordsBack();
    const start = performance.now();
    // Whatever goes wrong, the article is read all the same.
    const looked = await findAppeals(body, ask, () => {
      note(observer.takeRecords());
      return hasChanged;
    }).catch(() => null);
    dropCopies();
    if (looked === null) return null;
    const { appeals, isOutdated, milliseconds } = looked;
    if (isOutdated) changedMeanwhile = true;
    // Whoever answered has worked for it too.
    const end = performance.now();
    spent += end - start;
    if (spent >= CREDIT) paidAt = end + (end - start) / SHARE_OF_TIME;
    if (signal.aborted) return milliseconds;
    // Where it changed once more meanwhile, the next look tells.
    if (tellsAll && !wantsAll) onAll(appeals);
    const nodes = known();
    const found = appeals.filter((appeal) => !isAmong(nodes, appeal));
    if (found.length === 0) return milliseconds;
    const folded = timed(() => onFound(found));
    return { ...milliseconds, fold: milliseconds.fold + folded.milliseconds };
  };
  const lookNow = async (): Promise<FindTimes | null> => {
    state = 'looking';
    hasChanged = false;
    changedMeanwhile = false;
    const milliseconds = await look();
    state = 'idle';
    if (signal.aborted) return milliseconds;
    if (wantsAll) lookNow();
    else if (changedMeanwhile) schedule();
    return milliseconds;
  };
  const schedule = () => {
    state = 'waiting';
    timer = setTimeout(lookNow, Math.max(SHORTEST_WAIT, paidAt - performance.now()));
  };
  const note = (records: readonly MutationRecord[]) => {
    if (records.length > 0) hasChanged = true;
    if (state === 'waiting' || !records.some(mayBringAppeal)) return;
    if (state === 'looking') changedMeanwhile = true;
    else schedule();
  };
  const observer = new MutationObserver(note);
  // The document itself: a page may put another root in the place of its own.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'style'],
  });
  onAbort(signal, () => {
    observer.disconnect();
    clearTimeout(timer);
    dropCopies();
  });
  return {
    first: lookNow(),
    lookAgain() {
      wantsAll = true;
      clearTimeout(timer);
      if (state !== 'looking' && !signal.aborted) lookNow();
    },
  };
}
