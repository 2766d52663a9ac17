import { trimmed } from './content-ends.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import type { ProposedStatement } from './statement.ts';
import { isMark, type Strand, spanOf, tagAt, wordAt } from './strand.ts';

/** How far a source's or a content's edge is looked for. */
const REACH = 40;

const LEADS: ReadonlyArray<readonly string[]> = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

const FIRST_WORDS = new Set(LEADS.map(([first]) => first));

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

/** Whether a verb stands between an item and the next comma: a clause, not an apposition. */
const isClause = (strand: Strand, from: number): boolean => {
  for (let at = from; at < Math.min(strand.items.length, from + REACH); at++) {
    const tag = tagAt(strand, at);
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (isMark(strand, at, /^,$/)) return false;
  }
  return false;
};

/** The comma behind the source, past its appositions, or -1. */
const commaAfter = (strand: Strand, from: number): number => {
  for (let at = from; at < Math.min(strand.items.length, from + REACH); at++) {
    if (tagAt(strand, at) === 'quotation' && at === from) return at - 1;
    if (!isMark(strand, at, /^,$/)) continue;
    const relative = /^(?:who|which|whose)$/.test(wordAt(strand, at + 1));
    if (!relative && (isClause(strand, at + 1) || tagAt(strand, at + 1) === 'quotation')) return at;
  }
  return -1;
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
