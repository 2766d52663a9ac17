/** Which kind of appeal words are of. */
import { type AppealKind, appealKinds } from '../../outline/index.ts';
import { oddsOf } from './kept-weights.ts';
import { keysOf } from './terms.ts';

/** For each kind, what terms and pairs of terms speak for it, or against it, in hundredths of log odds. */
export type KindWeights = Readonly<Partial<Record<AppealKind, Readonly<Record<string, number>>>>>;

/** What a term or a pair of terms says of each kind, in log odds. One for each, told apart by identity. */
export type KindTell = readonly number[];

/** What words say of kinds. */
export interface Kinds {
  /** What a text has in it, each once. */
  tellsIn(text: string): readonly KindTell[];
  /** How far each kind is behind the likeliest one, in log odds: 0 for that, less for the others; none where no word tells. */
  weigh(tells: ReadonlySet<KindTell>): ReadonlyMap<AppealKind, number>;
}

/** Reads weights as they are kept. */
export function readKinds(weights: KindWeights): Kinds {
  const kinds = appealKinds.filter((kind) => weights[kind] !== undefined);
  const index = new Map<string, number[]>();
  for (const [at, kind] of kinds.entries()) {
    for (const [key, weight] of Object.entries(weights[kind] ?? {})) {
      const known = index.get(key) ?? kinds.map(() => 0);
      index.set(key, known);
      known[at] = oddsOf(weight);
    }
  }
  return {
    tellsIn: (text) =>
      [...keysOf(text)].map((key) => index.get(key)).filter((tell) => tell !== undefined),
    weigh(tells) {
      if (tells.size === 0) return new Map();
      const sums = kinds.map((_, at) => [...tells].reduce((sum, each) => sum + (each[at] ?? 0), 0));
      const most = Math.max(...sums);
      return new Map(kinds.map((kind, at) => [kind, (sums[at] ?? 0) - most]));
    },
  };
}
