import type { Span } from '../../language/index.ts';
import { afterAddressee, afterAdverbials } from './adjuncts.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { contentEnd, trimmed } from './content-ends.ts';
import { contentStart, hasVerbAfter } from './contents.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import type { Range } from './phrases.ts';
import { plausible } from './plausibility.ts';
import type { FoundStatement } from './statement.ts';
import { isMark, isSpoken, type Strand, spanOf, tagAt, wordAt } from './strand.ts';
import { clauseSubject } from './subjects.ts';

/** Whether nothing but adverbials and a parenthesis follows, so that the content must stand before. */
const nothingFollows = (strand: Strand, from: number): boolean => {
  const at = afterAdverbials(strand, from);
  return (
    tagAt(strand, at) === undefined ||
    isMark(strand, at, /^[.,;:!?)—–]$/) ||
    /^(?:and|but|as|while|when|after|before|in|at|during|of|on|about|to)$/.test(wordAt(strand, at))
  );
};

const spanOfRange = (strand: Strand, from: number, to: number): Span[] => {
  const range = trimmed(strand, from, to);
  return range.from < range.to ? [spanOf(strand, range.from, range.to)] : [];
};

/** The content that stands before a clause: back to the sentence's start or the statement before. */
const contentBefore = (strand: Strand, candidate: Candidate, floor: number): Span[] => {
  let from = floor;
  while (
    from < candidate.clauseFrom &&
    (isMark(strand, from, /^[,;—–-]$/) || /^(?:but|and|yet|so)$/.test(wordAt(strand, from)))
  )
    from += 1;
  const holds =
    hasVerbAfter(strand, from) ||
    strand.items.slice(from, candidate.clauseFrom).some(({ tag }) => tag === 'quotation');
  return holds ? spanOfRange(strand, from, candidate.clauseFrom) : [];
};

/** `“A,” he said, “B”` and `A, he said, B`: what goes on after the clause. */
const contentAround = (
  strand: Strand,
  end: number,
  later: readonly Candidate[],
  own: Candidate,
): Span[] => {
  const at = afterAdverbials(strand, end);
  const mark = isMark(strand, at, /^[,:—–]$/);
  if (!mark && tagAt(strand, at) !== 'quotation') return [];
  const start = mark ? at + 1 : at;
  if (tagAt(strand, start) === 'quotation') {
    return spanOfRange(strand, start, contentEnd(strand, start, own, later));
  }
  return [];
};

/** The quotation that makes up the sentence just before a clause: `“Really?” she asked.` */
const quotationBefore = (
  strand: Strand,
  previous: Strand | undefined,
  candidate: Candidate,
): Span[] => {
  const last = previous?.items.at(-1);
  if (previous === undefined || last?.tag !== 'quotation' || candidate.clauseFrom > 0) return [];
  if (previous.paragraph !== strand.paragraph) return [];
  const from = previous.items.length - 1;
  return [spanOf(previous, from, previous.items.length)];
};

interface Reading {
  readonly strand: Strand;
  readonly previous: Strand | undefined;
  readonly later: readonly Candidate[];
  readonly floor: number;
}

/** The contents of a candidate that has a subject of its own. */
const contentsOf = (reading: Reading, candidate: Candidate): Span[] => {
  const { strand, later, floor } = reading;
  const { group, subject, clauseFrom } = candidate;
  if (subject === null) return [];
  const inverted = subject.position === 'after';
  const end = inverted ? subject.to : group.to;
  const quoted = isSpoken(strand, clauseFrom - 1);
  const before =
    quoted ||
    (isMark(strand, clauseFrom - 1, /^[,—–-]$/) &&
      (inverted || nothingFollows(strand, toldEnd(strand, candidate))));
  if (before || (inverted && clauseFrom > 0)) {
    const first = contentBefore(strand, candidate, floor);
    if (first.length > 0) return [...first, ...contentAround(strand, end, later, candidate)];
  }
  const start = inverted ? null : contentStart(strand, group);
  if (start !== null && plausible(strand, candidate, start)) {
    return spanOfRange(strand, start.at, contentEnd(strand, start.at, candidate, later));
  }
  const isReporting =
    group.verb.complements.has('quotation') &&
    (inverted || nothingFollows(strand, toldEnd(strand, candidate)));
  if (!isReporting) return [];
  const spoken = quotationBefore(strand, reading.previous, candidate);
  return spoken.length > 0 ? [...spoken, ...contentAround(strand, end, later, candidate)] : [];
};

/** Where a clause ends that names somebody told: `she told the court`. */
const toldEnd = (strand: Strand, { group }: Candidate): number =>
  group.verb.complements.has('addressee') ? afterAddressee(strand, group.to) : group.to;

/** Whose words a participle or infinitive tells: the statement's before it, else the clause's subject. */
const impliedSource = (strand: Strand, candidate: Candidate, last: Range | null): Range | null => {
  const before = candidate.clauseFrom;
  const noun =
    candidate.group.mood === 'participle' && tagAt(strand, before - 1) === 'noun'
      ? nounPhraseBefore(strand, before)
      : null;
  return noun ?? last ?? clauseSubject(strand, before);
};

const impliedContents = ({ strand, later }: Reading, candidate: Candidate): Span[] => {
  const { group } = candidate;
  const start = contentStart(strand, group);
  if (start === null) return [];
  if (
    group.mood === 'infinitive' &&
    start.complement !== 'clause' &&
    start.complement !== 'quotation'
  )
    return [];
  return spanOfRange(strand, start.at, contentEnd(strand, start.at, candidate, later));
};

/** The statements whose cue is a verb, in one strand; `previous` is the strand before it on the same level. */
export const clauseStatements = (
  strand: Strand,
  previous: Strand | undefined,
): FoundStatement[] => {
  const candidates = candidatesOf(strand);
  const found: FoundStatement[] = [];
  let last: Range | null = null;
  let floor = 0;
  for (const [index, candidate] of candidates.entries()) {
    const reading = { strand, previous, later: candidates.slice(index + 1, index + 12), floor };
    const implied = candidate.group.mood === 'participle' || candidate.group.mood === 'infinitive';
    const source: Range | null = implied
      ? impliedSource(strand, candidate, last)
      : candidate.subject;
    const contents = implied ? impliedContents(reading, candidate) : contentsOf(reading, candidate);
    const [first, ...rest] = contents;
    if (source === null || first === undefined) continue;
    const { from, to } = candidate.group;
    found.push({
      source: [spanOf(strand, source.from, source.to)],
      cue: [spanOf(strand, from, to)],
      content: [first, ...rest],
    });
    last = source;
    if (/[;]/.test(strand.items[to]?.text ?? '')) floor = to + 1;
  }
  return found;
};
