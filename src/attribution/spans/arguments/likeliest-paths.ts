import { type Chain, decodeBest, NEVER, type ScoredPath } from '../../../model/index.ts';
import { LABEL, LABELS } from './labels.ts';

/** Decoding again, a source may begin a little before the one that was found, and end a little behind it. */
const SLACK = { before: 3, after: 12 } as const;

/** So many paths are looked at, and none whose logarithm is so far behind the best. */
export const MOST_PATHS = 6;
const FARTHEST = 4;

const countSources = (labels: Uint8Array): number => {
  let count = 0;
  for (const label of labels) if (label === LABEL.sourceBegins) count += 1;
  return count;
};

/** A chain in which no source stands outside of a stretch. */
const withSourceIn = (chain: Chain, from: number, to: number): Chain => {
  const emissions = chain.emissions.slice(0, chain.length * LABELS);
  for (let place = 0; place < chain.length; place++) {
    if (place >= from && place <= to) continue;
    emissions[place * LABELS + LABEL.sourceBegins] = NEVER;
    emissions[place * LABELS + LABEL.source] = NEVER;
  }
  return { ...chain, emissions };
};

/** The best labels of a chain whose best have several sources, decoded again round each of these. */
const decodeOneSource = (chain: Chain, first: Uint8Array): ScoredPath | null => {
  let best: ScoredPath | null = null;
  for (let place = 0; place < chain.length; place++) {
    if (first[place] !== LABEL.sourceBegins) continue;
    let end = place;
    while (first[end + 1] === LABEL.source) end += 1;
    const [again] = decodeBest(withSourceIn(chain, place - SLACK.before, end + SLACK.after), 1);
    if (again === undefined || again.score <= (best?.score ?? -Infinity)) continue;
    if (countSources(again.labels) <= 1) best = again;
  }
  return best;
};

/** The likeliest labels of a chain with one source at most, the likeliest first. */
export const likeliestPaths = (chain: Chain): ScoredPath[] => {
  const paths = decodeBest(chain, MOST_PATHS);
  const kept = paths.filter(({ labels }) => countSources(labels) <= 1);
  const [first] = kept;
  if (first !== undefined) return kept.filter(({ score }) => score >= first.score - FARTHEST);
  const [other] = paths;
  const alone = other === undefined ? null : decodeOneSource(chain, other.labels);
  return alone === null ? paths.slice(0, 1) : [alone];
};
