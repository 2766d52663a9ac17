import ts from 'typescript';
import { expect, it } from 'vitest';
import { nodesOf, placeOf, type Source, sources } from './sources.ts';

/** What parts the entries of a list that is written as one string, by what makes a set of it. */
const separators: Readonly<Record<string, RegExp>> = { wordSet: /\s+/, phraseSet: /[|\n]/ };

/** The entries that stand more than once in a list of words. */
function twiceIn(list: string, separator: RegExp): readonly string[] {
  const entries = list
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.filter((entry, at) => entries.indexOf(entry) !== at);
}

function complaintsIn(source: Source): readonly string[] {
  return [...nodesOf(source.tree)].flatMap((node) => {
    if (!ts.isCallExpression(node)) return [];
    const separator = separators[node.expression.getText(source.tree)];
    const [list] = node.arguments;
    if (separator === undefined || !list || !ts.isStringLiteralLike(list)) return [];
    return twiceIn(list.text, separator).map((entry) => `${placeOf(source, node)}: ${entry}`);
  });
}

it('a list of words has each of them once', () => {
  expect(sources.flatMap(complaintsIn)).toEqual([]);
});
