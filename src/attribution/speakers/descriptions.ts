import type { Span, Token } from '../../language/index.ts';
import type { Head } from '../kinds/head.ts';
import type { KnownPerson } from '../known-person.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { MEDIA_NOUNS } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { OFFICE_NOUNS } from '../lexicons/person-nouns.ts';
import { PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import type { Context } from './context.ts';
import { mentionIndexAfter } from './people.ts';

const REACH = 60;

/** Words of a description that narrow it down: `U.S.` of `the U.S. president`. */
const modifiersOf = (tokens: readonly Token[], head: Head): string[] =>
  tokens
    .filter(
      ({ tag, lower }, index) =>
        index !== head.at &&
        (tag === 'properNoun' || tag === 'noun' || tag === 'adjective') &&
        !/^(?:former|own|later|late|elder|younger)$/.test(lower),
    )
    .map(({ lower }) => lower);

/** Endings of nouns for people by what they do: `the chemist`, `the plumber`. */
const DOES = /(?:er|or|ist|ian|man|woman|ant|ent|eur|ess|ive)$/;
const RELATIVES =
  /^(?:father|mother|son|daughter|brother|sister|wife|husband|widow|uncle|aunt|coach|chief|host|star|boss|pilot|judge|mp|mep|victim|suspect|founder|owner|veteran)$/;

/** Whether a phrase's head can mean one person: an office, a trade, a relative; no body, paper or outlet. */
const isPersonNoun = ({ word, isName }: Head): boolean => {
  if (OFFICE_NOUNS.has(word)) return true;
  if (isName || DOCUMENT_NOUNS.has(word) || ORGANISATION_NOUNS.has(word) || MEDIA_NOUNS.has(word))
    return false;
  if (PUBLIC_NOUNS.has(word))
    return /^(?:governor|mayor|judge|prosecutor|magistrate|sheriff|coroner)$/.test(word);
  return DOES.test(word) || RELATIVES.test(word);
};

/**
 * The person whom a description such as `the U.S. president` or `the chemist` means: somebody named before
 * with that word in the title, the office or beside the name; of several the one that shares most of its
 * words, and of those the one named last.
 */
export const describedPerson = (
  { people }: Context,
  span: Span,
  tokens: readonly Token[],
  head: Head,
): KnownPerson | null => {
  if (!head.definite || !isPersonNoun(head)) return null;
  const modifiers = modifiersOf(tokens, head);
  let best: KnownPerson | null = null;
  let bestShared = -1;
  const from = mentionIndexAfter(people, span[0]) - 1;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const mention = people.mentions[at];
    const nouns = mention && people.portraits.get(mention.person)?.nouns;
    if (mention === undefined || nouns === undefined || !nouns.has(head.word)) continue;
    const shared = modifiers.filter((word) => nouns.has(word)).length;
    if (shared > bestShared) [best, bestShared] = [mention.person, shared];
  }
  return best;
};
