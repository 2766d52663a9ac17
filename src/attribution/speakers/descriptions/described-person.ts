import type { Token } from '../../../language/index.ts';
import type { Head } from '../../kinds/head.ts';
import type { KnownPerson } from '../../known-person.ts';
import { ALSO_CALLED } from '../../lexicons/also-called.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/documents.ts';
import { DOES } from '../../lexicons/kind-patterns.ts';
import {
  KIN_AND_CALLINGS,
  NARROWS_NOTHING,
  ONE_IN_OFFICE,
  RANKS,
} from '../../lexicons/kind-words.ts';
import { MEDIA_NOUNS } from '../../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../../lexicons/organisations.ts';
import { OFFICE_NOUNS } from '../../lexicons/person-nouns.ts';
import { ADHERENTS, STATE_ADJECTIVES } from '../../lexicons/places.ts';
import { PUBLIC_NOUNS } from '../../lexicons/public-bodies.ts';
import { isPlural } from '../../plurals.ts';
import type { Context } from '../context.ts';
import { mentionIndexAfter } from '../people/index.ts';
import type { Source } from '../source.ts';

const REACH = 60;

/** Words of a description that narrow it down: `U.S.` of `the U.S. president`. */
const modifiersOf = (tokens: readonly Token[], head: Head): string[] =>
  tokens
    .filter(
      ({ tag, lower }, index) =>
        index !== head.at &&
        (tag === 'properNoun' || tag === 'noun' || tag === 'adjective') &&
        !NARROWS_NOTHING.has(lower),
    )
    .map(({ lower }) => lower);

/** Whether a phrase's head can mean one person: an office, a trade, a relative; no body, paper or outlet. */
const isPersonNoun = ({ word, isName }: Head): boolean => {
  if (OFFICE_NOUNS.has(word)) return true;
  if (isName || DOCUMENT_NOUNS.has(word) || ORGANISATION_NOUNS.has(word) || MEDIA_NOUNS.has(word))
    return false;
  if (PUBLIC_NOUNS.has(word)) return ONE_IN_OFFICE.has(word);
  return DOES.test(word) || KIN_AND_CALLINGS.has(word) || ALSO_CALLED.has(word);
};

interface Candidate {
  readonly person: KnownPerson;
  /** How many words of the description are said of the person, and a half where its noun itself is. */
  readonly shared: number;
}

/**
 * Whether a noun may take somebody up of whom it is not said itself: `the Russian leader`, a president. Words that
 * narrow it down must be said as well, or name no more than a land.
 */
const mayMean = (
  nouns: ReadonlySet<string>,
  { word }: Head,
  modifiers: readonly string[],
): boolean => {
  const others = ALSO_CALLED.get(word);
  if (others === undefined || ![...others].some((other) => nouns.has(other))) return false;
  return modifiers.every((modifier) => STATE_ADJECTIVES.has(modifier) || nouns.has(modifier));
};

/** What a description's noun counts where it is said of somebody itself. */
const ITSELF = 0.5;

/** Somebody of whom the description's noun is said, or null; a rank must be said as well. */
const candidateOf = (
  { people }: Context,
  person: KnownPerson,
  head: Head,
  modifiers: readonly string[],
  reading: 'strict' | 'loose',
): Candidate | null => {
  const nouns = people.portraits.get(person)?.nouns;
  if (nouns === undefined) return null;
  // `Lee’s attorney` is no attorney general.
  const isSaid = nouns.has(head.word) && !(head.word === 'attorney' && nouns.has('general'));
  if (!isSaid && !(reading === 'loose' && mayMean(nouns, head, modifiers))) return null;
  if (modifiers.some((word) => RANKS.has(word) && !nouns.has(word))) return null;
  const shared = modifiers.filter((word) => nouns.has(word)).length;
  // `the governor` is the deputy governor only where there is no other.
  const isOther = [...nouns].some((noun) => RANKS.has(noun) && !modifiers.includes(noun));
  return { person, shared: shared + (isSaid ? ITSELF : 0) - (isOther ? 1 : 0) };
};

/** The one person named later whom a description fits, where there is no other. */
const describedLater = (
  context: Context,
  from: number,
  head: Head,
  modifiers: readonly string[],
): KnownPerson | null => {
  let only: KnownPerson | null = null;
  const { mentions } = context.people;
  for (let at = from; at < Math.min(mentions.length, from + REACH); at++) {
    const mention = mentions[at];
    const candidate = mention && candidateOf(context, mention.person, head, modifiers, 'strict');
    if (!candidate) continue;
    if (only !== null && only !== candidate.person) return null;
    only = candidate.person;
  }
  return only;
};

/** `Mayor says …`, `Mayor: ‘It is late’`: an office in a headline, which has no article. */
const isHeadline = ([token, ...more]: readonly Token[]): boolean => {
  const word = token?.lower ?? '';
  return more.length === 0 && OFFICE_NOUNS.has(word) && !ADHERENTS.has(word) && !isPlural(word);
};

/**
 * The person whom a description such as `the U.S. president` or `the chemist` means: somebody named before
 * with that word in the title, the office or beside the name; of several the one that shares most of its
 * words, and of those the one named last. Where nobody is, the only one of whom it is said later.
 */
export const describedPerson = (
  context: Context,
  { span, tokens, head }: Source,
): KnownPerson | null => {
  const from = mentionIndexAfter(context.people, span[0]) - 1;
  if (isHeadline(tokens)) return describedLater(context, from + 1, head, []);
  if (!head.definite || !isPersonNoun(head)) return null;
  const modifiers = modifiersOf(tokens, head);
  let best: Candidate | null = null;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const mention = context.people.mentions[at];
    const candidate = mention && candidateOf(context, mention.person, head, modifiers, 'loose');
    if (candidate && candidate.shared > (best?.shared ?? -1)) best = candidate;
  }
  return best?.person ?? describedLater(context, from + 1, head, modifiers);
};
