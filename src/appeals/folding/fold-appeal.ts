/** Folds an appeal into one line, opens it again, and leaves no trace when it is undone. */
import { h, render } from 'preact';
import { createShadowHost } from '../../shadow/index.ts';
import type { Appeal, Fold, FoldCallbacks, FoldChoice } from '../types.ts';
import css from './fold-line.css?inline';
import { FoldLine, type FoldLineProps, type FoldState } from './fold-line.tsx';
import { hide, isSeen } from './hide.ts';
import { keepPlace } from './keep-place.ts';
import { overlayAround } from './overlay.ts';
import { freePage } from './page-lock.ts';
import { whenShown } from './when-shown.ts';

/** The line in the page. */
interface Placed {
  readonly host: Element;
  /** Shows a state in the page, again and again. */
  show(state: FoldState): void;
}

/**
 * Folds an appeal. One that the page does not show as yet is folded when it does.
 *
 * Nothing here throws when the page has moved or removed what belongs to the fold.
 */
export function foldAppeal(appeal: Appeal, callbacks: FoldCallbacks): Fold {
  const ending = new AbortController();
  let state: FoldState = 'folded';
  let placed: Placed | null = null;

  const shownBy =
    appeal.nodes.find((node) => node instanceof Element) ?? appeal.nodes[0].parentElement;
  const holds = (node: Node) =>
    placed?.host === node || appeal.nodes.some((part) => part.contains(node));
  // What is folded has no place of its own; its line has.
  const inPlace = (act: () => void) => keepPlace(placed?.host ?? shownBy, holds, act);
  const change = (now: FoldState) => {
    state = now;
    inPlace(() => placed?.show(state));
  };
  const onToggle = () => {
    change(state === 'folded' ? 'open' : 'folded');
    if (state === 'open') callbacks.onOpen();
    else callbacks.onFoldAgain();
  };
  const onChoice = (choice: FoldChoice) => {
    const isTakenBack = state === choice;
    change(isTakenBack ? 'folded' : choice);
    if (isTakenBack) callbacks.onTakeBack(choice);
    else callbacks.onChoose(choice);
  };
  const begin = () => {
    const { kind, why } = appeal;
    inPlace(() => {
      placed = placeFold(appeal, { kind, why, onToggle, onChoice }, ending);
      placed.show(state);
    });
  };
  if (shownBy) whenShown(shownBy, begin, ending.signal);
  return {
    open: () => change('open'),
    refold: () => change('folded'),
    isOpen: () => state !== 'folded',
    choice: () => (state === 'never' || state === 'always' ? state : null),
    choose: change,
    holds,
    isOver: () => ending.signal.aborted,
    undo: () => inPlace(() => ending.abort()),
  };
}

/** Puts the line into the page; all of it goes when `ending` aborts, and when the page takes a part of it. */
function placeFold(
  { nodes }: Appeal,
  line: Omit<FoldLineProps, 'state'>,
  ending: AbortController,
): Placed {
  const overlay = overlayAround(nodes[0]);
  const folded = overlay ?? nodes;
  const first = folded.find(isSeen) ?? folded[0];
  const { host, root, remove } = createShadowHost(document, 'says-who-fold', css);
  if (overlay !== null) host.setAttribute('data-says-who-overlay', '');
  first.before(host);
  // Without its line nothing could open the block; without the block the line stands for nothing.
  const watcher = new MutationObserver(() => {
    if (!host.isConnected || !first.isConnected) ending.abort();
  });
  if (host.parentNode) watcher.observe(host.parentNode, { childList: true });

  let showAgain = () => {};
  let lockAgain = () => {};
  const unfold = () => {
    lockAgain();
    showAgain();
  };
  const show = (state: FoldState) => {
    unfold();
    showAgain = state === 'folded' ? hide(folded) : () => {};
    lockAgain = state === 'folded' && overlay ? freePage(overlay) : () => {};
    render(h(FoldLine, { ...line, state }), root);
  };
  const undo = () => {
    watcher.disconnect();
    unfold();
    render(null, root);
    remove();
  };
  ending.signal.addEventListener('abort', undo, { once: true });
  return { host, show };
}
