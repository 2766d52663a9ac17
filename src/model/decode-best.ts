import type { Chain } from './chain.ts';

/** A sequence of labels, and its score. */
export interface ScoredPath {
  readonly labels: Uint8Array;
  readonly score: number;
}

/**
 * The `count` best sequences of labels, the best first (Viterbi with a list at every label: Seshadri and Sundberg,
 * IEEE Transactions on Communications 1994). Fewer where there are not so many.
 */
export const decodeBest = (chain: Chain, count: number): ScoredPath[] => {
  const { labels, length, emissions, matrixOf, transitions } = chain;
  const size = (labels + 1) * labels;
  const width = labels * count;
  /** Where each hypothesis came from: label before times `count` plus its rank there. */
  const back = new Int16Array(length * width);
  let previous = new Float64Array(width).fill(-Infinity);
  let current = new Float64Array(width);
  for (let place = 0; place < length; place++) {
    const matrix = (matrixOf[place] ?? 0) * size;
    current.fill(-Infinity);
    for (let label = 0; label < labels; label++) {
      const first = label * count;
      if (place === 0) current[first] = transitions[matrix + labels * labels + label] ?? 0;
      for (let before = 0; place > 0 && before < labels; before++) {
        const step = transitions[matrix + before * labels + label] ?? 0;
        for (let rank = 0; rank < count; rank++) {
          const from = before * count + rank;
          const score = (previous[from] ?? 0) + step;
          if (!(score > (current[first + count - 1] ?? 0))) break;
          insert(current, back, place * width, first, count, score, from);
        }
      }
      const emission = emissions[place * labels + label] ?? 0;
      for (let rank = 0; rank < count; rank++)
        current[first + rank] = (current[first + rank] ?? 0) + emission;
    }
    [previous, current] = [current, previous];
  }
  return bestEnds(previous, count).map(({ at, score }) => ({
    labels: trace(back, length, labels, count, at),
    score,
  }));
};

/** Puts a hypothesis in its place among the best of its label. */
const insert = (
  scores: Float64Array,
  back: Int16Array,
  offset: number,
  first: number,
  count: number,
  score: number,
  from: number,
): void => {
  let at = first + count - 1;
  while (at > first && score > (scores[at - 1] ?? 0)) {
    scores[at] = scores[at - 1] ?? 0;
    back[offset + at] = back[offset + at - 1] ?? 0;
    at -= 1;
  }
  scores[at] = score;
  back[offset + at] = from;
};

const bestEnds = (scores: Float64Array, count: number): { at: number; score: number }[] =>
  [...scores]
    .map((score, at) => ({ at, score }))
    .filter(({ score }) => score > -Infinity)
    .sort((a, b) => b.score - a.score)
    .slice(0, count);

const trace = (
  back: Int16Array,
  length: number,
  labels: number,
  count: number,
  end: number,
): Uint8Array => {
  const path = new Uint8Array(length);
  let at = end;
  for (let place = length - 1; place >= 0; place--) {
    path[place] = Math.floor(at / count);
    at = back[place * labels * count + at] ?? 0;
  }
  return path;
};
