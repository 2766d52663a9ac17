import { nounPhraseFrom } from './phrase-after.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import type { ProposedStatement } from './statement.ts';
import { foundIn, type Strand, spanOf, tagAt, wordAt } from './strand.ts';
import { leadOf, verbGroupAt } from './verb-groups.ts';

/** `by` after a passive, an adverb or two between. */
const byAfter = (strand: Strand, from: number): number => {
  for (let at = from; at < from + 3; at++) {
    if (wordAt(strand, at) === 'by') return at;
    if (tagAt(strand, at) !== 'adverb') return -1;
  }
  return -1;
};

const passiveAt = (strand: Strand, main: number): ProposedStatement[] => {
  const group = verbGroupAt(strand, main);
  if (group === null || group.mood !== 'passive') return [];
  const by = byAfter(strand, group.to);
  const agent = by < 0 ? null : nounPhraseFrom(strand, by + 1, 'wide');
  const target = agent && nounPhraseBefore(strand, leadOf(strand, group));
  if (!agent || !target) return [];
  return [
    {
      source: [spanOf(strand, agent.from, agent.to)],
      cue: [spanOf(strand, group.from, by + 1)],
      content: [spanOf(strand, target.from, target.to)],
    },
  ];
};

/** The statements told in the passive with whoever made them: `the plan was condemned by the union`. */
export const passiveStatements = (strand: Strand): ProposedStatement[] =>
  foundIn(strand, ({ tag }, main) => (tag === 'verb' ? passiveAt(strand, main) : null));
