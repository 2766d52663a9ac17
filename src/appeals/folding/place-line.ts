/** The line of a fold in the page, and what it stands for hidden or shown. */
import { call, get } from '../../dom.ts';
import { onAbort } from '../../on-abort.ts';
import { createShadowHost, isHost } from '../../shadow/index.ts';
import type { Appeal, FoldState } from '../types.ts';
import css from './fold-line.css?inline';
import { createFoldLine, type FoldLineOptions } from './fold-line.ts';
import { hide, isSeen, showCopies } from './hide.ts';
import type { Overlay } from './overlay.ts';
import { freePage } from './page-lock.ts';

const LINE = 'says-who-fold';

/** A line that stands in the page. */
export interface PlacedLine {
  readonly host: Element;
  /** Shows a state in the page, again and again. */
  show(state: FoldState): void;
}

/**
 * Puts a line into the page; all of it goes when `ending` aborts, and when the page takes a part of it.
 *
 * @param overlay what lies over the page and is to be folded in the stead of the nodes in it.
 */
export function placeLine(
  overlay: Overlay | null,
  nodes: Appeal['nodes'],
  options: FoldLineOptions,
  ending: AbortController,
): PlacedLine {
  const folded = overlay ?? nodes;
  const first = folded.find(isSeen) ?? folded[0];
  const { host, root, remove } = createShadowHost(document, LINE, css);
  const line = createFoldLine(options);
  root.append(line.element);
  if (overlay !== null) host.setAttribute('data-says-who-overlay', '');
  const parent = get(first, 'parentNode');
  if (parent) call<Node, 'insertBefore'>(parent, 'insertBefore', host, first);
  // Without its line nothing could open the block; without the block the line stands for nothing.
  const watcher = new MutationObserver(() => {
    if (!host.isConnected || !get(first, 'isConnected')) ending.abort();
  });
  if (host.parentNode) watcher.observe(host.parentNode, { childList: true });

  let showAgain = () => {};
  let lockAgain = () => {};
  const unfold = () => {
    lockAgain();
    showAgain();
  };
  const undo = () => {
    watcher.disconnect();
    unfold();
    remove();
  };
  onAbort(ending.signal, undo);
  return {
    host,
    show(state) {
      unfold();
      // A page may have thrown it out as it came.
      if (!host.parentNode) return ending.abort();
      showAgain = state === 'folded' ? hide(folded) : () => {};
      lockAgain = state === 'folded' && overlay ? freePage(overlay) : () => {};
      line.show(state);
    },
  };
}

/**
 * Undoes what a page has copied of folds, as those do that write themselves out as markup and read it in again:
 * lines with nothing in them, and blocks that nothing would open.
 */
export function dropCopies(): void {
  for (const line of call(document, 'querySelectorAll', LINE)) if (!isHost(line)) line.remove();
  showCopies();
}
