import type { Candidate } from './candidates.ts';
import type { ContentStart } from './contents.ts';
import { type Strand, tagAt, wordAt } from './strand.ts';

/** Verbs whose noun object is a quotation or a judgement only where a label follows: `called the vote a farce`. */
const LABELLING =
  /^(?:call|dub|brand|label|term|cast|paint|style|name|describe|characteri[sz]e|portray|liken|compare)$/;

const hasLabel = (strand: Strand, from: number): boolean => {
  for (let at = from; at < Math.min(strand.items.length, from + 20); at++) {
    const word = wordAt(strand, at);
    if (tagAt(strand, at) === 'quotation') return true;
    if (at > from && /^(?:a|an|as|to|the)$/.test(word)) return true;
    if (at > from && tagAt(strand, at) === 'adjective') return true;
  }
  return false;
};

/** Whether what follows a candidate can be its content, as far as the words show. */
export const plausible = (
  strand: Strand,
  { group, subject }: Candidate,
  start: ContentStart,
): boolean => {
  const { lemma, act } = group.verb;
  if (start.complement === 'noun' && LABELLING.test(lemma) && !group.hasParticle)
    return hasLabel(strand, start.at);
  if (start.complement === 'noun' && tagAt(strand, start.at) === 'pronoun') return false;
  if (act === 'stance' && subject?.position === 'relative') return start.complement !== 'noun';
  return true;
};
