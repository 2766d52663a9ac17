import { QUESTION } from '../lexicons/clause-words.ts';
import { trimmed } from './content-ends.ts';
import type { ProposedStatement } from './statement.ts';
import { isBreak, isComma, type Strand, spanOf, tagAt, wordAt } from './strand.ts';

const LONGEST_QUESTION = 80;

/** Where the question ends: at the comma before whoever answers. */
const questionEnd = (strand: Strand, from: number): number => {
  let end = -1;
  for (let at = from; at < Math.min(strand.items.length, from + LONGEST_QUESTION); at++) {
    const answers = tagAt(strand, at + 1);
    const person =
      answers === 'pronoun' ||
      answers === 'properNoun' ||
      answers === 'determiner' ||
      answers === 'quotation';
    if (isBreak(strand, at) && person && !/^(?:who|which)$/.test(wordAt(strand, at + 1))) end = at;
    if (end >= 0 && at > end + 6) break;
  }
  return end;
};

/** `Asked whether he would resign, the minister said …`: a question with nobody who asked it. */
export const agentlessQuestion = (strand: Strand): ProposedStatement[] => {
  const from = wordAt(strand, 0) === 'when' ? 1 : 0;
  if (wordAt(strand, from) !== 'asked') return [];
  const cueEnd = wordAt(strand, from + 1) === 'again' ? from + 2 : from + 1;
  if (!QUESTION.test(wordAt(strand, cueEnd)) || isComma(strand, cueEnd)) return [];
  const end = questionEnd(strand, cueEnd);
  if (end < 0) return [];
  const content = trimmed(strand, cueEnd, end);
  if (content.from >= content.to) return [];
  return [
    {
      source: [],
      cue: [spanOf(strand, from, cueEnd)],
      content: [spanOf(strand, content.from, content.to)],
    },
  ];
};
