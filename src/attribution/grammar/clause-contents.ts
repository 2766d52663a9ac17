import type { Span } from '../../language/index.ts';
import { FOLLOWING_WORD } from '../lexicons/clause-words.ts';
import { afterAddressee, afterAdverbials } from './adjuncts.ts';
import { contentEnd, trimmed } from './content-ends.ts';
import { type ContentStart, contentStart, hasVerbAfter } from './contents.ts';
import type { CueClause } from './cue-clauses.ts';
import { isPlausible } from './plausibility.ts';
import { isComma, isMark, isSpoken, type Strand, spanOf, tagAt, wordAt } from './strand.ts';

/** What the contents of a clause are read by: its strand, and what stands around it. */
export interface ClauseContext {
  readonly strand: Strand;
  /** The strands before and after it on the same level. */
  readonly previous: Strand | undefined;
  readonly next: Strand | undefined;
  /** The clauses behind it in its strand, in order. */
  readonly later: readonly CueClause[];
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

/** How far back from a cue a quotation is looked for: longer than any sentence, yet bounded. */
const LOOK_BACK = 200;

/** The last quotation between two items, the last exclusive; or -1. */
const lastQuotation = (strand: Strand, from: number, to: number): number => {
  for (let at = to - 1; at >= Math.max(from, to - LOOK_BACK); at--)
    if (tagAt(strand, at) === 'quotation') return at;
  return -1;
};

/** `Asked whether …, she said`: the question is a statement of its own. */
const afterQuestion = (strand: Strand, from: number, to: number): number => {
  const word = wordAt(strand, from) === 'when' ? wordAt(strand, from + 1) : wordAt(strand, from);
  if (!/^(?:asked|questioned|pressed)$/.test(word)) return from;
  const quotation = lastQuotation(strand, from + 1, to);
  return quotation < 0 ? to : quotation;
};

/** The content that stands before a clause: back to where the sentence or the clause before lets it start. */
const contentBefore = ({ strand, floor }: ClauseContext, { clauseFrom }: CueClause): Span[] => {
  const from = afterQuestion(strand, floor, clauseFrom);
  const isStatement = hasVerbAfter(strand, from) || lastQuotation(strand, from, clauseFrom) >= 0;
  return from < clauseFrom && isStatement ? spanOfRange(strand, from, clauseFrom) : [];
};

/** How long an apposition between the two halves of a quotation may be. */
const LONGEST_APPOSITION = 20;

/** `“A,” said Ann Lee, 82, a cook, “B”`: the comma before the quotation that goes on. */
const pastApposition = (strand: Strand, comma: number): number => {
  if (!isComma(strand, comma)) return comma;
  for (let at = comma + 1; at < comma + LONGEST_APPOSITION; at++) {
    if (isComma(strand, at) && tagAt(strand, at + 1) === 'quotation') return at;
    if (tagAt(strand, at) === 'quotation') break;
  }
  return comma;
};

/** `“A,” he said, “B”`: the quotation that goes on after the clause. */
const contentBehind = ({ strand, later }: ClauseContext, own: CueClause, end: number): Span[] => {
  const at = pastApposition(strand, afterAdverbials(strand, end));
  const start = isMark(strand, at, /^[,:—–]$/) ? at + 1 : at;
  if (tagAt(strand, start) !== 'quotation') return [];
  return spanOfRange(strand, start, contentEnd(strand, start, own, later));
};

/** The quotation that ends the sentence just before a clause: `“Really?” she asked.` */
const quotationBefore = (
  { strand, previous }: ClauseContext,
  { clauseFrom }: CueClause,
): Span[] => {
  const last = previous?.items.at(-1);
  if (previous === undefined || last?.tag !== 'quotation' || clauseFrom > 0) return [];
  if (previous.paragraph !== strand.paragraph) return [];
  return [spanOf(previous, previous.items.length - 1, previous.items.length)];
};

/** The quotation that a clause with a colon at its end leads in, in the next sentence or paragraph. */
const quotationAfter = ({ strand, next }: ClauseContext): Span[] => {
  const opens = next?.items[0]?.tag === 'quotation' && next.paragraph - strand.paragraph <= 1;
  return opens && isMark(strand, strand.items.length - 1, /^:$/) ? [spanOf(next, 0, 1)] : [];
};

/** Where a clause ends that names somebody told: `she told the court`. */
const toldEnd = (strand: Strand, { group }: CueClause): number =>
  group.verb.complements.has('addressee') ? afterAddressee(strand, group.to) : group.to;

/** Whether a clause stands behind its content: `…, she said.` */
const standsBehind = (strand: Strand, clause: CueClause): boolean => {
  const { clauseFrom, subject } = clause;
  if (isSpoken(strand, clauseFrom - 1)) return true;
  if (subject?.position === 'after') return clauseFrom > 0;
  return (
    isMark(strand, clauseFrom - 1, /^[,—–-]$/) && nothingFollows(strand, toldEnd(strand, clause))
  );
};

const contentFrom = (
  { strand, later }: ClauseContext,
  clause: CueClause,
  start: ContentStart,
): Span[] => spanOfRange(strand, start.at, contentEnd(strand, start.at, clause, later));

/** The contents of a clause that has a subject of its own. */
export const contentsOf = (context: ClauseContext, clause: CueClause): Span[] => {
  const { strand } = context;
  const { group, subject } = clause;
  if (subject === null) return [];
  const { complements } = group.verb;
  const isInverted = subject.position === 'after';
  const end = isInverted ? subject.to : group.to;
  const mayStandBehind = complements.has('clause') || complements.has('quotation');
  if (mayStandBehind && standsBehind(strand, clause)) {
    const first = contentBefore(context, clause);
    if (first.length > 0) return [...first, ...contentBehind(context, clause, end)];
  }
  const start = isInverted ? null : contentStart(strand, group);
  if (start !== null && isPlausible(strand, clause, start))
    return contentFrom(context, clause, start);
  if (!complements.has('quotation')) return [];
  if (!isInverted && !nothingFollows(strand, toldEnd(strand, clause))) return [];
  const spoken = quotationBefore(context, clause);
  return spoken.length > 0
    ? [...spoken, ...contentBehind(context, clause, end)]
    : quotationAfter(context);
};

/** The contents of a participle or an infinitive, which has no subject of its own. */
export const impliedContents = (context: ClauseContext, clause: CueClause): Span[] => {
  const { strand } = context;
  const { group } = clause;
  const start = contentStart(strand, group);
  if (start === null) return quotationAfter(context);
  const needsThat =
    group.mood === 'infinitive' ||
    (group.verb.act === 'stance' && start.complement !== 'infinitive');
  const told = start.complement === 'quotation' || wordAt(strand, start.at - 1) === 'that';
  if (needsThat && !told) return [];
  return contentFrom(context, clause, start);
};
