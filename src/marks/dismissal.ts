import { listen } from '../dom.ts';
import { oncePerFrame } from './once-per-frame.ts';

interface Dismissal {
  /** The card's host. */
  readonly host: HTMLElement;
  readonly onEscape: () => void;
  /** The reader has pressed or gone to something outside the card. */
  readonly onOutside: () => void;
  /** Something may have moved under the card; once a frame at most. */
  readonly onMoved: () => void;
  /** Aborts when there will be no card any more: a key that is held down then is the page's. */
  readonly life: AbortSignal;
}

/** Keeps page and browser from hearing that the key is held, and let go, which closed a card. */
function keepKey(life: AbortSignal): void {
  const done = new AbortController();
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    done.abort();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Pressed anew: that it was let go was heard elsewhere.
    if (!event.repeat) return done.abort();
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const signal = AbortSignal.any([life, done.signal]);
  window.addEventListener('keyup', onKeyUp, { capture: true, signal });
  window.addEventListener('keydown', onKeyDown, { capture: true, passive: false, signal });
}

/** Watches for everything that ends an open card or moves its place, until `signal` aborts. */
export function watchDismissal(
  { host, onEscape, onOutside, onMoved, life }: Dismissal,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };

  // The window comes first: an Escape that closes the card closes nothing else, neither by the page's own
  // handlers, not even when the key is let go, nor by the browser, as it does with popovers and dialogues.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    event.preventDefault();
    keepKey(life);
    onEscape();
  };
  const onElsewhere = (event: Event) => {
    if (!event.composedPath().includes(host)) onOutside();
  };
  const onMove = oncePerFrame(onMoved, signal);

  window.addEventListener('keydown', onKey, { ...options, passive: false });
  listen(document, 'pointerdown', onElsewhere, options);
  listen(document, 'focusin', onElsewhere, options);
  listen(document, 'scroll', onMove, options);
  window.addEventListener('resize', onMove, options);
}
