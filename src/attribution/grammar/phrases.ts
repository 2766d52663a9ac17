import type { Item } from './strand.ts';
import { isSpoken, type Strand, tagAt } from './strand.ts';

/** A run of items, the last exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** No phrase is longer: a bound, so that a sentence without an end costs no more than its length. */
export const LONGEST_PHRASE = 30;

type TagOfItem = Item['tag'] | undefined;

const NOMINAL: ReadonlySet<TagOfItem> = new Set<TagOfItem>([
  'noun',
  'properNoun',
  'number',
  'quotation',
]);

/** Tags of the words inside a phrase, whatever leads it. */
export const INNER: ReadonlySet<TagOfItem> = new Set<TagOfItem>([
  ...NOMINAL,
  'adjective',
  'possessive',
]);

/** Whether an item can be a phrase's head: a noun, or a quotation that is a word or two and no utterance. */
export const isNominal = (strand: Strand, index: number): boolean =>
  NOMINAL.has(tagAt(strand, index)) && !isSpoken(strand, index);
