/** Where the links and forms of appeals lead. */
import type { AppealKind } from '../outline/index.ts';
import { TARGETS } from './lexicon/addresses.ts';
import { screenedTargets } from './screen/index.ts';

/** In the order in which the screen knows them. */
export const targetPatterns = TARGETS.map(([, pattern]) => pattern);

const alternativesIn = screenedTargets(targetPatterns);

/** Where a link leads, as a kind of appeal; null for anywhere else. */
export function kindOfTarget(address: string): AppealKind | null {
  const lower = address.toLowerCase();
  const found = alternativesIn(lower).find(({ pattern }) => pattern.test(lower));
  return found === undefined ? null : (TARGETS[found.number]?.[0] ?? null);
}
