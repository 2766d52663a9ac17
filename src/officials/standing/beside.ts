import type { Token } from '../../language/index.ts';
import {
  COUNTRIES_IN_LETTERS,
  FIELDS_OF_OFFICERS,
  GOVERNMENT_WORDS,
  GROUPS_OF_PARTIES,
  NEUTRAL_WORDS,
} from '../lexicon/beside-heads.ts';
import { FORMER_WORDS, JOINED_PREFIX } from '../lexicon/office-heads.ts';
import { PUBLIC_HEADS } from '../lexicon/offices/index.ts';
import { SPEAKS_TO_MEDIA } from '../lexicon/patterns.ts';
import { THING_WORDS } from '../lexicon/thing-words.ts';
import {
  AMERICAN_PARTIES,
  CAMPUSES,
  CHAIRED_BODIES,
  NATIONAL_BODY_WORDS,
  OF_STAFF,
  PARTY_ADJECTIVES,
  PARTY_WORDS,
  PRIVATE_BODY_WORDS,
  PUBLIC_BODY_WORDS,
  USUALLY_PRIVATE_WORDS,
} from '../lexicon/words-of-bodies.ts';
import type { IsPersonAt, OfficePhrase } from '../offices/office-phrase.ts';
import { hasWord } from '../reading/has-word.ts';
import { headKey, isLarge, isOfficeHead, isPlace, isRole, withoutStops } from '../reading/words.ts';

/** What the words beside a head say of the body behind it. */
export interface Beside {
  readonly government: boolean;
  readonly public: boolean;
  readonly private: boolean;
  /** Whether a union or society stands there, be it of those who serve a government. */
  readonly ofStaff: boolean;
  /** Whether no word stands there that names a company or an association whatever stands beside it. */
  readonly weaklyPrivate: boolean;
  readonly party: boolean;
  /** Whether it is a group or caucus of one in a parliament. */
  readonly ofGroup: boolean;
  /** Whether the word `party` stands there, and not only the colour of somebody’s politics. */
  readonly partyItself: boolean;
  /** Whether a party is named that is known to sit in a parliament. */
  readonly greatParty: boolean;
  /** Whether nothing but the word `party` and the names of American ones stands there. */
  readonly americanParty: boolean;
  /** Whether a party is named, and no body that has a chair of its own. */
  readonly chairsParty: boolean;
  readonly place: boolean;
  /** Whether a field stands there whose officers serve a country. */
  readonly officer: boolean;
  /** Whether a name that no list knows follows on a place: `Leeds Rhinos`. */
  readonly nameAfterPlace: boolean;
  /** Whether a name that no list knows stands before a place that all ends with: `Solvex UK`. */
  readonly nameBeforePlace: boolean;
  /** A name that no list knows. */
  readonly unknownName: boolean;
  readonly any: boolean;
}

/** `FBI` of `then-FBI director` and of `F.B.I. director`: whose the office is or was. */
const withoutPrefix = (token: Token): Token => {
  const lower = withoutStops(token.lower.replace(JOINED_PREFIX, ''));
  return lower === token.lower
    ? token
    : { ...token, lower, text: token.text.replaceAll('.', '').slice(-lower.length) };
};

/** The words beside the head of an office that may name a body. */
export const wordsBeside = (
  tokens: readonly Token[],
  { first, last, head }: OfficePhrase,
  isPersonAt: IsPersonAt,
): Token[] =>
  tokens
    .slice(first, last)
    .map(withoutPrefix)
    .filter(
      (token, offset) =>
        first + offset !== head &&
        token.tag !== 'possessive' &&
        // `Port Authority (PAX) director`
        token.text !== '(' &&
        token.text !== ')' &&
        // `Secretary General`: one office.
        !(first + offset === head - 1 && headKey(tokens, head).startsWith(`${token.lower}-`)) &&
        // `her media aide`: who speaks for her, and for no outlet.
        !(
          token.lower === 'media' &&
          first + offset === head - 1 &&
          SPEAKS_TO_MEDIA.test(tokens[head]?.lower ?? '')
        ) &&
        // `the firm’s country manager`: where somebody works, and for no country.
        !(token.lower === 'country' && first + offset === head - 1) &&
        !FORMER_WORDS.has(token.lower) &&
        !isPersonAt(first + offset) &&
        // `public relations manager`: of no public body.
        !(token.lower === 'public' && tokens[first + offset + 1]?.lower === 'relations') &&
        // `Ohio State University`: of no state.
        !(
          CAMPUSES.has(tokens[first + offset + 1]?.lower ?? '') &&
          NATIONAL_BODY_WORDS.has(token.lower)
        ) &&
        // The title of another: `an adviser to President Lee`.
        !(isOfficeHead(token) && isPersonAt(first + offset + 1)) &&
        // `an adviser to Kenyan President Lee`: the president’s country.
        !(
          first + offset > head &&
          isOfficeHead(tokens[first + offset + 1]) &&
          isPersonAt(first + offset + 2)
        ) &&
        !NEUTRAL_WORDS.has(token.lower),
    );

