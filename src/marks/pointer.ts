import { onAbort } from '../on-abort.ts';

/** A point of the viewport, and what the pointer's events there are sent to. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly target: EventTarget | null;
}

/**
 * Calls back with where the pointer is, once a frame at most, until `signal` aborts.
 * A pointer that is pressed selects or drags, and a finger scrolls: neither points at anything.
 */
export function watchPointer(onPlace: (place: PointerPlace) => void, signal: AbortSignal): void {
  let frame = 0;
  let latest: PointerPlace | null = null;

  const report = () => {
    frame = 0;
    if (latest) onPlace(latest);
  };
  const onMove = ({ clientX, clientY, target, buttons, pointerType, isTrusted }: PointerEvent) => {
    // A page can say that there was a pointer where there was none.
    if (!isTrusted || buttons !== 0 || pointerType === 'touch') return;
    latest = { x: clientX, y: clientY, target };
    frame ||= requestAnimationFrame(report);
  };
  const onLeave = () => onPlace({ x: -1, y: -1, target: null });

  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
  onAbort(signal, () => cancelAnimationFrame(frame));
}
