import type { Word } from '../../../language/index.ts';
import { hashText } from '../../../model/index.ts';
import { CUE_OBJECTS, SPEECH_NOUNS, STANCE_NOUNS } from '../../lexicons/cue-nouns.ts';
import { CUE_VERB_FORMS } from '../../lexicons/cue-verbs.ts';
import { HEDGE_ADVERBS } from '../../lexicons/hedges.ts';
import { WordCodes } from './word-codes.ts';

const withClass = (words: Iterable<string>, name: string): [string, number][] =>
  [...words].map((word) => [word, hashText(name)]);

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

/** Few words have a class: for the others their hashes tell so. */
const HAVING_CLASS = new WordCodes([...CLASSES.keys()].map((word) => [hashText(word), 1]));

/**
 * What the lexicons know of a word, as one number: whether it is a verb or noun of speech or stance, and
 * what may follow it. So a verb that no training text has is known by its like.
 */
export const cueClassOf = ({ lower, form }: Word): number =>
  HAVING_CLASS.of(form.word) === 0 ? 0 : (CLASSES.get(lower) ?? 0);
