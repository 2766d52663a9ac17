import { isAnyOf, MENS_NAMES, type Token, WOMENS_NAMES } from '../../language/index.ts';
import {
  FORMS_BEFORE_NAME,
  OPENING_ADJECTIVE,
  STANCE_OF_PARTY,
} from '../lexicons/kind-patterns.ts';
import { MEDIA_NOUNS } from '../lexicons/media.ts';
import {
  NO_SURNAMES,
  ORGANISATION_ENDINGS,
  ORGANISATION_NOUNS,
} from '../lexicons/organisations.ts';
import { OFFICE_NOUNS, PUBLIC_TITLES } from '../lexicons/person-nouns.ts';
import { STATE_ADJECTIVES, STATES_AND_CAPITALS } from '../lexicons/places.ts';
import { PUBLIC_ENDINGS, PUBLIC_NOUNS, SHARED_ENDINGS } from '../lexicons/public-bodies.ts';
import { type Head, headOf } from './head.ts';
import { isCommonWord } from './lone-words.ts';
import { meansPeople } from './people-nouns.ts';
import { judgeNameIn, nameStart } from './tokens.ts';

/** Somebody’s name has no more words here. */
const LONGEST_NAME = 3;

/** Whether a noun means a person, and no body that is called so too: `farmer`, not `carmaker`. */
const isPersonNoun = (word: string): boolean =>
  !ORGANISATION_NOUNS.has(word) &&
  !MEDIA_NOUNS.has(word) &&
  !PUBLIC_NOUNS.has(word) &&
  meansPeople(word);

/** A name as people's are written, no short form: `Flea`, not `PACs`. */
const isWrittenOut = (token: Token | undefined): boolean =>
  /^\p{Lu}[’']?\p{L}*\p{Ll}{2}/u.test(token?.text ?? '');

/** A title before a name: `Sen.`, `Mayor`. */
const isTitle = ({ lower }: Token): boolean =>
  OFFICE_NOUNS.has(lower) || /^\p{L}{2,}\.$/u.test(lower);

/** Whether a name starts with a given name, and ends as no firm’s. */
export const hasGivenName = (name: readonly Token[]): boolean => {
  const given = name[0]?.lower ?? '';
  // `Tamar Coaches`: a firm, whoever is called Tamar.
  if (name.length < 2 || NO_SURNAMES.has(name.at(-1)?.lower ?? '')) return false;
  return isGivenName(name[0]) || FORMS_BEFORE_NAME.test(given);
};

const isGivenName = (token: Token | undefined): boolean =>
  WOMENS_NAMES.has(token?.lower ?? '') || MENS_NAMES.has(token?.lower ?? '');

/** `Reader` of `Reader Rosa Moe`: what somebody does, before the given name. */
const isCalling = (name: readonly Token[], at: number): boolean => {
  const token = name[at];
  return (
    token !== undefined &&
    !isGivenName(token) &&
    isGivenName(name[at + 1]) &&
    at + 2 < name.length &&
    isPersonNoun(token.lower)
  );
};

/** The name that ends in a phrase's head, its titles left out. */
export const nameAt = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const name = tokens.slice(nameStart(tokens, head.at), head.at + 1);
  const before = name.slice(0, -1);
  return name.slice(before.findLastIndex((token, at) => isTitle(token) || isCalling(name, at)) + 1);
};

/**
 * Whether what follows a name tells of somebody: an age, `who`, a noun for a person.
 * @param behind the tokens from the comma on.
 */
export const tellsOfPerson = (behind: readonly Token[]): boolean => {
  const [comma, first, ...rest] = behind;
  if (comma?.text !== ',' || first === undefined) return false;
  if (first.lower === 'who' || first.lower === 'whose') return true;
  if (first.tag === 'number')
    return /^\d\d$/.test(first.text) && /^[,.]$|^and$/.test(rest[0]?.text ?? '');
  if (!isAnyOf(first.tag, 'determiner', 'noun', 'adjective', 'properNoun')) return false;
  const end = rest.findIndex(({ text }) => /^[,.;]$/.test(text));
  const phrase = behind.slice(1, end < 0 ? behind.length : end + 2);
  const { word, isName } = headOf(phrase);
  return !isName && isPersonNoun(word);
};

/** Somebody's name of two words or more, as far as its letters tell: no body's, and written out. */
const isPersonsName = (name: readonly Token[]): boolean =>
  name.length > 1 &&
  name.every(isWrittenOut) &&
  !name.some(({ lower }) => ORGANISATION_ENDINGS.has(lower) || PUBLIC_NOUNS.has(lower));

/** Whether the title right before somebody's name is a public office's: `Councilman Jan Moe`, `opposition MP Jan Moe`. */
export const hasPublicTitle = (tokens: readonly Token[], head: Head): boolean => {
  const name = nameAt(tokens, head);
  return isPersonsName(name) && PUBLIC_TITLES.has(tokens[head.at - name.length]?.lower ?? '');
};

/** `Wonga Phiri of the Progressive Alliance`: a name none of whose words is a body's, and a body’s behind it. */
export const isOneOfBody = (tokens: readonly Token[], head: Head): boolean => {
  const name = nameAt(tokens, head);
  const isWord = ({ lower }: Token): boolean =>
    isCommonWord(lower) ||
    OPENING_ADJECTIVE.test(lower) ||
    STATE_ADJECTIVES.has(lower) ||
    STATES_AND_CAPITALS.has(lower) ||
    ORGANISATION_ENDINGS.has(lower) ||
    SHARED_ENDINGS.has(lower) ||
    PUBLIC_ENDINGS.has(lower);
  return (
    tokens[head.at + 1]?.lower === 'of' &&
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    name.every((token) => isWrittenOut(token) && !isWord(token)) &&
    judgeNameIn(tokens.slice(head.at + 2))?.kind === 'organisation'
  );
};

/** Whether a name that no list of a text's people has is somebody's: `guitarist Flea`, `Salma Ochieng, a nurse`. */
export const isSomebodyNamed = (tokens: readonly Token[], head: Head): boolean => {
  const name = nameAt(tokens, head);
  const before = tokens[head.at - name.length];
  // `Refugee Action`: a body's last word makes no name of somebody.
  const endsAsBody = ORGANISATION_ENDINGS.has(tokens[head.at]?.lower ?? '');
  const isBody = name.length === 1 && endsAsBody;
  const isTold =
    before !== undefined &&
    before.tag === 'noun' &&
    isPersonNoun(before.lower) &&
    !STANCE_OF_PARTY.test(before.lower) &&
    !isBody;
  // `Josef S`: a given name, and all that a court lets be known of the other.
  const [given, initial, ...rest] = name;
  const isCutShort = rest.length === 0 && /^\p{Lu}$/u.test(initial?.text ?? '');
  if (isCutShort && isWrittenOut(given)) return true;
  // `Thabo Moyo from the Kesh Rivers Alliance`
  const isFrom = name.length > 1 && !endsAsBody && tokens[head.at + 1]?.lower === 'from';
  return (
    isWrittenOut(tokens[head.at]) &&
    (isTold ||
      isFrom ||
      isOneOfBody(tokens, head) ||
      hasGivenName(name) ||
      tellsOfPerson(tokens.slice(head.at + 1)))
  );
};
