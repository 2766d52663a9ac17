import { type ChainReader, NEVER, type ScoredPath } from '../../../model/index.ts';
import { LABEL, LABELS } from './labels.ts';

/** Decoding again, a source may begin a little before the one that was found, and end a little behind it. */
const SLACK = { before: 3, after: 12 } as const;

/** So many paths are looked at, and none whose logarithm is so far behind the best. */
export const MOST_PATHS = 6;
const FARTHEST = 4;

const countSources = (labels: Uint8Array): number => {
  let count = 0;
  for (let place = 0; place < labels.length; place++)
    if (labels[place] === LABEL.sourceBegins) count += 1;
  return count;
};

/** The best labels with no source outside of a stretch. */
const bestWithSourceIn = (
  chain: ChainReader,
  length: number,
  from: number,
  to: number,
): ScoredPath | undefined => {
  const { emissions } = chain;
  const own = emissions.slice(0, length * LABELS);
  for (let place = 0; place < length; place++) {
    if (place >= from && place <= to) continue;
    emissions[place * LABELS + LABEL.sourceBegins] = NEVER;
    emissions[place * LABELS + LABEL.source] = NEVER;
  }
  const [best] = chain.best(length, 1);
  emissions.set(own);
  return best;
};

/** The best labels of a chain whose best have several sources, decoded again round each of these. */
const bestWithOneSource = (chain: ChainReader, { labels }: ScoredPath): ScoredPath | null => {
  const { length } = labels;
  let best: ScoredPath | null = null;
  for (let place = 0; place < length; place++) {
    if (labels[place] !== LABEL.sourceBegins) continue;
    let end = place;
    while (labels[end + 1] === LABEL.source) end += 1;
    const again = bestWithSourceIn(chain, length, place - SLACK.before, end + SLACK.after);
    if (again === undefined || again.score <= (best?.score ?? -Infinity)) continue;
    if (countSources(again.labels) <= 1) best = again;
  }
  return best;
};

/** The likeliest labels of a chain of so many places with one source at most, the likeliest first. */
export const likeliestPaths = (chain: ChainReader, length: number): ScoredPath[] => {
  const paths = chain.best(length, MOST_PATHS, (best) =>
    countSources(best.labels) <= 1 ? best.score - FARTHEST : -Infinity,
  );
  const kept = paths.filter(({ labels }) => countSources(labels) <= 1);
  const [first] = kept;
  if (first !== undefined) return kept.filter(({ score }) => score >= first.score - FARTHEST);
  const [other] = paths;
  const alone = other === undefined ? null : bestWithOneSource(chain, other);
  return alone === null ? paths.slice(0, 1) : [alone];
};
