const PAGE = 2 ** 16;
const BYTES = { half: 2, single: 4, double: 8 } as const;
const START = 1;

/**
 * Where everything lies in the memory of chains, in bytes. Labels are looked at in pairs: where their number is odd,
 * one is added that nothing leads to.
 */
export interface ChainLayout {
  readonly labels: number;
  /** Numbers of a place. */
  readonly width: number;
  /** For each place which matrix leads into it, 16 bits. */
  readonly matrixOf: number;
  /** Scores of 32 bits. */
  readonly emissions: number;
  /** For each place and label: numbers of 64 bits. */
  readonly alpha: number;
  readonly weights: number;
  readonly beta: number;
  readonly probabilities: number;
  readonly scores: number;
  readonly seconds: number;
  /** Whole numbers of 64 bits. */
  readonly before: number;
  /** Matrices by the label before, its last row the start: scores of 32 bits, and what they are as factors. */
  readonly steps: number;
  readonly factors: number;
  /** Matrices of factors by the label behind. */
  readonly factorsBack: number;
  readonly pages: number;
}

/** Numbers of a matrix. */
export const matrixSize = (labels: number): number => (labels + START) * labels;

/** @param capacity places of the longest chain. */
export const chainLayout = (labels: number, matrices: number, capacity: number): ChainLayout => {
  const width = labels + (labels % 2);
  let end = 0;
  const room = (bytes: number): number => {
    const start = end;
    // Vectors lie best at multiples of their size.
    end += 16 * Math.ceil(bytes / 16);
    return start;
  };
  const rows = () => room(BYTES.double * width * capacity);
  const rowsOf = (bytes: number, count: number) => room(bytes * width * count * matrices);
  const layout = {
    labels,
    width,
    matrixOf: room(BYTES.half * capacity),
    emissions: room(BYTES.single * width * capacity),
    alpha: rows(),
    weights: rows(),
    beta: rows(),
    probabilities: rows(),
    scores: rows(),
    seconds: rows(),
    before: rows(),
    steps: rowsOf(BYTES.single, labels + START),
    factors: rowsOf(BYTES.double, labels + START),
    factorsBack: rowsOf(BYTES.double, labels),
  };
  return { ...layout, pages: Math.ceil(end / PAGE) };
};

/** Writes matrices into a memory, where the layout has them. @param steps one matrix after the other. */
export const writeMatrices = (
  memory: ArrayBuffer,
  layout: ChainLayout,
  steps: Float32Array,
): void => {
  const { labels, width } = layout;
  const size = matrixSize(labels);
  const count = (steps.length / size) * (labels + START) * width;
  const scores = new Float32Array(memory, layout.steps, count);
  const factors = new Float64Array(memory, layout.factors, count);
  const back = new Float64Array(memory, layout.factorsBack, (steps.length / size) * labels * width);
  for (let at = 0; at < steps.length; at++) {
    const matrix = Math.floor(at / size);
    const before = Math.floor((at - matrix * size) / labels);
    const label = at % labels;
    const score = steps[at] ?? 0;
    const own = (matrix * (labels + START) + before) * width + label;
    const factor = Math.exp(score);
    scores[own] = score;
    factors[own] = factor;
    if (before < labels) back[(matrix * labels + label) * width + before] = factor;
  }
};
