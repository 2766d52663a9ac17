import type { Attribution } from '../analyse.ts';
import { kinds } from '../kinds.ts';
import type { Kind, KindShare } from './types.ts';

/** How many attributions are of each kind that occurs. */
export function kindShares(attributions: readonly Attribution[]): KindShare[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of attributions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kinds.flatMap((kind) => {
    const found = counts.get(kind);
    return found ? [{ kind, attributions: found, share: found / attributions.length }] : [];
  });
}
