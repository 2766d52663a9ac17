import type { Outcome } from './cross-validated.ts';

const BINS = 10;

/** How often candidates of each tenth of probability are right: one line a tenth. */
export const reliability = (outcomes: readonly Outcome[]): string[] =>
  Array.from({ length: BINS }, (_, bin) => {
    const inBin = outcomes.filter(
      ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin,
    );
    const mean = inBin.reduce((sum, { probability }) => sum + probability, 0) / inBin.length;
    const right = inBin.filter((one) => one.right).length / inBin.length;
    const [said, was] = [mean, right].map((value) => (100 * value).toFixed(1));
    return `${bin * 10}–${(bin + 1) * 10} %: ${inBin.length} candidates, said ${said} %, right ${was} %`;
  });
