/** What ids, classes and names of elements hint at. Weak: they only tip the scales. */
import type { AppealKind } from '../outline/index.ts';
import { APPEAL_HINTS, LEFT_ALONE } from './lexicon/element-names.ts';

/** What an element's id and classes hint at. */
export function kindOfHint(name: string): AppealKind | null {
  const lower = name.toLowerCase();
  return APPEAL_HINTS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** Whether an element's id and classes say that it is none of our business. */
export function isLeftAlone(name: string): boolean {
  return LEFT_ALONE.test(name.toLowerCase());
}
