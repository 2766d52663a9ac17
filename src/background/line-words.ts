/** What the line of a fold says at first; what it says later, when it is pressed, the page looks up. */
import { type FoundAppeal, isChosen } from '../outline/index.ts';
import { lookUp, type MessageKey, type Words } from '../strings.ts';

const onEveryLine: readonly MessageKey[] = ['language', 'foldShow', 'foldWhy'];
const onAppeals: readonly MessageKey[] = ['foldFolded', 'foldNeverHere', 'foldAlways'];
const onChosen: readonly MessageKey[] = ['foldChosenFolded', 'foldChosenNoMore'];

/** The words for the lines of what was found. */
export function wordsForLines(appeals: readonly FoundAppeal[]): Words {
  if (appeals.length === 0) return {};
  const keys = appeals.flatMap(({ kind, why }) => [
    ...(isChosen(why) ? onChosen : onAppeals),
    `foldKind_${kind}` as const,
  ]);
  return lookUp([...new Set([...onEveryLine, ...keys])]);
}
