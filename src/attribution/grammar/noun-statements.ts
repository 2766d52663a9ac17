import { isAnyOf } from '../../language/index.ts';
import { WITH_OF } from '../lexicons/clause-words.ts';
import { SPEECH_NOUNS, STANCE_NOUNS } from '../lexicons/cue-nouns.ts';
import { trimmed } from './content-ends.ts';
import { hasVerbAfter } from './contents.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import type { Range } from './phrases.ts';
import type { ProposedStatement } from './statement.ts';
import { foundIn, isMark, type Strand, spanOf, tagAt, wordAt } from './strand.ts';

const OWNERS = /^(?:his|her|their|its)$/;
const LONGEST_CONTENT = 60;

/** Whose the noun is: `the union's claim`, `their claim`. */
const ownerOf = (strand: Strand, noun: number): Range | null => {
  let at = noun;
  while (at > 0 && isAnyOf(tagAt(strand, at - 1), 'adjective', 'noun') && noun - at < 3) at -= 1;
  if (OWNERS.test(wordAt(strand, at - 1))) return { from: at - 1, to: at };
  return tagAt(strand, at - 1) === 'possessive' ? nounPhraseBefore(strand, at - 1) : null;
};

/** Where what the noun tells of starts, or -1. */
const startAfter = (strand: Strand, noun: number): number => {
  const word = wordAt(strand, noun + 1);
  if (word === 'that') return hasVerbAfter(strand, noun + 2) ? noun + 2 : -1;
  if (word === 'to' && tagAt(strand, noun + 2) === 'verb') return noun + 1;
  if (word === 'of' && WITH_OF.test(wordAt(strand, noun))) return noun + 2;
  if (isMark(strand, noun + 1, /^:$/) && tagAt(strand, noun + 2) === 'quotation') return noun + 2;
  return -1;
};

/** Whether the sentence's own verb comes: a second one in a row, with nothing that joins the two. */
const isMainVerb = (strand: Strand, from: number, at: number): boolean => {
  if (tagAt(strand, at) !== 'auxiliary' || tagAt(strand, at - 1) === 'auxiliary') return false;
  for (let before = at - 1; before > from; before--) {
    const tag = tagAt(strand, before);
    if (tag === 'conjunction' || tag === 'pronoun' || tag === 'adverb') return false;
    if (tag === 'verb' || tag === 'auxiliary') return true;
  }
  return false;
};

/** Where it ends: at the next comma or dash, before the sentence's own verb, or with the sentence. */
const endAfter = (strand: Strand, from: number): number => {
  let at = from;
  while (
    at < Math.min(strand.items.length, from + LONGEST_CONTENT) &&
    !isMark(strand, at, /^[,;:—–.]$/) &&
    !isMainVerb(strand, from, at)
  )
    at += 1;
  return at;
};

const statementAt = (strand: Strand, noun: number): ProposedStatement[] => {
  const start = startAfter(strand, noun);
  const owner = start < 0 ? null : ownerOf(strand, noun);
  if (owner === null) return [];
  const content = trimmed(strand, start, endAfter(strand, start));
  if (content.from >= content.to) return [];
  return [
    {
      source: [spanOf(strand, owner.from, owner.to)],
      cue: [spanOf(strand, noun, noun + 1)],
      content: [spanOf(strand, content.from, content.to)],
    },
  ];
};

/** The statements whose cue is a noun with an owner: `the ministry's warning that …`. */
export const nounStatements = (strand: Strand): ProposedStatement[] =>
  foundIn(strand, ({ lower, tag }, at) =>
    tag === 'noun' && (SPEECH_NOUNS.has(lower) || STANCE_NOUNS.has(lower))
      ? statementAt(strand, at)
      : null,
  );
