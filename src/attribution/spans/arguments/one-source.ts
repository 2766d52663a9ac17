import { type Chain, decode, NEVER } from '../../../model/index.ts';
import { LABEL, LABELS } from './labels.ts';

/** Decoding again, a source may begin a little before the one that was found, and end a little behind it. */
const SLACK = { before: 3, after: 12 } as const;

const countSources = (labels: Uint8Array, length: number): number => {
  let count = 0;
  for (let place = 0; place < length; place++) if (labels[place] === LABEL.sourceBegins) count += 1;
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

/**
 * The best labels of a chain with one source at most: where two come out, it is decoded again round each.
 * @returns their score.
 */
export const decodeOneSource = (chain: Chain, labels: Uint8Array): number => {
  const { length } = chain;
  let score = decode(chain, labels);
  if (countSources(labels, length) <= 1) return score;
  const first = labels.slice(0, length);
  let best = -Infinity;
  for (let place = 0; place < length; place++) {
    if (first[place] !== LABEL.sourceBegins) continue;
    let end = place;
    while (first[end + 1] === LABEL.source) end += 1;
    const again = new Uint8Array(length);
    const own = decode(withSourceIn(chain, place - SLACK.before, end + SLACK.after), again);
    if (own <= best || countSources(again, length) > 1) continue;
    best = own;
    score = own;
    labels.set(again);
  }
  return score;
};
