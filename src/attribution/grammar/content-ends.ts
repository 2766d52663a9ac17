import { type CueClause, isCutOff } from './cue-clauses.ts';
import { isBreak, isComma, isMark, type Strand, tagAt, wordAt } from './strand.ts';

/** No content of one sentence has more items: a bound, so that a sentence without an end costs no more. */
const LONGEST_CONTENT = 400;

/** `, according to …` ends whatever stands before it. */
const isAccordingTo = (strand: Strand, index: number): boolean =>
  wordAt(strand, index) === 'according' && wordAt(strand, index + 1) === 'to';

/** A participle that goes on telling what the source said, not what the content is about. */
const goesOn = (strand: Strand, { group }: CueClause): boolean =>
  group.mood === 'participle' && group.verb.act === 'speech' && isBreak(strand, group.from - 1);

/** A clause at the very end that tells who said all that: `…, the ministry said.` */
const closesSentence = (strand: Strand, { clauseFrom, group, subject }: CueClause): boolean => {
  if (subject === null || subject.position === 'relative' || !isBreak(strand, clauseFrom - 1))
    return false;
  const end = Math.max(group.to, subject.to);
  return tagAt(strand, end) === undefined || isMark(strand, end, /^[.!?]$/);
};

const endsContent = (strand: Strand, clause: CueClause): boolean =>
  goesOn(strand, clause) || closesSentence(strand, clause) || isCutOff(strand, clause);

/** The start of what cuts a clause off: its comma and conjunction, where it has them. */
const cutBefore = (strand: Strand, index: number): number => {
  let at = index;
  while (
    at > 0 &&
    (isMark(strand, at - 1, /^[,;—–]$/) ||
      /^(?:and|but|while|although|though|whereas|or)$/.test(wordAt(strand, at - 1)))
  )
    at -= 1;
  return at;
};

const cutOf = (strand: Strand, { group, subject, clauseFrom }: CueClause): number =>
  cutBefore(strand, subject?.position === 'shared' ? group.from : clauseFrom);

/** Where a relative clause ends: at a comma with the main clause's verb behind it. */
const relativeEnd = (strand: Strand, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const next = tagAt(strand, at + 1);
    if (isComma(strand, at) && (next === 'auxiliary' || next === 'verb')) return at;
  }
  return to;
};

/** Without punctuation at either end. */
export const trimmed = (strand: Strand, from: number, to: number): { from: number; to: number } => {
  let [start, end] = [from, to];
  while (start < end && isMark(strand, start, /^[,;:.—–…-]$/)) start += 1;
  while (end > start && isMark(strand, end - 1, /^(?:[,;:.!?—–-]|["”])$/)) end -= 1;
  return { from: start, to: end };
};

/** `vowed to sue, and the case goes on`: what an infinitive does not reach over. */
const leavesInfinitive = (strand: Strand, at: number): boolean =>
  isComma(strand, at) &&
  /^(?:and|but|while|as|although)$/.test(wordAt(strand, at + 1)) &&
  wordAt(strand, at + 2) !== 'to' &&
  tagAt(strand, at + 2) !== 'verb';

/**
 * Where a content that starts at an item ends: at the sentence's end, or before the next clause that tells
 * of speech and is no part of it.
 * @param later the clauses behind the content's own cue, in order.
 */
export const contentEnd = (
  strand: Strand,
  start: number,
  own: CueClause,
  later: readonly CueClause[],
): number => {
  const next = later.find((clause) => clause.clauseFrom > start && endsContent(strand, clause));
  const furthest = Math.min(strand.items.length, start + LONGEST_CONTENT);
  let end = Math.min(furthest, next === undefined ? furthest : cutOf(strand, next));
  if (own.subject?.position === 'relative') end = relativeEnd(strand, start, end);
  const isInfinitive = wordAt(strand, start) === 'to';
  for (let at = start + 1; at < end; at++) {
    if (isMark(strand, at, /^;$/) || (isInfinitive && leavesInfinitive(strand, at))) end = at;
    if (isAccordingTo(strand, at) && isComma(strand, at - 1)) end = at - 1;
  }
  return end;
};
