/** Where the links and forms of appeals lead. */
import type { AppealKind } from '../outline/index.ts';
import { TARGETS } from './lexicon/addresses.ts';
import { screenOfTargets } from './screen/index.ts';

/** In the order in which the screen knows them. */
export const targetPatterns = TARGETS.map(([, pattern]) => pattern);

/** Where a link leads, as a kind of appeal; null for anywhere else. */
export function kindOfTarget(address: string): AppealKind | null {
  const lower = address.toLowerCase();
  for (const number of screenOfTargets(lower)) {
    const [kind, pattern] = TARGETS[number] ?? [];
    if (kind && pattern?.test(lower)) return kind;
  }
  return null;
}
