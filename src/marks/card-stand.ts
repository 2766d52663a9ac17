import { get } from '../dom.ts';
import { isGone, isInView, type Spot } from './anchor.ts';
import { focusBeside } from './beside.ts';
import type { CardProps } from './card.tsx';
import { type CardView, createCardView } from './card-view.tsx';
import { watchDismissal } from './dismissal.ts';
import type { Direction } from './stops.ts';

/**
 * How a card is held open: by the pointer on it or on its mark, or by the focus in it, until the reader
 * leaves it.
 */
export type Hold = 'pointer' | 'focus';

/** What is shown in a card, and who hears that it has gone. */
interface ShownCard extends Omit<CardProps, 'onClose' | 'onLeave'> {
  readonly onClosed: () => void;
}

/** The one card of a page. */
export interface CardStand {
  /** Shows a card at a spot, in place of the one shown before. */
  open(card: ShownCard, spot: Spot, hold: Hold): void;
  /** Shows in an open card what is said of the same by now; focus and hold stay, and its place where it still is one. */
  renew(card: ShownCard, spot: Spot): void;
  close(): void;
  /** Closes it, for good. */
  end(): void;
  /** How the card is held open, or null while there is none. */
  hold(): Hold | null;
  /** Whether an event was sent to the card. */
  isCard(target: EventTarget | null): boolean;
}

interface Shown {
  readonly view: CardView;
  readonly ending: AbortController;
  readonly spot: Spot;
  readonly hold: Hold;
  readonly onClosed: () => void;
  /** What had the focus before the card took it. */
  readonly focusBefore: Element | null;
}

/** Gives the focus back, where it still is in the card and there is somebody to give it to. */
function returnFocus({ view, focusBefore }: Shown): void {
  if (get(document, 'activeElement') !== view.host) return;
  if (focusBefore instanceof HTMLElement && focusBefore.isConnected) {
    focusBefore.focus({ preventScroll: true });
  }
}

/** Whether something of the page has the focus. */
function isFocused(): boolean {
  const focused = get(document, 'activeElement');
  return focused !== null && focused !== get(document, 'body');
}

/** A place for a card, empty at first. */
export function createCardStand(): CardStand {
  let shown: Shown | null = null;
  const life = new AbortController();

  const close = () => {
    if (!shown) return;
    const closing = shown;
    shown = null;
    closing.ending.abort();
    returnFocus(closing);
    closing.view.remove();
    closing.onClosed();
  };
  const leave = (direction: Direction) => {
    const spot = shown?.spot;
    close();
    // Where nothing had the focus before, the reader goes on from the mark.
    return isFocused() || (spot !== undefined && focusBeside(spot.range, direction));
  };
  const onMoved = () => {
    if (!shown) return;
    if (isInView(shown.spot) || shown.hold === 'focus') shown.view.follow();
    else close();
  };
  const create = (): Pick<Shown, 'view' | 'ending' | 'focusBefore'> => {
    const focusBefore = get(document, 'activeElement');
    const view = createCardView();
    const ending = new AbortController();
    const { host } = view;
    const heard = { host, onEscape: close, onOutside: close, onMoved, life: life.signal };
    watchDismissal(heard, ending.signal);
    return { view, ending, focusBefore };
  };
  return {
    open({ onClosed, ...card }, spot, hold) {
      // The dialogue that it stood in may be closed by now.
      if (shown && !shown.view.isSeen()) close();
      shown = { ...(shown ?? create()), spot, hold, onClosed };
      shown.view.show({ ...card, onClose: close, onLeave: leave }, spot);
      shown.view.rewind();
      if (hold === 'focus') shown.view.focus();
    },
    renew({ onClosed, ...card }, now) {
      if (!shown) return;
      const spot = isGone(shown.spot) ? now : shown.spot;
      shown = { ...shown, spot, onClosed };
      shown.view.show({ ...card, onClose: close, onLeave: leave }, spot);
    },
    close,
    end() {
      close();
      life.abort();
    },
    hold: () => shown?.hold ?? null,
    isCard: (target) => shown !== null && target === shown.view.host,
  };
}
