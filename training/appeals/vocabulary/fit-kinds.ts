/** Learns which kind of appeal words are of: a softmax over the kinds, from the appeals among some blocks. */
import { appealKinds } from '../../../src/outline/index.ts';
import { type KindWeights, keptOf, keysOf } from '../../../src/recognition/vocabulary/index.ts';
import { shuffled } from '../../fitting/shuffle.ts';
import { kindSettings } from '../settings.ts';
import type { Block } from './blocks.ts';
import { tellingKeys } from './telling-keys.ts';

/** `other` is what no words tell. */
const kinds = appealKinds.filter((kind) => kind !== 'other');

interface Example {
  readonly keys: readonly string[];
  /** The number of its kind. */
  readonly kind: number;
}

/** The weights of a key, one for each kind. */
type KeyWeights = ReadonlyMap<string, Float64Array>;

/** The weights of the keys that tell most, fitted by themselves; without those that say hardly anything of a kind. */
export function fitKinds(blocks: readonly Block[]): KindWeights {
  const examples = blocks.flatMap(exampleOf);
  const telling = tellingKeys(
    examples.map(({ keys }) => keys),
    kindSettings,
    (keys) => [...descend(examples, keys)].map(([key, own]) => [key, Math.max(...own)] as const),
  );
  const weights = descend(examples, telling);
  return Object.fromEntries(kinds.map((kind, number) => [kind, asKept(weights, number)]));
}

function exampleOf({ lines, appeal }: Block): Example[] {
  const kind = kinds.findIndex((each) => each === (appeal ?? ''));
  if (kind < 0) return [];
  return [{ keys: [...new Set(lines.flatMap(({ text }) => [...keysOf(text)]))], kind }];
}

/** Stochastic gradient descent with a step of its own for each weight (Adagrad), in an order that is always the same. */
function descend(examples: readonly Example[], keys: readonly string[]): KeyWeights {
  const { rounds, step, ridge } = kindSettings;
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const rows = examples.map((example) => example.keys.flatMap((key) => numbers.get(key) ?? []));
  const weights = keys.map(() => new Float64Array(kinds.length));
  const squares = keys.map(() => new Float64Array(kinds.length).fill(1));
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(rows.length, round + 1)) {
      const row = rows[at] ?? [];
      const errors = errorsOf(row, weights, examples[at]?.kind ?? -1);
      for (const key of row) {
        const own = weights[key];
        const seen = squares[key];
        if (own === undefined || seen === undefined) continue;
        for (const [kind, error] of errors.entries()) {
          const slope = error + ridge * (own[kind] ?? 0);
          seen[kind] = (seen[kind] ?? 1) + slope * slope;
          own[kind] = (own[kind] ?? 0) - (step * slope) / Math.sqrt(seen[kind] ?? 1);
        }
      }
    }
  }
  return new Map(keys.map((key, number) => [key, weights[number] ?? new Float64Array()]));
}

/** How much too likely each kind is by the weights of some keys. */
function errorsOf(
  row: readonly number[],
  weights: readonly Float64Array[],
  wanted: number,
): number[] {
  const sums = kinds.map((_, kind) =>
    row.reduce((sum, key) => sum + (weights[key]?.[kind] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each, kind) => each / all - (kind === wanted ? 1 : 0));
}

/** The weights of one kind as they are kept: in whole hundredths, by their keys in order. */
function asKept(weights: KeyWeights, kind: number): Record<string, number> {
  const kept = [...weights]
    .map(([key, own]) => [key, keptOf(own[kind] ?? 0)] as const)
    .filter(([, weight]) => Math.abs(weight) >= kindSettings.leastWeight)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(kept);
}
