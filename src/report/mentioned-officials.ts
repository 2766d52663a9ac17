import type { Attribution, Official } from '../analyse.ts';
import { officeHolderOf } from './office-holder.ts';
import type { MentionedOfficial } from './types.ts';
import { nameKey, shorten } from './wording.ts';

/** The officials to whom nothing is attributed. */
export function mentionedOfficials(
  officials: readonly Official[],
  attributions: readonly Attribution[],
): MentionedOfficial[] {
  const speaking = new Set(attributions.map(({ speaker }) => nameKey(speaker ?? '')));
  return officials.flatMap((official, index) =>
    speaking.has(nameKey(official.name))
      ? []
      : [{ index, name: shorten(official.name), ...officeHolderOf(official) }],
  );
}
