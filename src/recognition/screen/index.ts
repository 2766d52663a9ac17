/** The door of `screen/`: which of many patterns may match a text at all, and by which of their alternatives. */
import { Alternative, type WrittenAlternative } from './alternative.ts';
import required from './required.json' with { type: 'json' };
import { screenFor } from './screen.ts';

/** Gives the alternatives of patterns that may match a text in lower case, in order; all others do not match it. */
export type Alternatives = (text: string) => readonly Alternative[];

function screened(
  patterns: readonly RegExp[],
  written: Readonly<Record<string, readonly WrittenAlternative[]>>,
): Alternatives {
  const all = patterns.flatMap((pattern, number) =>
    (written[number] ?? []).map((alternative) => ({ number, pattern, ...alternative })),
  );
  const alternatives = all.map((each) => new Alternative(each.number, each.pattern, each.pieces));
  const screen = screenFor(all.map(({ requires }) => requires));
  return (text) => screen(text).flatMap((number) => alternatives[number] ?? []);
}

/** Those of wordings. @param patterns of all lexicons, in their order, and then the addresses. */
export const screenedWordings = (patterns: readonly RegExp[]): Alternatives =>
  screened(patterns, required.wordings);
/** Those of where links lead. @param patterns in their order. */
export const screenedTargets = (patterns: readonly RegExp[]): Alternatives =>
  screened(patterns, required.targets);
