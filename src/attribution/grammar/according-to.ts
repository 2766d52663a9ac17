import { trimmed } from './content-ends.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import type { ProposedStatement } from './statement.ts';
import { isComma, isMark, type Strand, spanOf, tagAt, wordAt } from './strand.ts';

/** How far a source's or a content's edge is looked for, in items. */
const REACH = 40;

/** What leads in whose words the rest is. */
const LEADS: ReadonlyArray<readonly string[]> = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

const FIRST_WORDS = new Set(LEADS.map(([first]) => first));

/** How many words of a lead start at an item; 0 where none does. */
const leadLength = (strand: Strand, at: number): number => {
  if (!FIRST_WORDS.has(wordAt(strand, at))) return 0;
  const isHere = (words: readonly string[]) =>
    words.every((word, offset) => wordAt(strand, at + offset) === word);
  return LEADS.find(isHere)?.length ?? 0;
};

/** Where the clause starts that an item ends. */
const afterSemicolon = (strand: Strand, to: number): number => {
  for (let at = to - 1; at >= Math.max(0, to - REACH); at--)
    if (isMark(strand, at, /^;$/)) return at + 1;
  return 0;
};

/** Whether a verb stands between an item and the next comma: a clause, not an apposition. */
const isClause = (strand: Strand, from: number): boolean => {
  for (let at = from; at < Math.min(strand.items.length, from + REACH); at++) {
    const tag = tagAt(strand, at);
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (isComma(strand, at)) return false;
  }
  return false;
};

/** The comma behind the source, past its appositions, or -1. */
const commaAfter = (strand: Strand, from: number): number => {
  // `according to Ann Lee “all is well”`: what is said starts without a comma.
  if (tagAt(strand, from) === 'quotation') return from - 1;
  for (let at = from; at < Math.min(strand.items.length, from + REACH); at++) {
    if (!isComma(strand, at)) continue;
    const relative = /^(?:who|which|whose)$/.test(wordAt(strand, at + 1));
    if (!relative && (isClause(strand, at + 1) || tagAt(strand, at + 1) === 'quotation')) return at;
  }
  return -1;
};

/** The sentence around a phrase, or what follows it up to the end where it comes first. */
const contentAround = (
  strand: Strand,
  from: number,
  to: number,
): readonly [number, number] | null => {
  const end = strand.items.length;
  if (from <= 1 || /^(?:but|and)$/.test(wordAt(strand, from - 1))) {
    const comma = commaAfter(strand, to);
    return comma < 0 ? null : [comma + 1, end];
  }
  return [afterSemicolon(strand, from), from];
};

/** The statements that rest on `according to`. */
export const accordingTo = (strand: Strand): ProposedStatement[] => {
  const found: ProposedStatement[] = [];
  for (let at = 0; at < strand.items.length; at++) {
    const length = leadLength(strand, at);
    const source = length > 0 ? nounPhraseFrom(strand, at + length, 'wide') : null;
    const around = source && contentAround(strand, at, source.to);
    if (!source || !around) continue;
    const content = trimmed(strand, around[0], around[1]);
    if (content.from >= content.to) continue;
    found.push({
      source: [spanOf(strand, source.from, source.to)],
      cue: [spanOf(strand, at, at + length)],
      content: [spanOf(strand, content.from, content.to)],
    });
    at = source.to - 1;
  }
  return found;
};
