import type { Span } from '../../language/index.ts';
import { HEDGE_ADVERBS, HEDGE_PARTICIPLES } from '../lexicons/hedges.ts';
import { FORMS_OF_BE } from '../lexicons/verb-groups.ts';
import { trimmed } from './content-ends.ts';
import { sentenceFloor } from './floors.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import type { FoundStatement } from './statement.ts';
import { isMark, type Strand, spanOf, tagAt, wordAt } from './strand.ts';

const spansOf = (strand: Strand, ranges: ReadonlyArray<readonly [number, number]>): Span[] =>
  ranges.flatMap(([from, to]) => {
    const range = trimmed(strand, from, to);
    return range.from < range.to ? [spanOf(strand, range.from, range.to)] : [];
  });

const unattributed = (
  strand: Strand,
  from: number,
  to: number,
  content: readonly Span[],
): FoundStatement[] => {
  const [first, ...rest] = content;
  return first === undefined
    ? []
    : [{ source: [], cue: [spanOf(strand, from, to)], content: [first, ...rest] }];
};

/** A bound on what one hedge covers, so that a sentence without an end costs no more. */
const LONGEST_CLAUSE = 200;

/** The clause that an adverb hedges: from the sentence's or clause's start to its end. */
const clauseAround = (strand: Strand, at: number): readonly [number, number] => {
  let from = at;
  const floor = sentenceFloor(strand);
  while (from > floor && at - from < LONGEST_CLAUSE && !isMark(strand, from - 1, /^[;:—–]$/))
    from -= 1;
  let to = at + 1;
  while (to < strand.items.length && to - at < LONGEST_CLAUSE && !isMark(strand, to, /^[;:—–]$/))
    to += 1;
  return [from, to];
};

const hedgeAdverb = (strand: Strand, at: number): FoundStatement[] => {
  const [from, to] = clauseAround(strand, at);
  return unattributed(
    strand,
    at,
    at + 1,
    spansOf(strand, [
      [from, at],
      [at + 1, to],
    ]),
  );
};

/** `is (widely) believed to …`, `was reported that …`: the participle after a form of `be`. */
const passiveLead = (strand: Strand, at: number): number => {
  let from = at - 1;
  while (from > 0 && tagAt(strand, from) === 'adverb') from -= 1;
  if (!FORMS_OF_BE.has(wordAt(strand, from))) return -1;
  while (from > 0 && tagAt(strand, from - 1) === 'auxiliary') from -= 1;
  return from;
};

const continues = (strand: Strand, at: number): boolean => {
  const word = wordAt(strand, at + 1);
  if (word === 'to' || word === 'that') return true;
  const participle = wordAt(strand, at);
  if (word === 'as')
    return /^(?:seen|regarded|viewed|considered|described|perceived)$/.test(participle);
  return word === 'of' && participle === 'accused';
};

const hedgePassive = (strand: Strand, at: number): FoundStatement[] => {
  const from = passiveLead(strand, at);
  if (from < 0 || !continues(strand, at)) return [];
  const subject = nounPhraseBefore(strand, from);
  const link = wordAt(strand, at + 1);
  const stop = clauseAround(strand, at)[1];
  const isAs = link === 'as';
  const cueEnd = isAs || link === 'of' ? at + 2 : at + 1;
  if (subject === null || wordAt(strand, subject.from) === 'it') {
    if (link !== 'that') return [];
    return unattributed(strand, from, cueEnd, spansOf(strand, [[at + 2, stop]]));
  }
  return unattributed(
    strand,
    from,
    cueEnd,
    spansOf(strand, [
      [subject.from, subject.to],
      [cueEnd, stop],
    ]),
  );
};

/** The statements with a hedge and no source. */
export const hedgeStatements = (strand: Strand): FoundStatement[] =>
  strand.items.flatMap((item, at) => {
    if (HEDGE_ADVERBS.has(item.lower)) return hedgeAdverb(strand, at);
    return HEDGE_PARTICIPLES.has(item.lower) && item.tag !== 'noun' ? hedgePassive(strand, at) : [];
  });
