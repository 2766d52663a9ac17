import { Failure } from './failure.ts';

/**
 * A whole number that somebody typed behind an option.
 *
 * @param option its name, without dashes.
 * @throws Failure in one line where it is none, or not from `least` to `most`.
 */
export function wholeNumber(option: string, given: string, least: number, most: number): number {
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Failure(`--${option} ${given}: a whole number from ${least} to ${most} is wanted`);
}
