import { get } from '../dom.ts';
import { isInView, type Spot } from './anchor.ts';
import type { CardProps } from './card.tsx';
import { type CardView, createCardView } from './card-view.tsx';
import { watchDismissal } from './dismissal.ts';

/**
 * How a card is held open: by the pointer on it or on its mark, or by the focus in it, until the reader
 * leaves it.
 */
export type Hold = 'pointer' | 'focus';

/** The one card of a page. */
export interface CardStand {
  /** Shows a card at a spot, in place of the one shown before. */
  open(card: Omit<CardProps, 'onClose'>, spot: Spot, hold: Hold): void;
  close(): void;
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

/** @param onClosed the card has gone. */
export function createCardStand(onClosed: () => void): CardStand {
  let shown: Shown | null = null;

  const close = () => {
    if (!shown) return;
    const closing = shown;
    shown = null;
    closing.ending.abort();
    returnFocus(closing);
    closing.view.remove();
    onClosed();
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
    watchDismissal({ host, onEscape: close, onOutside: close, onMoved }, ending.signal);
    return { view, ending, focusBefore };
  };
  return {
    open(card, spot, hold) {
      shown = { ...(shown ?? create()), spot, hold };
      shown.view.show({ ...card, onClose: close }, spot);
      if (hold === 'focus') shown.view.focus();
    },
    close,
    hold: () => shown?.hold ?? null,
    isCard: (target) => shown !== null && target === shown.view.host,
  };
}