/** `European Union`, which is no trade union. */
const isUnionOfStates = (words: readonly Token[], index: number): boolean =>
  words[index]?.lower === 'union' && isPlace(words[index - 1]?.lower ?? '');

/** `mines board`, `water board`: of a government by what it is for, if nothing else may be private. */
const isPublicBoard = (words: readonly Token[]): boolean =>
  words.every(
    ({ lower }, index) =>
      !USUALLY_PRIVATE_WORDS.has(lower) ||
      (lower === 'board' && PUBLIC_BODY_WORDS.has(words[index - 1]?.lower ?? '')),
  );

/** Whether words name a company, an association or their like. */
export const isPrivate = (words: readonly Token[]): boolean => {
  const strong = words.some(
    ({ lower }, index) => PRIVATE_BODY_WORDS.has(lower) && !isUnionOfStates(words, index),
  );
  if (strong || !hasWord(words, USUALLY_PRIVATE_WORDS)) return strong;
  return !isPublicBoard(words) && !hasWord(words, NATIONAL_BODY_WORDS);
};

/** `Likud`, `Social Democratic Party`; not `Pirate Party`. */
const isGreatParty = (words: readonly Token[]): boolean => {
  if (words.some(({ lower }) => lower !== 'party' && PARTY_WORDS.has(lower))) return true;
  return words.some(({ lower }) => lower === 'party') && hasWord(words, PARTY_ADJECTIVES);
};

/** Whether a word is a name that no list knows. */
export const isUnknownName = (word: Token | undefined): boolean =>
  word !== undefined &&
  isLarge(word) &&
  !isRole(word) &&
  !isPlace(word.lower) &&
  !THING_WORDS.has(word.lower) &&
  !PUBLIC_BODY_WORDS.has(word.lower);

const isNameAfterPlace = (words: readonly Token[]): boolean =>
  words.some(
    (word, index) => index > 0 && isUnknownName(word) && isPlace(words[index - 1]?.lower ?? ''),
  );

const isNameBeforePlace = (words: readonly Token[]): boolean => {
  const last = words.at(-1)?.lower ?? '';
  const name = words.slice(0, -1);
  return (
    isUnknownName(words[0]) &&
    (isPlace(last) || COUNTRIES_IN_LETTERS.has(last)) &&
    name.every(
      (word) => isLarge(word) && !PUBLIC_BODY_WORDS.has(word.lower) && !PARTY_WORDS.has(word.lower),
    )
  );
};

/** Weighs the words beside a head. */
export const beside = (words: readonly Token[]): Beside => {
  const place = words.some(({ lower }) => isPlace(lower));
  const partyItself = words.some(({ lower }) => lower === 'party');
  const isPublic = hasWord(words, PUBLIC_BODY_WORDS) || hasWord(words, PUBLIC_HEADS);
  return {
    government: hasWord(words, GOVERNMENT_WORDS),
    public: isPublic,
    private: isPrivate(words),
    ofStaff: words.some(
      ({ lower }, index) => OF_STAFF.has(lower) && !isUnionOfStates(words, index),
    ),
    weaklyPrivate: !hasWord(words, PRIVATE_BODY_WORDS),
    party: hasWord(words, PARTY_WORDS),
    ofGroup: words.some(({ lower }) => GROUPS_OF_PARTIES.has(lower)),
    partyItself,
    greatParty: isGreatParty(words),
    americanParty: words.every(({ lower }) => lower === 'party' || AMERICAN_PARTIES.has(lower)),
    chairsParty:
      (partyItself || hasWord(words, AMERICAN_PARTIES)) && !hasWord(words, CHAIRED_BODIES),
    place,
    officer: hasWord(words, FIELDS_OF_OFFICERS),
    nameAfterPlace: isNameAfterPlace(words),
    nameBeforePlace: isNameBeforePlace(words),
    unknownName: !place && !isPublic && words.some((word) => isLarge(word) && !isRole(word)),
    any: words.length > 0,
  };
};
