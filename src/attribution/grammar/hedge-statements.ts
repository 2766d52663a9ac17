import type { Span } from '../../language/index.ts';
import { SEEN_AS } from '../lexicons/clause-words.ts';
import { HEDGE_ADVERBS, HEDGE_PARTICIPLES } from '../lexicons/hedges.ts';
import { FORMS_OF_BE } from '../lexicons/verb-groups.ts';
import { trimmed } from './content-ends.ts';
import { sentenceFloor } from './floors.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import type { ProposedStatement } from './statement.ts';
import { foundIn, isMark, type Strand, spanOf, tagAt, wordAt } from './strand.ts';

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
): ProposedStatement[] => {
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

const hedgeAdverb = (strand: Strand, at: number): ProposedStatement[] => {
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

const ASKED = /^(?:asked|told)$/;

/** What links a passive to what it tells: `to`, `that`, `as`, `of`, or the question asked; null for nothing. */
const linkAfter = (strand: Strand, at: number): string | null => {
  const word = wordAt(strand, at + 1);
  const participle = wordAt(strand, at);
  if (word === 'to' || word === 'that') return word;
  if (word === 'as') return SEEN_AS.test(participle) ? word : null;
  if (word === 'of') return participle === 'accused' ? word : null;
  const isQuestion =
    tagAt(strand, at + 1) === 'quotation' || /^(?:whether|if|why|how|what)$/.test(word);
  return participle === 'asked' && isQuestion ? 'question' : null;
};

const hedgePassive = (strand: Strand, at: number): ProposedStatement[] => {
  const from = passiveLead(strand, at);
  const link = from < 0 ? null : linkAfter(strand, at);
  if (link === null) return [];
  const stop = clauseAround(strand, at)[1];
  const cueEnd = link === 'as' || link === 'of' ? at + 2 : at + 1;
  const start = link === 'that' ? at + 2 : cueEnd;
  const subject = nounPhraseBefore(strand, from);
  const isTold = ASKED.test(wordAt(strand, at)) && link !== 'to';
  if (subject === null || isTold || wordAt(strand, subject.from) === 'it') {
    return link === 'that' || isTold
      ? unattributed(strand, from, cueEnd, spansOf(strand, [[start, stop]]))
      : [];
  }
  const content = spansOf(strand, [
    [subject.from, subject.to],
    [start, stop],
  ]);
  return unattributed(strand, from, cueEnd, content);
};

/** `it emerged that …`: word of something, from nobody. */
const emerged = (strand: Strand, at: number): ProposedStatement[] => {
  const lead =
    /^(?:emerged|transpired|emerges|transpires)$/.test(wordAt(strand, at)) &&
    wordAt(strand, at + 1) === 'that';
  return lead
    ? unattributed(strand, at, at + 1, spansOf(strand, [[at + 2, clauseAround(strand, at)[1]]]))
    : [];
};

/** The statements with a hedge and no source. */
export const hedgeStatements = (strand: Strand): ProposedStatement[] =>
  foundIn(strand, (item, at) => {
    if (HEDGE_ADVERBS.has(item.lower)) return hedgeAdverb(strand, at);
    if (HEDGE_PARTICIPLES.has(item.lower) && item.tag !== 'noun') return hedgePassive(strand, at);
    return item.tag === 'verb' ? emerged(strand, at) : null;
  });
