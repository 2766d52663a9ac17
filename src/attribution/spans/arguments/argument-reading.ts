import { isContent, isSource, LABEL, LABELS } from './labels.ts';

/** What the argument model makes of a cue's window. */
export interface ArgumentReading {
  /** Place in the unit of the first label. */
  readonly from: number;
  /** The label of each token of the window. */
  readonly labels: Uint8Array;
  /** Logarithm of the probability of the labels as a whole. */
  readonly logProbability: number;
  readonly source: PartReading;
  readonly content: PartReading;
  /** Mean probability of the tokens that belong to nothing. */
  readonly outside: number;
}

/** How sure the model is of source or content. */
export interface PartReading {
  /** Tokens and runs of tokens. */
  readonly tokens: number;
  readonly runs: number;
  /** Mean and least probability of its tokens, 0 where there are none. */
  readonly mean: number;
  readonly least: number;
}

/** Sums up the tokens whose label is one of a part's two. */
const readPart = (
  labels: Uint8Array,
  probability: Float64Array,
  begins: number,
  goesOn: number,
): PartReading => {
  let tokens = 0;
  let runs = 0;
  let sum = 0;
  let least = 1;
  for (let place = 0; place < labels.length; place++) {
    const label = labels[place];
    if (label !== begins && label !== goesOn) continue;
    const at = place * LABELS;
    const own = (probability[at + begins] ?? 0) + (probability[at + goesOn] ?? 0);
    tokens += 1;
    if (label === begins) runs += 1;
    sum += own;
    least = Math.min(least, own);
  }
  return tokens === 0
    ? { tokens, runs, mean: 0, least: 0 }
    : { tokens, runs, mean: sum / tokens, least };
};

const meanOutside = (labels: Uint8Array, probability: Float64Array): number => {
  let sum = 0;
  let tokens = 0;
  for (let place = 0; place < labels.length; place++) {
    const label = labels[place];
    if (isSource(label) || isContent(label) || label === LABEL.cue) continue;
    sum += probability[place * LABELS + LABEL.outside] ?? 0;
    tokens += 1;
  }
  return tokens === 0 ? 1 : sum / tokens;
};

/** @param probability of each label at each place of the window. */
export const readArguments = (
  from: number,
  labels: Uint8Array,
  logProbability: number,
  probability: Float64Array,
): ArgumentReading => ({
  from,
  labels,
  logProbability,
  source: readPart(labels, probability, LABEL.sourceBegins, LABEL.source),
  content: readPart(labels, probability, LABEL.contentBegins, LABEL.content),
  outside: meanOutside(labels, probability),
});
