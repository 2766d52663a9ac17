/** Weights as they are kept: log odds in whole hundredths. */
const HUNDREDTHS = 100;

/** The log odds that a kept weight stands for. */
export function oddsOf(kept: number): number {
  return kept / HUNDREDTHS;
}

/** Log odds as they are kept. */
export function keptOf(odds: number): number {
  return Math.round(odds * HUNDREDTHS);
}
