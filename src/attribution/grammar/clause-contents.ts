import type { Span } from '../../language/index.ts';
import { FOLLOWING_WORD } from '../lexicons/clause-words.ts';
import { afterAddressee, afterAdverbials } from './adjuncts.ts';
import type { Candidate } from './candidates.ts';
import { contentEnd, trimmed } from './content-ends.ts';
import { type ContentStart, contentStart, hasVerbAfter } from './contents.ts';
import { plausible } from './plausibility.ts';
import { isMark, isSpoken, type Strand, spanOf, tagAt, wordAt } from './strand.ts';

/** A strand with what stands around it and what is known while its candidates are read. */
export interface Reading {
  readonly strand: Strand;
  /** The strands before and after it on the same level. */
  readonly previous: Strand | undefined;
  readonly next: Strand | undefined;
  readonly later: readonly Candidate[];
  /** The first item that a content before a cue may start with. */
  readonly floor: number;
}

/** Whether nothing but adverbials and a parenthesis follows, so that the content must stand before. */
const nothingFollows = (strand: Strand, from: number): boolean => {
  const at = afterAdverbials(strand, from);
  const ends = tagAt(strand, at) === undefined || isMark(strand, at, /^[.,;:!?)—–]$/);
  return ends || FOLLOWING_WORD.test(wordAt(strand, at));
};

const spanOfRange = (strand: Strand, from: number, to: number): Span[] => {
  const range = trimmed(strand, from, to);
  return range.from < range.to ? [spanOf(strand, range.from, range.to)] : [];
};

/** Past `But`, `However,` and the like at the start of a content. */
const afterConnective = (strand: Strand, floor: number, to: number): number => {
  let from = floor;
  while (from < to) {
    const word = wordAt(strand, from);
    const isAdverb =
      /^(?:however|meanwhile|elsewhere|still|instead|nevertheless)$/.test(word) &&
      isMark(strand, from + 1, /^,$/);
    if (!isAdverb && !isMark(strand, from, /^[,;—–-]$/) && !/^(?:but|and|yet|so)$/.test(word))
      break;
    from += 1;
  }
  return from;
};

/** `Asked whether …, she said`: the question is a statement of its own. */
const afterQuestion = (strand: Strand, from: number, to: number): number => {
  const word = wordAt(strand, from) === 'when' ? wordAt(strand, from + 1) : wordAt(strand, from);
  if (!/^(?:asked|questioned|pressed)$/.test(word)) return from;
  for (let at = to - 1; at > from; at--) if (tagAt(strand, at) === 'quotation') return at;
  return to;
};

/** How far back from a cue a quotation or verb is looked for: longer than any sentence, yet bounded. */
const LOOK_BACK = 200;

const holdsStatement = (strand: Strand, from: number, to: number): boolean => {
  if (hasVerbAfter(strand, from)) return true;
  for (let at = to - 1; at >= Math.max(from, to - LOOK_BACK); at--) {
    if (tagAt(strand, at) === 'quotation') return true;
  }
  return false;
};

/** The content that stands before a clause: back to the sentence's start or the statement before. */
const contentBefore = (strand: Strand, { clauseFrom }: Candidate, floor: number): Span[] => {
  const from = afterQuestion(strand, afterConnective(strand, floor, clauseFrom), clauseFrom);
  return from < clauseFrom && holdsStatement(strand, from, clauseFrom)
    ? spanOfRange(strand, from, clauseFrom)
    : [];
};

/** How long an apposition between the two halves of a quotation may be. */
const LONGEST_APPOSITION = 20;

/** `“A,” said Ann Lee, 82, a cook, “B”`: the comma before the quotation that goes on. */
const pastApposition = (strand: Strand, comma: number): number => {
  if (!isMark(strand, comma, /^,$/)) return comma;
  for (let at = comma + 1; at < comma + LONGEST_APPOSITION; at++) {
    if (isMark(strand, at, /^,$/) && tagAt(strand, at + 1) === 'quotation') return at;
    if (tagAt(strand, at) === 'quotation') break;
  }
  return comma;
};

