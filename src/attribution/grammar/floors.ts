import { OPENING_ADVERBS } from '../lexicons/adverbs.ts';
import { isComma, isMark, type Strand, tagAt, wordAt } from './strand.ts';

/** A dateline is no longer: `PUTRAJAYA, Nov 22 —`, `WASHINGTON (AP) —`. */
const LONGEST_DATELINE = 9;

/** The first item of what a sentence says: behind its dateline, if it starts with one. */
export const sentenceFloor = (strand: Strand): number => {
  if (tagAt(strand, 0) !== 'properNoun') return 0;
  const first = strand.items[0]?.text ?? '';
  const isUpper = first.length > 2 && first === first.toUpperCase();
  for (let at = 1; at < LONGEST_DATELINE; at++) {
    const tag = tagAt(strand, at);
    if (isMark(strand, at, /^(?:[—–-]|--)$/))
      return isUpper || isMark(strand, at - 1, /^\)$/) ? at + 1 : 0;
    if (tag !== 'properNoun' && tag !== 'number' && tag !== 'punctuation') return 0;
  }
  return 0;
};

const isConnective = (strand: Strand, at: number): boolean => {
  const word = wordAt(strand, at);
  return (
    /^(?:but|and|yet|so)$/.test(word) ||
    isMark(strand, at, /^[,;—–-]$/) ||
    (OPENING_ADVERBS.has(word) && isComma(strand, at + 1))
  );
};

/** Past `But`, `However,` and the like where a content may start. */
export const afterConnectives = (strand: Strand, floor: number): number => {
  let from = floor;
  while (isConnective(strand, from)) from += 1;
  return from;
};
