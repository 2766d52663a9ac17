/** Boxes of an outline while it is drawn. */
import type { SketchElement } from './tree.ts';

/** A box that is being filled, or has been. */
export interface Filled {
  element: SketchElement;
  readonly parent: Filled | null;
  readonly first: number;
  end: number;
  tags: string;
  names: string;
  parts: number;
  /** The box that is its first part. */
  firstBox: Filled | null;
  /** Whether it holds nothing, or just what another box holds that stands for it. */
  isGone: boolean;
  /** Among those that remain, once all are known. */
  number: number;
}

/** A box that begins with line `first`. */
export function emptyBox(element: SketchElement, parent: Filled | null, first: number): Filled {
  return {
    element,
    parent,
    first,
    end: first,
    tags: '',
    names: '',
    parts: 0,
    firstBox: null,
    isGone: false,
    number: 0,
  };
}

/** The box itself, or the next one around it that stands for itself. */
export function remaining(box: Filled | null): Filled | null {
  let at = box;
  while (at?.isGone) at = at.parent;
  return at;
}
