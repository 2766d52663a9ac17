/** Finds the appeals that come after the first look: late boxes, pages that rewrite themselves. */
import { pageBody } from '../article/index.ts';
import { findAppeals } from './find-appeals.ts';
import type { Appeal } from './types.ts';
import { OWN_PREFIX } from './walk/elements.ts';

/** How long the page is left to itself before another look, in milliseconds, at least. */
const SHORTEST_WAIT = 400;
/** A look may cost this share of the time between two: a page that changes all the time costs no more. */
const SHARE_OF_TIME = 0.01;
/** What is added with less text is no appeal. */
const SHORTEST_TEXT = 20;

interface WatchOptions {
  /** The nodes of the appeals that are known by now; those that came back are known no longer. */
  readonly known: () => ReadonlySet<Node>;
  /** Called with the appeals that have come since. */
  readonly onFound: (appeals: readonly Appeal[]) => void;
  readonly signal: AbortSignal;
}

function isOwn(node: Node): boolean {
  return node instanceof Element && node.localName.startsWith(OWN_PREFIX);
}

function mayBringAppeal({ type, target, addedNodes }: MutationRecord): boolean {
  if (isOwn(target)) return false;
  // What was hidden may be shown now.
  if (type === 'attributes') return (target.textContent ?? '').length >= SHORTEST_TEXT;
  return [...addedNodes].some(
    (node) => !isOwn(node) && (node.textContent ?? '').length >= SHORTEST_TEXT,
  );
}

/** Whether an appeal, or what it stands in, is among known nodes. */
function isAmong(nodes: ReadonlySet<Node>, appeal: Appeal): boolean {
  for (let at: Node | null = appeal.nodes[0]; at !== null; at = at.parentNode) {
    if (nodes.has(at)) return true;
  }
  return appeal.nodes.some((node) => nodes.has(node));
}

/** Looks again whenever the page has changed: for appeals that come late, or come back. */
export function watchAppeals(document: Document, { known, onFound, signal }: WatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wait = SHORTEST_WAIT;

  const look = () => {
    timer = null;
    // A page may have taken its body away.
    const body = pageBody(document);
    if (body === null) return;
    const start = performance.now();
    const nodes = known();
    const found = findAppeals(body).filter((appeal) => !isAmong(nodes, appeal));
    wait = Math.max(SHORTEST_WAIT, (performance.now() - start) / SHARE_OF_TIME);
    if (found.length > 0) onFound(found);
  };
  const observer = new MutationObserver((records) => {
    if (timer === null && records.some(mayBringAppeal)) timer = setTimeout(look, wait);
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'style'],
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );
}
