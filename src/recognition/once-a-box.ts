import type { AloneReading } from './reading.ts';
import type { TreeBox } from './tree.ts';

/**
 * Reads something off the lines of a box when it is first asked for, and keeps it as long as the box is: thousands of
 * small boxes may ask it of the one around them. A box is of one reading; it is asked before the lines of likely blocks
 * are told, or after that, and not both.
 */
export const onceABox = <Lines extends AloneReading, T>(
  read: (reading: Lines, box: TreeBox) => T,
): ((reading: Lines, box: TreeBox) => T) => {
  const known = new WeakMap<TreeBox, { readonly found: T }>();
  return (reading, box) => {
    const kept = known.get(box) ?? { found: read(reading, box) };
    known.set(box, kept);
    return kept.found;
  };
};