/** `“A,” he said, “B”`: the quotation that goes on after the clause. */
const contentBehind = ({ strand, later }: Reading, own: Candidate, end: number): Span[] => {
  const at = pastApposition(strand, afterAdverbials(strand, end));
  const start = isMark(strand, at, /^[,:—–]$/) ? at + 1 : at;
  if (tagAt(strand, start) !== 'quotation') return [];
  return spanOfRange(strand, start, contentEnd(strand, start, own, later));
};

/** The quotation that ends the sentence just before a clause: `“Really?” she asked.` */
const quotationBefore = ({ strand, previous }: Reading, { clauseFrom }: Candidate): Span[] => {
  const last = previous?.items.at(-1);
  if (previous === undefined || last?.tag !== 'quotation' || clauseFrom > 0) return [];
  if (previous.paragraph !== strand.paragraph) return [];
  return [spanOf(previous, previous.items.length - 1, previous.items.length)];
};

/** The quotation that a clause with a colon at its end leads in, in the next sentence or paragraph. */
const quotationAfter = ({ strand, next }: Reading): Span[] => {
  const opens = next?.items[0]?.tag === 'quotation' && next.paragraph - strand.paragraph <= 1;
  return opens && isMark(strand, strand.items.length - 1, /^:$/) ? [spanOf(next, 0, 1)] : [];
};

/** Where a clause ends that names somebody told: `she told the court`. */
const toldEnd = (strand: Strand, { group }: Candidate): number =>
  group.verb.complements.has('addressee') ? afterAddressee(strand, group.to) : group.to;

const standsBehind = (strand: Strand, candidate: Candidate, inverted: boolean): boolean => {
  const { clauseFrom } = candidate;
  if (isSpoken(strand, clauseFrom - 1)) return true;
  if (inverted) return clauseFrom > 0;
  return (
    isMark(strand, clauseFrom - 1, /^[,—–-]$/) && nothingFollows(strand, toldEnd(strand, candidate))
  );
};

const contentFrom = (
  { strand, later }: Reading,
  candidate: Candidate,
  start: ContentStart,
): Span[] => spanOfRange(strand, start.at, contentEnd(strand, start.at, candidate, later));

/** The contents of a candidate that has a subject of its own. */
export const contentsOf = (reading: Reading, candidate: Candidate): Span[] => {
  const { strand, floor } = reading;
  const { group, subject } = candidate;
  if (subject === null) return [];
  const inverted = subject.position === 'after';
  const end = inverted ? subject.to : group.to;
  const { complements } = group.verb;
  if (
    (complements.has('clause') || complements.has('quotation')) &&
    standsBehind(strand, candidate, inverted)
  ) {
    const first = contentBefore(strand, candidate, floor);
    if (first.length > 0) return [...first, ...contentBehind(reading, candidate, end)];
  }
  const start = inverted ? null : contentStart(strand, group);
  if (start !== null && plausible(strand, candidate, start))
    return contentFrom(reading, candidate, start);
  if (!complements.has('quotation')) return [];
  if (!inverted && !nothingFollows(strand, toldEnd(strand, candidate))) return [];
  const spoken = quotationBefore(reading, candidate);
  return spoken.length > 0
    ? [...spoken, ...contentBehind(reading, candidate, end)]
    : quotationAfter(reading);
};

/** The contents of a participle or an infinitive, which has no subject of its own. */
export const impliedContents = (reading: Reading, candidate: Candidate): Span[] => {
  const { strand } = reading;
  const { group } = candidate;
  const start = contentStart(strand, group);
  if (start === null) return quotationAfter(reading);
  const needsThat =
    group.mood === 'infinitive' ||
    (group.verb.act === 'stance' && start.complement !== 'infinitive');
  const told = start.complement === 'quotation' || wordAt(strand, start.at - 1) === 'that';
  if (needsThat && !told) return [];
  return contentFrom(reading, candidate, start);
};
