import type { Token } from '../../language/index.ts';
import { WITHOUT_NUMBER } from '../lexicons/kind-patterns.ts';
import { AMBIGUOUS_MEDIA } from '../lexicons/media.ts';
import { THING_ENDING } from '../lexicons/person-nouns.ts';
import { isKnownNoun } from './known-nouns.ts';
import { isListedForPeople, meansPeople } from './people-nouns.ts';

/** Whether a word is known for a noun that is no name: `Staff`, `Residents`. */
export const isCommonWord = (word: string): boolean => isKnownNoun(word) || isListedForPeople(word);

/** Capitals within, or letters that English does not have: `NetBlocks`, `Météo-France`, `Ørsted`. */
const WRITTEN_AS_NAME = /\p{Ll}\P{L}?\p{Lu}|[^\p{ASCII}’]/u;

/**
 * Whether a lone word that a sentence starts with is a name, whatever its tag: `Grab said`. A common noun in
 * the singular would have an article.
 */
export const isLoneName = ({ text, lower, tag }: Token): boolean => {
  // `deCODE`, `eNCA`: written so by whoever is called so.
  if (/^\p{Ll}{1,5}\p{Lu}/u.test(text)) return true;
  if (!/^\p{Lu}/u.test(text) || isCommonWord(lower)) return false;
  if (WRITTEN_AS_NAME.test(text) || (AMBIGUOUS_MEDIA.has(lower) && !meansPeople(lower)))
    return true;
  return tag === 'noun' && !WITHOUT_NUMBER.test(lower) && !THING_ENDING.test(lower);
};
