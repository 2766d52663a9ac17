/** Learns what words and pairs of words speak for an appeal: logistic regression over the blocks that have them. */
import {
  keptOf,
  keysOf,
  type VocabularyWeights,
} from '../../../src/recognition/vocabulary/index.ts';
import { shuffled } from '../../fitting/shuffle.ts';
import { vocabularySettings } from '../settings.ts';
import type { Block } from './blocks.ts';
import { tellingKeys } from './telling-keys.ts';

/** Stands before the keys of what is there to be clicked on. */
const ANSWER = '(';

/** A block as an example: which keys it has, and what it is. */
interface Example {
  readonly keys: readonly string[];
  readonly wanted: 0 | 1;
}

interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The weights of the keys that tell most, fitted by themselves. */
export function fitVocabulary(blocks: readonly Block[]): VocabularyWeights {
  const examples = blocks.map(exampleOf);
  const telling = tellingKeys(
    examples.map(({ keys }) => keys),
    vocabularySettings,
    (keys) =>
      [...descend(examples, keys).weights].map(([key, weight]) => [key, Math.abs(weight)] as const),
  );
  return asKept(descend(examples, telling));
}

function exampleOf({ lines, appeal }: Block): Example {
  const keys = new Set<string>();
  for (const { text, isAnswer } of lines)
    for (const key of keysOf(text)) keys.add(isAnswer ? ANSWER + key : key);
  return { keys: [...keys], wanted: appeal === null ? 0 : 1 };
}

/** Stochastic gradient descent with a step of its own for each weight (Adagrad), in an order that is always the same. */
function descend(examples: readonly Example[], keys: readonly string[]): Fitted {
  const { rounds, step, ridge, firstBias } = vocabularySettings;
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const rows = examples.map((example) => rowOf(example.keys, numbers));
  const weights = new Float64Array(keys.length);
  const squares = new Float64Array(keys.length).fill(1);
  let bias = firstBias;
  let squaresOfBias = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(rows.length, round + 1)) {
      const row = rows[at] ?? new Int32Array();
      let sum = bias;
      for (const key of row) sum += weights[key] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (examples[at]?.wanted ?? 0);
      squaresOfBias += error * error;
      bias -= (step * error) / Math.sqrt(squaresOfBias);
      for (const key of row) {
        const slope = error + ridge * (weights[key] ?? 0);
        squares[key] = (squares[key] ?? 1) + slope * slope;
        weights[key] = (weights[key] ?? 0) - (step * slope) / Math.sqrt(squares[key] ?? 1);
      }
    }
  }
  return { bias, weights: new Map(keys.map((key, number) => [key, weights[number] ?? 0])) };
}

function rowOf(keys: readonly string[], numbers: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(keys.flatMap((key) => numbers.get(key) ?? []));
}

/** Weights as they are kept: in whole hundredths, by their keys in order. */
function asKept({ bias, weights }: Fitted): VocabularyWeights {
  const kept = [...weights]
    .map(([key, weight]) => [key, keptOf(weight)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const [answers, texts] = [true, false].map((isAnswer) =>
    kept.filter(([key]) => key.startsWith(ANSWER) === isAnswer),
  );
  return {
    bias: keptOf(bias),
    texts: Object.fromEntries(texts ?? []),
    answers: Object.fromEntries((answers ?? []).map(([key, weight]) => [key.slice(1), weight])),
  };
}
