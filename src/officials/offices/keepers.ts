/** Keepers of books and records whom a text names with whose they are, which tells of those that it names without. */
import type { Token } from '../../language/index.ts';
import { KEEPERS } from '../lexicon/heads-by-standing.ts';
import { LOCAL_WORDS } from '../lexicon/kind-words.ts';
import { PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { hasWord } from '../reading/has-word.ts';
import { onceAText } from '../reading/once-a-text.ts';
import { phraseEnd, phraseStart } from './office-phrase.ts';

/** Heads of those who keep books and records, by whose they are in a text. */
interface Keepers {
  readonly ofTowns: ReadonlySet<string>;
  readonly ofOtherPublic: ReadonlySet<string>;
  readonly ofPrivate: ReadonlySet<string>;
}

const keepersOf = onceAText((tokens): Keepers => {
  const ofTowns = new Set<string>();
  const ofOtherPublic = new Set<string>();
  const ofPrivate = new Set<string>();
  for (const [head, { lower }] of tokens.entries()) {
    if (!KEEPERS.has(lower)) continue;
    const first = phraseStart(tokens, head, () => false);
    const words = tokens.slice(first, phraseEnd(tokens, head));
    if (hasWord(words, PRIVATE_BODY_WORDS)) ofPrivate.add(lower);
    else if (hasWord(words, LOCAL_WORDS)) ofTowns.add(lower);
    else if (hasWord(words, PUBLIC_BODY_WORDS)) ofOtherPublic.add(lower);
  }
  return { ofTowns, ofOtherPublic, ofPrivate };
});

/** `Former treasurer Ann Lee`, where the text has told of `the county treasurer’s office`, and of no club’s treasurer. */
export const isPublicKeeper = (tokens: readonly Token[], head: string): boolean => {
  const { ofTowns, ofOtherPublic, ofPrivate } = keepersOf(tokens);
  return (ofTowns.has(head) || ofOtherPublic.has(head)) && !ofPrivate.has(head);
};

/** Whether such an office is a town’s or a county’s. */
export const isKeeperOfTown = (tokens: readonly Token[], head: string): boolean =>
  keepersOf(tokens).ofTowns.has(head);
