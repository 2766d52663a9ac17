/**
 * A linear chain of labels: the score of a label at a place, and of one label after another.
 * Transitions come in several matrices, since what may follow depends on where one is.
 */
export interface Chain {
  readonly labels: number;
  /** Places of the sequence. */
  readonly length: number;
  /** `length * labels` scores. */
  readonly emissions: Float32Array;
  /** For each place, which matrix leads into it. */
  readonly matrixOf: Uint8Array | Uint16Array;
  /** Matrices of `(labels + 1) * labels` scores, by the label before; its last row is the start. */
  readonly transitions: Float32Array;
}

/** What {@link marginals} works in, kept from one sequence to the next. */
export class ChainSpace {
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  /** `exp(emission - the place's greatest)`. */
  weight = new Float64Array(0);
  /** The probability of each label at each place. */
  probability = new Float64Array(0);
  matrices = new Map<number, Float64Array>();

  reserve(size: number): void {
    if (this.alpha.length >= size) return;
    this.alpha = new Float64Array(2 * size);
    this.beta = new Float64Array(2 * size);
    this.weight = new Float64Array(2 * size);
    this.probability = new Float64Array(2 * size);
  }
}

const exponentials = (space: ChainSpace, { labels, transitions }: Chain, id: number) => {
  const known = space.matrices.get(id);
  if (known !== undefined) return known;
  const size = (labels + 1) * labels;
  const matrix = Float64Array.from(transitions.subarray(id * size, (id + 1) * size), Math.exp);
  space.matrices.set(id, matrix);
  return matrix;
};

/**
 * The probability of each label at each place, into `space.probability` (forward-backward, scaled), as
 * {@link ChainReader} has it, with all that learning needs besides.
 * `space.matrices` must be empty or hold what these transitions gave before.
 * @returns the logarithm of the partition function.
 */
export const marginals = (chain: Chain, space: ChainSpace): number => {
  const { labels, length, emissions, matrixOf } = chain;
  space.reserve(length * labels);
  const { alpha, beta, weight, probability } = space;
  let logPartition = 0;
  for (let place = 0; place < length; place++) {
    const at = place * labels;
    const matrix = exponentials(space, chain, matrixOf[place] ?? 0);
    let greatest = -Infinity;
    for (let label = 0; label < labels; label++) {
      const score = emissions[at + label] ?? 0;
      if (score > greatest) greatest = score;
    }
    let total = 0;
    for (let label = 0; label < labels; label++) {
      const own = Math.exp((emissions[at + label] ?? 0) - greatest);
      let sum = place === 0 ? (matrix[labels * labels + label] ?? 0) : 0;
      for (let before = 0; place > 0 && before < labels; before++)
        sum += (alpha[at - labels + before] ?? 0) * (matrix[before * labels + label] ?? 0);
      weight[at + label] = own;
      alpha[at + label] = sum * own;
      total += sum * own;
    }
    for (let label = 0; label < labels; label++)
      alpha[at + label] = (alpha[at + label] ?? 0) / total;
    logPartition += Math.log(total) + greatest;
  }
  backward(chain, space);
  for (let place = 0; place < length; place++) {
    const at = place * labels;
    let total = 0;
    for (let label = 0; label < labels; label++)
      total += probability[at + label] = (alpha[at + label] ?? 0) * (beta[at + label] ?? 0);
    for (let label = 0; label < labels; label++)
      probability[at + label] = (probability[at + label] ?? 0) / total;
  }
  return logPartition;
};

const backward = (chain: Chain, space: ChainSpace): void => {
  const { labels, length, matrixOf } = chain;
  const { beta, weight } = space;
  for (let label = 0; label < labels; label++) beta[(length - 1) * labels + label] = 1;
  for (let place = length - 2; place >= 0; place--) {
    const at = place * labels;
    const matrix = exponentials(space, chain, matrixOf[place + 1] ?? 0);
    let total = 0;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (let after = 0; after < labels; after++)
        sum +=
          (matrix[label * labels + after] ?? 0) *
          (weight[at + labels + after] ?? 0) *
          (beta[at + labels + after] ?? 0);
      beta[at + label] = sum;
      total += sum;
    }
    for (let label = 0; label < labels; label++) beta[at + label] = (beta[at + label] ?? 0) / total;
  }
};
