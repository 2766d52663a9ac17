/** Where an imperative may begin. */

/** A line, a clause, or after a word that leads up to it. */
const START = String.raw`(?:^|[.!?:;,–—|•>(-]\s*|\b(?:and|or|please|now|to|can|also|today|then)\s+)`;

/** A pattern where a clause or an imperative begins. */
export function at(source: string): RegExp {
  return new RegExp(START + source);
}
