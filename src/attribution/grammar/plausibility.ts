import { isAnyOf } from '../../language/index.ts';
import {
  DECLINING,
  EVIDENTIAL,
  LABELLING,
  LENDING,
  NOBODY,
  NOT_SPEAKING,
} from '../lexicons/clause-words.ts';
import { CUE_OBJECTS } from '../lexicons/cue-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import type { ContentStart } from './contents.ts';
import type { CueClause } from './cue-clauses.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import type { Range } from './phrases.ts';
import { type Strand, tagAt, wordAt } from './strand.ts';

/** How far behind a verb the noun for words may stand that it lends: `voiced their first serious doubts`. */
const OBJECT_WITHIN = 5;

/** Whether a label follows the object that starts at an item: `the vote a farce`, `it “absurd”`. */
const hasLabel = (strand: Strand, from: number): boolean => {
  const object = nounPhraseFrom(strand, from, 'wide');
  const at = object?.to ?? from;
  if (tagAt(strand, from) === 'quotation') return true;
  if (
    object !== null &&
    strand.items.slice(object.from, object.to).some(({ tag }) => tag === 'quotation')
  )
    return true;
  return (
    isAnyOf(tagAt(strand, at), 'quotation', 'determiner', 'adjective', 'adverb') ||
    /^(?:as|to)$/.test(wordAt(strand, at))
  );
};

const isBarePronoun = (strand: Strand, at: number): boolean => {
  const next = tagAt(strand, at + 1);
  return (
    tagAt(strand, at) === 'pronoun' &&
    (next === undefined || next === 'punctuation' || next === 'conjunction')
  );
};

const hasWordFrom = (
  strand: Strand,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean => {
  for (let at = from; at < to; at++) if (words.has(wordAt(strand, at))) return true;
  return false;
};

/** Whether what follows a clause's verb can be its content, as far as the words show. */
export const isPlausible = (
  strand: Strand,
  { group, subject }: CueClause,
  start: ContentStart,
): boolean => {
  const { lemma, act } = group.verb;
  const isNoun = start.complement === 'noun' && !group.hasParticle;
  if (EVIDENTIAL.test(lemma)) {
    return (
      start.complement !== 'quotation' &&
      subject !== null &&
      hasWordFrom(strand, subject.from, subject.to, DOCUMENT_NOUNS)
    );
  }
  if (DECLINING.test(lemma) && NOT_SPEAKING.test(wordAt(strand, start.at + 1))) return false;
  if (isNoun && LABELLING.test(lemma)) return hasLabel(strand, start.at);
  if (isNoun && lemma === 'raise' && /^questions?$/.test(wordAt(strand, start.at))) return false;
  if (isNoun && LENDING.test(lemma))
    return hasWordFrom(strand, start.at, start.at + OBJECT_WITHIN, CUE_OBJECTS);
  if (start.complement === 'noun' && isBarePronoun(strand, start.at)) return false;
  return act !== 'stance' || subject?.position !== 'relative' || start.complement !== 'noun';
};

/** Whether a subject can be somebody other than the author: not `I`, not the `it` of the weather. */
export const isSomebody = (strand: Strand, { from, to }: Range): boolean =>
  to - from > 1 || !NOBODY.test(wordAt(strand, from)) || /^(?:it|this)$/.test(wordAt(strand, from));

/**
 * Whether a clause inside quotation marks tells of somebody else's words: speakers describe, want and
 * think in every other sentence, so only what somebody else said in so many words counts.
 */
export const isRetold = ({ group, subject }: CueClause, start: ContentStart | null): boolean => {
  if (group.verb.act === 'stance' || group.mood !== 'finite' || subject === null) return false;
  if (subject.position === 'relative') return false;
  return start !== null && (start.complement === 'clause' || start.complement === 'quotation');
};
