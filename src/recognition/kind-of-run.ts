/** What kind of appeal a run of lines is. */

import type { AppealKind } from '../outline/index.ts';
import { kindOfHint } from './hints.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';
import type { TreeBox } from './tree.ts';

/** How many boxes around a run are asked for hints, and what a hint counts. */
const HINTING = 3;
const STRENGTH_OF_HINT = 2;

/** What words say counts so much, and a kind that they hardly say has not lost yet. */
const STRENGTH_OF_WORDS = 1;
const FARTHEST_BEHIND = -3;

/** The kind that its wordings, words, links and names speak for most; `other` where nothing does. */
export function kindOfRun(reading: Reading, { box, first, end }: Run): AppealKind {
  const strengths = new Map<AppealKind, number>();
  const add = (kind: AppealKind, strength: number) =>
    strengths.set(kind, (strengths.get(kind) ?? 0) + strength);
  for (const { kinds } of reading.readings.slice(first, end)) {
    for (const [kind, strength] of kinds) add(kind, strength);
  }
  for (const kind of hintsAround(box)) add(kind, STRENGTH_OF_HINT);
  for (const [kind, behind] of reading.kindsByWords.ofBlock(first, end))
    add(kind, STRENGTH_OF_WORDS * Math.max(FARTHEST_BEHIND, behind));
  const [strongest] = [...strengths].sort(([, one], [, other]) => other - one);
  return strongest?.[0] ?? kindInPassing(reading, first, end);
}

/** The kind of lines that no wording and no name tells: where a link in them leads, or what a field is for. */
function kindInPassing({ lines, readings }: Reading, first: number, end: number): AppealKind {
  const target = readings.slice(first, end).find((line) => line.target !== null)?.target;
  if (target) return target;
  const asksForAddress = lines.slice(first, end).some(({ role }) => role === 'emailField');
  return asksForAddress ? 'newsletter' : 'other';
}

function hintsAround(box: TreeBox): Set<AppealKind> {
  const hints = new Set<AppealKind>();
  let at: TreeBox | null = box;
  for (let step = 0; step < HINTING && at?.parent; step += 1) {
    const hint = kindOfHint(at.names);
    if (hint !== null) hints.add(hint);
    at = at.parent;
  }
  return hints;
}
