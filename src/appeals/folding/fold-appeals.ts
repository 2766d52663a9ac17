/** Folds appeals into one line each, opens them again, and leaves no trace when that is undone. */
import { call, get } from '../../dom.ts';
import type { Fold, FoldChoice, FoldRequest, FoldState } from '../types.ts';
import { isInFolded } from './hide.ts';
import { keepPlace } from './keep-place.ts';
import { dropNotice } from './notice.tsx';
import { type Overlay, overlaysAround } from './overlay.ts';
import { type PlacedLine, placeLine } from './place-line.ts';
import { canBeFolded, isInModal, whenFoldable } from './when-foldable.ts';

/** A fold whose line is not in the page yet. */
interface Started {
  readonly request: FoldRequest;
  readonly fold: Fold;
  /** What the page shows where it shows the appeal. */
  readonly shownBy: Element | null;
  /** Puts the line into the page, and folds what it stands for. */
  place(overlay: Overlay | null): void;
  readonly signal: AbortSignal;
}

/**
 * Folds appeals, and gives their folds in the same order. One that the page does not show as yet is
 * folded when it does; one in a modal dialogue stays open.
 *
 * Nothing here throws when the page has moved or removed what belongs to a fold.
 */
export function foldAppeals(requests: readonly FoldRequest[]): Fold[] {
  const all = requests.map(start);
  const shown = all.filter(({ shownBy }) => shownBy !== null && canBeFolded(shownBy));
  for (const started of all) if (!shown.includes(started)) placeLater(started);
  placeAll(shown);
  return all.map(({ fold }) => fold);
}

/** First all is read, then all is written: between the two a page would have to lay itself out anew. */
function placeAll(shown: readonly Started[]): void {
  const overlays = overlaysAround(shown.map(({ request }) => request.appeal.nodes[0]));
  const places = shown.flatMap(({ shownBy }) => shownBy ?? []);
  const holds = (node: Node) => shown.some(({ fold }) => fold.holds(node));
  keepPlace(places, holds, () => {
    for (const [at, started] of shown.entries()) {
      // A dialogue has one line, however many appeals it holds.
      if (started.shownBy && isInFolded(started.shownBy)) placeLater(started);
      else started.place(overlays[at] ?? null);
    }
  });
}

/** Whether the reader, who has just pressed something, is in a field of an appeal: what they write in stays open. */
function isInUse(holds: Fold['holds']): boolean {
  const field = get(document, 'activeElement');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  return holds(field) && navigator.userActivation?.isActive;
}

function placeLater(started: Started): void {
  if (started.shownBy) whenFoldable(started.shownBy, () => placeAll([started]), started.signal);
}

function start(request: FoldRequest): Started {
  const { appeal, callbacks } = request;
  const ending = new AbortController();
  let state: FoldState = request.isOpen ? 'open' : 'folded';
  let line: PlacedLine | null = null;

  const shownBy =
    appeal.nodes.find((node) => node instanceof Element) ?? get(appeal.nodes[0], 'parentElement');
  const holds = (node: Node) =>
    line?.host === node || appeal.nodes.some((part) => call(part, 'contains', node));
  const inPlace = (act: () => void) => {
    // What is folded has no place of its own; its line has.
    const place = line?.host ?? shownBy;
    keepPlace(place ? [place] : [], holds, act);
  };
  const change = (now: FoldState) => {
    state = now;
    if (line) inPlace(() => line?.show(state));
  };
  const onToggle = () => {
    dropNotice();
    change(state === 'folded' ? 'open' : 'folded');
    if (state === 'open') callbacks.onOpen();
    else callbacks.onFoldAgain();
  };
  const onChoice = (choice: FoldChoice) => {
    dropNotice();
    const isTakenBack = state === choice;
    change(isTakenBack ? 'folded' : choice);
    if (isTakenBack) callbacks.onTakeBack(choice);
    else callbacks.onChoose(choice);
  };
  const place = (overlay: Overlay | null) => {
    const { kind, why, nodes } = appeal;
    if (state === 'folded' && isInUse(holds)) state = 'open';
    line = placeLine(overlay, nodes, { kind, why, onToggle, onChoice }, ending);
    line.show(state);
  };
  const fold: Fold = {
    state: () => state,
    show: change,
    isLeft: () => line === null && shownBy !== null && isInModal(shownBy),
    holds,
    isOver: () => ending.signal.aborted,
    undo: () => inPlace(() => ending.abort()),
  };
  return { request, fold, shownBy, place, signal: ending.signal };
}
