import type { Attribution } from '../analyse.ts';
import type { Kind, KindShare } from './types.ts';

/** From those who answer with their name for what they say, to nobody at all. */
const order: readonly Kind[] = [
  'official',
  'person',
  'organisation',
  'media',
  'document',
  'anonymous',
  'unattributed',
];

/** How many attributions are of each kind that occurs. */
export function kindShares(attributions: readonly Attribution[]): KindShare[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of attributions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return order.flatMap((kind) => {
    const found = counts.get(kind);
    return found ? [{ kind, attributions: found, share: found / attributions.length }] : [];
  });
}
