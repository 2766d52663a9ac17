/** What the line of a fold says at first; what it says later, when it is pressed, the page looks up. */
import type { FoundAppeal } from '../outline/index.ts';
import { lookUp, type MessageKey, type Words } from '../strings.ts';

const onEveryLine: readonly MessageKey[] = [
  'language',
  'foldFolded',
  'foldShow',
  'foldNeverHere',
  'foldAlways',
  'foldWhy',
];

/** The words for the lines of what was found. */
export function wordsForLines(appeals: readonly FoundAppeal[]): Words {
  if (appeals.length === 0) return {};
  const kinds = new Set(appeals.map(({ kind }) => kind));
  return lookUp([...onEveryLine, ...[...kinds].map((kind) => `foldKind_${kind}` as const)]);
}
