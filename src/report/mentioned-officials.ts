import type { Attribution, Official } from '../analyse.ts';
import type { MentionedOfficial } from './types.ts';
import { nameKey, shorten } from './wording.ts';

/** The officials to whom nothing is attributed. */
export function mentionedOfficials(
  officials: readonly Official[],
  attributions: readonly Attribution[],
): MentionedOfficial[] {
  const speaking = new Set(attributions.map(({ speaker }) => nameKey(speaker ?? '')));
  return officials.flatMap(({ name, office, former }, index) =>
    speaking.has(nameKey(name))
      ? []
      : [{ index, name: shorten(name), office: office === null ? null : shorten(office), former }],
  );
}
