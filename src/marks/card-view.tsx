import { render } from 'preact';
import { get } from '../dom.ts';
import { createShadowHost, putInReach } from '../shadow/index.ts';
import { rectangleOf, type Spot, stretchOf } from './anchor.ts';
import cardCss from './card.css?inline';
import { Card, type CardProps } from './card.tsx';
import { schemeRound } from './page-scheme.ts';
import { placeCard } from './place-card.ts';

/** What the page sees of a card. */
export const CARD = 'says-who-card';

/** The card in the page, in front of everything else. */
export interface CardView {
  /** What the page sees of the card: the target of the events in it. */
  readonly host: HTMLElement;
  /** Shows a card at a spot. */
  show(card: CardProps, spot: Spot): void;
  /** Shows the beginning of a card that is higher than its place. */
  rewind(): void;
  /** Brings the card to where its spot is now. */
  follow(): void;
  /** Whether the page lets it be seen. */
  isSeen(): boolean;
  focus(): void;
  /** Takes the card out of the page. */
  remove(): void;
}

/** Puts an empty card into the page, in the top layer: page and layout stay as they are. */
export function createCardView(): CardView {
  const { host, root, remove } = createShadowHost(document, CARD, cardCss);
  host.popover = 'manual';
  putInReach(document, host);
  // A page can throw it out at once.
  if (host.isConnected) host.showPopover();

  let spot: Spot | null = null;
  const card = () => root.querySelector<HTMLElement>('.card');

  const follow = () => {
    const mark = spot && rectangleOf(spot);
    const element = card();
    if (!spot || !mark || !element) return;
    // A page that enlarges itself (`html { zoom: 1.5 }`) enlarges what is in it, but not the window that places are in.
    element.style.zoom = `${1 / host.currentCSSZoom}`;
    // Without a doctype it is the body that has the window's size, and the root has its own.
    const { clientWidth, clientHeight } =
      get(document, 'scrollingElement') ?? get(document, 'documentElement');
    const viewport = { width: clientWidth, height: Math.min(clientHeight, innerHeight) };
    const { offsetWidth, offsetHeight, clientHeight: inside, scrollHeight } = element;
    const size = { width: offsetWidth, height: scrollHeight + offsetHeight - inside };
    const { left, top, maxHeight } = placeCard(mark, stretchOf(spot, mark), size, viewport);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.style.maxHeight = `${maxHeight}px`;
  };
  return {
    host,
    show(props, at) {
      spot = at;
      root.className = schemeRound(at.range.startContainer.parentElement);
      render(<Card {...props} />, root);
      follow();
    },
    rewind: () => card()?.scrollTo(0, 0),
    follow,
    isSeen: () => host.checkVisibility(),
    focus: () => card()?.focus({ preventScroll: true }),
    remove() {
      render(null, root);
      remove();
    },
  };
}
