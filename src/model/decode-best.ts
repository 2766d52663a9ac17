import type { Chain } from './chain.ts';

/** A sequence of labels, and its score. */
export interface ScoredPath {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** For each place and label the best score of what ends there, and the label before it that gives it. */
interface Trellis {
  readonly chain: Chain;
  readonly scores: Float64Array;
  readonly before: Uint8Array;
}

/**
 * A path as where it leaves a better one: seen from the end it goes along with that one up to `place`, and comes
 * there from `label`, the best way to it. At the place behind the last one a path leaves by its last label.
 */
interface Departure {
  readonly from: Uint8Array | null;
  readonly place: number;
  readonly label: number;
  readonly score: number;
}

/**
 * The `count` best sequences of labels, the best first; fewer where there are not so many, none of an empty chain.
 * What is forbidden counts as possible, with the score of what must not be. The best by Viterbi, each
 * further one as the least costly departure from those found before (Eppstein, SIAM Journal on Computing 1998, on a
 * chain).
 */
export const decodeBest = (chain: Chain, count: number): ScoredPath[] => {
  if (chain.length === 0) return [];
  const trellis = fillTrellis(chain);
  const found: ScoredPath[] = [];
  const waiting: Departure[] = [];
  const last = (chain.length - 1) * chain.labels;
  for (let label = 0; label < chain.labels; label++) {
    const score = trellis.scores[last + label] ?? 0;
    wait(waiting, count, { from: null, place: chain.length, label, score });
  }
  for (;;) {
    const next = waiting.shift();
    if (next === undefined) return found;
    const labels = follow(trellis, next);
    found.push({ labels, score: next.score });
    if (found.length === count) return found;
    departFrom(trellis, labels, next, waiting, count - found.length);
  }
};

const fillTrellis = (chain: Chain): Trellis => {
  const { labels, length, emissions, matrixOf, transitions } = chain;
  const size = (labels + 1) * labels;
  const scores = new Float64Array(length * labels);
  const before = new Uint8Array(length * labels);
  for (let place = 0; place < length; place++) {
    const matrix = (matrixOf[place] ?? 0) * size;
    const at = place * labels;
    for (let label = 0; label < labels; label++) {
      let best = place === 0 ? (transitions[matrix + labels * labels + label] ?? 0) : -Infinity;
      for (let other = 0; place > 0 && other < labels; other++) {
        const score =
          (scores[at - labels + other] ?? 0) + (transitions[matrix + other * labels + label] ?? 0);
        if (score <= best) continue;
        best = score;
        before[at + label] = other;
      }
      scores[at + label] = best + (emissions[at + label] ?? 0);
    }
  }
  return { chain, scores, before };
};

/** The labels of a path. */
const follow = ({ chain, before }: Trellis, { from, place, label }: Departure): Uint8Array => {
  const labels = from === null ? new Uint8Array(chain.length) : from.slice();
  let own = label;
  for (let at = place - 1; at >= 0; at--) {
    labels[at] = own;
    own = before[at * chain.labels + own] ?? 0;
  }
  return labels;
};

/** Lets the best departures from a path wait that are nearer to the start than its own. */
const departFrom = (
  { chain, scores, before }: Trellis,
  path: Uint8Array,
  own: Departure,
  waiting: Departure[],
  most: number,
): void => {
  const { labels, emissions, matrixOf, transitions } = chain;
  for (let place = own.place - 1; place > 0; place--) {
    const label = path[place] ?? 0;
    const at = place * labels;
    const matrix = (matrixOf[place] ?? 0) * (labels + 1) * labels;
    const rest = own.score - (scores[at + label] ?? 0) + (emissions[at + label] ?? 0);
    for (let other = 0; other < labels; other++) {
      if (other === before[at + label]) continue;
      const step = transitions[matrix + other * labels + label] ?? 0;
      const score = rest + (scores[at - labels + other] ?? 0) + step;
      if (waiting.length < most || score > (waiting[most - 1]?.score ?? 0))
        wait(waiting, most, { from: path, place, label: other, score });
    }
  }
};

/** Puts a departure in its place among the `most` best. */
const wait = (waiting: Departure[], most: number, departure: Departure): void => {
  let at = waiting.length;
  while (at > 0 && (waiting[at - 1]?.score ?? 0) < departure.score) at -= 1;
  waiting.splice(at, 0, departure);
  waiting.length = Math.min(waiting.length, most);
};
