/** How long a pointer rests on a mark before its card opens, in milliseconds. */
const OPEN_DELAY = 250;
/** How long a card waits for the pointer to come (back) to it or to its mark, in milliseconds. */
const CLOSE_DELAY = 350;

/** What a pointer is over: a mark, the open card, or neither. */
export type Under<Target> = { readonly over: 'mark'; readonly target: Target } | 'card' | 'nothing';

interface Hover<Target> {
  /** The pointer has moved. */
  move(under: Under<Target>): void;
  /** Forgets what it was about to do. */
  cancel(): void;
}

/**
 * Turns a pointer's way over marks into opening and closing, late enough that a pointer passing by
 * opens nothing and that the way from a mark to its card is not cut off.
 *
 * @param isSame whether two targets are the same mark, so that resting on it starts no new wait.
 */
export function createHover<Target>(
  isSame: (one: Target, other: Target) => boolean,
  onOpen: (target: Target) => void,
  onClose: () => void,
): Hover<Target> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Under<Target> = 'nothing';

  const isUnchanged = (under: Under<Target>) => {
    if (typeof under === 'string' || typeof last === 'string') return under === last;
    return isSame(under.target, last.target);
  };
  return {
    move(under) {
      if (isUnchanged(under)) return;
      last = under;
      clearTimeout(timer);
      if (under === 'card') return;
      timer =
        under === 'nothing'
          ? setTimeout(onClose, CLOSE_DELAY)
          : setTimeout(() => onOpen(under.target), OPEN_DELAY);
    },
    cancel() {
      clearTimeout(timer);
      last = 'nothing';
    },
  };
}
