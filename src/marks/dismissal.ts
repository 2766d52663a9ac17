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
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
}

/** Watches for everything that ends an open card or moves its place, until `signal` aborts. */
export function watchDismissal(
  { host, onEscape, onOutside, onMoved }: Dismissal,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };

  // The window comes first: an Escape that closes the card closes nothing of the page as well, not
  // even when the key is let go.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    window.addEventListener('keyup', stop, { capture: true, once: true });
    onEscape();
  };
  const onElsewhere = (event: Event) => {
    if (!event.composedPath().includes(host)) onOutside();
  };
  const onMove = oncePerFrame(onMoved, signal);

  window.addEventListener('keydown', onKey, options);
  listen(document, 'pointerdown', onElsewhere, options);
  listen(document, 'focusin', onElsewhere, options);
  listen(document, 'scroll', onMove, options);
  window.addEventListener('resize', onMove, options);
}
