import { call, get, listen } from '../dom.ts';
import { oncePerFrame } from './once-per-frame.ts';

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
  let latest: PointerPlace | null = null;

  const report = oncePerFrame(() => {
    if (latest) onPlace(latest);
  }, signal);
  const onMove = ({ clientX, clientY, target, buttons, pointerType, isTrusted }: PointerEvent) => {
    // A page can say that there was a pointer where there was none.
    if (!isTrusted || buttons !== 0 || pointerType === 'touch') return;
    latest = { x: clientX, y: clientY, target };
    report();
  };
  const onLeave = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') onPlace({ x: -1, y: -1, target: null });
  };

  listen(document, 'pointermove', onMove, { passive: true, signal });
  get(document, 'documentElement').addEventListener('pointerleave', onLeave, {
    passive: true,
    signal,
  });
}

/** What does something of its own when it is tapped. */
const CONTROLS =
  'a[href],area,button,input,select,textarea,label,summary,option,video,audio,iframe,' +
  '[onclick],[tabindex="0"],[contenteditable]:not([contenteditable=false]),' +
  '[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=switch],[role=option]';

/**
 * Calls back with where a finger has tapped on what does nothing of its own, until `signal` aborts. A finger that
 * scrolls, selects or zooms has not tapped: the browser tells that.
 */
export function watchTaps(onTap: (place: PointerPlace) => void, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const { target, clientX, clientY, isTrusted } = event;
    if (!isTrusted || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    if (!(target instanceof Element) || call(target, 'closest', CONTROLS) !== null) return;
    onTap({ x: clientX, y: clientY, target });
  };
  listen(document, 'click', onClick, { passive: true, signal });
}
