import { hashText } from '../../../model/index.ts';
import { CUE_OBJECTS, SPEECH_NOUNS, STANCE_NOUNS } from '../../lexicons/cue-nouns.ts';
import { CUE_VERB_FORMS } from '../../lexicons/cue-verbs.ts';
import { HEDGE_ADVERBS } from '../../lexicons/hedges.ts';
import { WordCodes } from './word-codes.ts';

const withClass = (words: Iterable<string>, name: string): [string, number][] =>
  [...words].map((word) => [word, hashText(name)]);

/** Where a word is in several lists, the last of these decides. */
const CLASSES: ReadonlyMap<string, number> = new Map([
  ...withClass(CUE_OBJECTS, 'object'),
  ...withClass(STANCE_NOUNS, 'stance noun'),
  ...withClass(SPEECH_NOUNS, 'speech noun'),
  ...[...CUE_VERB_FORMS].map(([word, { verb, form }]): [string, number] => [
    word,
    hashText(`${verb.act} ${[...verb.complements].sort().join()} ${form === 'ing'}`),
  ]),
  ...withClass(HEDGE_ADVERBS, 'hedge'),
]);

const CLASS_OF = new WordCodes([...CLASSES].map(([word, own]) => [hashText(word), own]));

/**
 * What the lexicons know of a word, as one number: whether it is a verb or noun of speech or stance, and
 * what may follow it. So a verb that no training text has is known by its like.
 *
 * @param word the hash of its form.
 */
export const cueClassOf = (word: number): number => CLASS_OF.of(word);
