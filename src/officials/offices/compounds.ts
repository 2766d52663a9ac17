import type { Token } from '../../language/index.ts';
import { COMPOUNDS_BY_HEAD } from '../lexicon/offices/compounds-by-head.ts';
import type { OfficeRow } from '../lexicon/offices/types.ts';

/** An office of several words as it stands in a text. */
export interface CompoundAt {
  readonly first: number;
  readonly last: number;
  readonly row: OfficeRow;
}

/** The office of several words that a head belongs to: `harbour` + `master`, `recorder` + `of deeds`. */
export const compoundAt = (tokens: readonly Token[], head: number): CompoundAt | undefined => {
  for (const compound of COMPOUNDS_BY_HEAD.get(tokens[head]?.lower ?? '') ?? []) {
    const first = head - compound.head;
    if (compound.words.every((word, offset) => tokens[first + offset]?.lower === word))
      return { first, last: first + compound.words.length, row: compound.row };
  }
  return undefined;
};
