/** A sequence of labels, and its score. */
export interface ScoredPath {
  readonly labels: Uint8Array;
  readonly score: number;
}

/**
 * A chain of labels (see {@link ChainReader}), and for each place and label the best score of what ends there and the
 * label before it that gives it.
 */
export interface Trellis {
  readonly labels: number;
  /** Numbers of a place. */
  readonly width: number;
  readonly emissions: Float32Array;
  readonly matrixOf: Uint16Array;
  readonly transitions: Float32Array;
  readonly scores: Float64Array;
  /** The same by the second best label before, without the place's own score. */
  readonly seconds: Float64Array;
  /** Every second number; those between are zeros. */
  readonly before: Int32Array;
}

const before = (trellis: Trellis, place: number, label: number): number =>
  trellis.before[2 * (place * trellis.width + label)] ?? 0;

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
 * The `count` best sequences of labels for a trellis of so many places, the best first; fewer where there are not so
 * many. What is forbidden counts as possible, with the score of what must not be. The best by what the trellis says,
 * each further one as the least costly departure from those found before (Eppstein, SIAM Journal on Computing 1998,
 * on a chain).
 *
 * @param least once the best is known, the score below which no other matters.
 */
export const bestPaths = (
  trellis: Trellis,
  length: number,
  count: number,
  least: (best: ScoredPath) => number = () => -Infinity,
): ScoredPath[] => {
  const found: ScoredPath[] = [];
  const waiting: Departure[] = [];
  const last = (length - 1) * trellis.width;
  for (let label = 0; label < trellis.labels; label++) {
    const score = trellis.scores[last + label] ?? 0;
    wait(waiting, count, { from: null, place: length, label, score });
  }
  let bound = -Infinity;
  for (;;) {
    const next = waiting.shift();
    if (next === undefined || next.score < bound) return found;
    const path = { labels: follow(trellis, length, next), score: next.score };
    if (found.length === 0) bound = least(path);
    found.push(path);
    if (found.length === count) return found;
    departFrom(trellis, path.labels, next, waiting, { most: count - found.length, least: bound });
  }
};

/** The labels of a path. */
const follow = (
  trellis: Trellis,
  length: number,
  { from, place, label }: Departure,
): Uint8Array => {
  const labels = new Uint8Array(length);
  for (let at = place; at < length; at++) labels[at] = from?.[at] ?? 0;
  let own = label;
  for (let at = place - 1; at >= 0; at--) {
    labels[at] = own;
    own = before(trellis, at, own);
  }
  return labels;
};

/** Sums of scores are the same in another order but for their last bits. */
const LAST_BITS = 1e-6;

/** How many departures wait at most, and how good they must be. */
interface Limit {
  readonly most: number;
  readonly least: number;
}

/** The score that a departure must have to wait. */
const boundOf = (waiting: readonly Departure[], { most, least }: Limit): number =>
  Math.max(least, waiting[most - 1]?.score ?? -Infinity);

/** Lets the best departures from a path wait that are nearer to the start than its own. */
const departFrom = (
  trellis: Trellis,
  path: Uint8Array,
  own: Departure,
  waiting: Departure[],
  limit: Limit,
): void => {
  const { labels, width, emissions, matrixOf, transitions, scores, seconds } = trellis;
  let bound = boundOf(waiting, limit);
  for (let place = own.place - 1; place > 0; place--) {
    const label = path[place] ?? 0;
    const at = place * width;
    const rest = own.score - (scores[at + label] ?? 0) + (emissions[at + label] ?? 0);
    // Most departures are far too bad; the best from here tells.
    if (rest + (seconds[at + label] ?? 0) < bound - LAST_BITS) continue;
    const matrix = (matrixOf[place] ?? 0) * (labels + 1) * labels;
    const best = before(trellis, place, label);
    for (let other = 0; other < labels; other++) {
      if (other === best) continue;
      const step = transitions[matrix + other * labels + label] ?? 0;
      const score = rest + (scores[at - width + other] ?? 0) + step;
      if (waiting.length < limit.most || score > bound)
        wait(waiting, limit.most, { from: path, place, label: other, score });
      bound = boundOf(waiting, limit);
    }
  }
};

/** Puts a departure in its place among the `most` best. */
const wait = (waiting: Departure[], most: number, departure: Departure): void => {
  let at = waiting.length;
  for (; at > 0; at--) {
    const before = waiting[at - 1];
    if (before === undefined || before.score >= departure.score) break;
    waiting[at] = before;
  }
  waiting[at] = departure;
  if (waiting.length > most) waiting.pop();
};
