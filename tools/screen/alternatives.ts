/**
 * The alternatives of a regular expression, each as a pattern of its own: a long `^(?:join|support) us|donate` as
 * `^join us`, `^support us` and `donate`. It matches where one of them does.
 */
import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';
import type { Pieces } from '../../src/recognition/screen/alternative.ts';

/** Shorter ones are compiled quickly enough. */
const SHORT = 80;

/** The alternatives of a pattern; one that has a group which is most of it is parted at that. */
export function alternativesOf(pattern: RegExp): Pieces[] {
  return parseRegExpLiteral(pattern).pattern.alternatives.flatMap((each) => within(each, [], []));
}

/** @param before what stands before the alternative, as pieces, and what after it. */
function within(alternative: AST.Alternative, before: Pieces, after: Pieces): Pieces[] {
  const [start, end] = placeOf(alternative);
  const whole = [...before, start, end, ...after];
  const group = longestGroup(alternative);
  if (group === undefined || lengthOf(whole) <= SHORT || 2 * group.raw.length < lengthOf(whole))
    return [whole];
  const [groupStart, groupEnd] = placeOf(group);
  return group.alternatives.flatMap((each) =>
    within(each, [...before, start, groupStart], [groupEnd, end, ...after]),
  );
}

/** The longest group of an alternative that stands in it once. */
function longestGroup({ elements }: AST.Alternative): AST.Group | undefined {
  const groups = elements.filter((element) => element.type === 'Group');
  return groups.sort((one, other) => other.raw.length - one.raw.length)[0];
}

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, place, at) => sum + (at % 2 === 0 ? -place : place), 0);
}

/** In the pattern’s source, which stands behind a slash in the literal. */
function placeOf({ start, end }: AST.Node): [start: number, end: number] {
  return [start - 1, end - 1];
}
