import { isAnyOf, type Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { ADDRESS, HANDLE, MEANS_PEOPLE } from '../lexicons/kind-patterns.ts';
import { DIGNITIES, NEARNESS, SOME, UNNAMED_SOURCES } from '../lexicons/kind-words.ts';
import { AMBIGUOUS_MEDIA, WRITTEN_SMALL } from '../lexicons/media.ts';
import { OFFICE_NOUNS } from '../lexicons/person-nouns.ts';
import {
  ADHERENTS,
  DEMONYM_ENDING,
  PEOPLES,
  STATE_ADJECTIVES,
  STATES_AND_CAPITALS,
} from '../lexicons/places.ts';
import { endsAsPlural } from '../plurals.ts';
import { judgeAroundName } from './around-names.ts';
import { judgeCommonNoun } from './common-nouns.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { isLoneName } from './lone-words.ts';
import { judgeNameParts } from './name-parts.ts';
import { judgeForeign, judgeName } from './names.ts';
import { isListedForPeople } from './people-nouns.ts';
import { textOf } from './tokens.ts';
import { hasPublicTitle, isSomebodyNamed } from './unlisted-people.ts';

const isLargeThroughout = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  /^(?:d[’'])?[\p{Lu}\d]/u.test(tokens.at(-1)?.text ?? '') &&
  tokens.every(
    ({ tag, text }, at) =>
      (at === 0 && tag === 'determiner') ||
      /^(?:d[’'])?[\p{Lu}\d]|^(?:and|of|for|the|de|&|[’']s?)$/u.test(text),
  );

/** Whether a phrase may be a name although its capital is a sentence's: one that is no common word. */
const isNameLike = (tokens: readonly Token[], head: Head): boolean => {
  const token = tokens[head.at];
  // An address is written small: `harbourwatch.info`. `Fire and Rescue Velmora`, `the Quai d’Osier`: large throughout.
  if (isLargeThroughout(tokens)) return true;
  if (head.isName || token?.tag === 'number' || /\p{L}\.\p{L}/u.test(token?.text ?? ''))
    return true;
  return (
    tokens.length === 1 && !AMBIGUOUS_MEDIA.has(head.word) && /^\p{Lu}/u.test(token?.text ?? '')
  );
};

/** A lone word that a business or an outlet writes so, with its article: `dpa`, `the taz`, `eNCA`. */
const isWrittenSmall = (tokens: readonly Token[]): boolean => {
  const word = tokens.at(-1);
  const isAlone = tokens.length === 1 || (tokens.length === 2 && tokens[0]?.lower === 'the');
  return (
    isAlone && (WRITTEN_SMALL.has(word?.lower ?? '') || /^\p{Ll}+\p{Lu}/u.test(word?.text ?? ''))
  );
};

/** Whether a phrase led in by a determiner means somebody, or some people, of a party, faith or land. */
const isOneOf = (tokens: readonly Token[], lower: string): boolean =>
  DEMONYM_ENDING.test(lower) ||
  PEOPLES.has(lower) ||
  (ADHERENTS.has(lower) && isAnyOf(tokens[0]?.tag, 'determiner', 'number', 'adjective'));

/** `the California Republican`: a party's member for a state. */
const isMemberForState = (tokens: readonly Token[], { at, definite }: Head): boolean =>
  definite &&
  ADHERENTS.has(tokens[at]?.lower ?? '') &&
  tokens.slice(1, at).some(({ tag }) => tag === 'properNoun') &&
  STATES_AND_CAPITALS.has(textOf(tokens.slice(1, at)).toLowerCase());

/** A text by its sort at a sentence's start, where its capital makes no name of it: `Data from the port authority`. */
const isOpeningDocument = (tokens: readonly Token[], { at, end }: Head): boolean =>
  at === 0 && end < tokens.length && DOCUMENT_NOUNS.has(tokens[0]?.lower ?? '');

/** A noun that means people or outlets without an article as well: `TV reports`. */
const isWordAlone = ({ lower }: Token): boolean =>
  isListedForPeople(lower) || /^(?:tv|radio|television|media|press)$/.test(lower);

/** A head that is a name or none, whatever the capital at a sentence's start made of a lone word. */
const asWritten = (tokens: readonly Token[], head: Head): Head => {
  const [token, ...rest] = tokens;
  if (token === undefined || rest.length > 0) return head;
  return { ...head, isName: head.isName ? !isWordAlone(token) : isLoneName(token) };
};

/** `the Prime Minister`, `the former House Speaker`: an office, which is no name. */
const isOfficeWrittenLarge = (tokens: readonly Token[], { at, end }: Head): boolean =>
  tokens[0]?.tag === 'determiner' && at === end - 1 && OFFICE_NOUNS.has(tokens[at]?.lower ?? '');

/** `The Dalai Lama`, `the Chief Rabbi`: somebody, by a dignity of which there is one. */
const isDignity = (tokens: readonly Token[], { at, end }: Head): boolean =>
  tokens[0]?.lower === 'the' && at > 1 && at === end - 1 && DIGNITIES.has(tokens[at]?.lower ?? '');

/** `a Department for Education source`: nobody by name, whatever body’s name stands before. */
const isUnnamedSource = (tokens: readonly Token[]): boolean => {
  const [article, ...name] = tokens.slice(0, -1);
  return (
    article?.tag === 'determiner' &&
    name.at(-1)?.tag === 'properNoun' &&
    UNNAMED_SOURCES.has(tokens.at(-1)?.text ?? '') &&
    name.every(({ tag, lower }) => tag === 'properNoun' || /^(?:of|for|and)$/.test(lower))
  );
};

/** Whether a name opens a phrase behind its article: `the Cour des comptes`. */
const isLedByName = ([first, second]: readonly Token[]): boolean =>
  (first?.tag === 'determiner' ? second : first)?.tag === 'properNoun';

/** The body whose name all of a phrase is. */
const judgeWhole = (tokens: readonly Token[], head: Head): Judgement | null => {
  if (isNameLike(tokens, head)) return judgeName(textOf(tokens));
  return isLedByName(tokens) ? judgeForeign(textOf(tokens)) : null;
};

/** Somebody of a people or a party, or some of them: `young Nepalis`, `Muslims`, `Republicans close to him`. */
const areSome = (tokens: readonly Token[], head: Head): boolean => {
  const { lower = '', text = '' } = tokens[head.at] ?? {};
  const isSome = SOME.has(tokens[0]?.lower ?? '') && endsAsPlural(lower);
  if (head.isName && (isSome || isOneOf(tokens, lower))) return true;
  const isOfPeople =
    PEOPLES.has(lower) ||
    (endsAsPlural(lower) && STATE_ADJECTIVES.has(lower.slice(0, -1))) ||
    (NEARNESS.has(tokens[head.at + 1]?.lower ?? '') && ADHERENTS.has(lower.replace(/s$/, '')));
  return /^\p{Lu}/u.test(text) && isOfPeople;
};

/** A phrase without the short form, or the party, in brackets behind it: `the Land and Water Commission (LWC)`. */
const withoutBracket = (tokens: readonly Token[]): readonly Token[] => {
  const open = tokens.findLastIndex(({ text }) => text === '(');
  return open > 0 && tokens.at(-1)?.text === ')' ? tokens.slice(0, open) : tokens;
};

/**
 * The kind of a source that is no person named in the text, by its words alone.
 * @param tokens the source's tokens.
 */
export const judgeWords = (phrase: readonly Token[], written: Head): Judgement => {
  const tokens = withoutBracket(phrase);
  const head = asWritten(tokens, written);
  const first = tokens[0]?.lower ?? '';
  if (tokens.length === 1 && MEANS_PEOPLE.test(tokens[0]?.text ?? ''))
    return judged('anonymous', 'unnamed', tokens[0]?.text);
  const outlet = isWrittenSmall(tokens) ? judgeName(textOf(tokens)) : null;
  if (outlet?.kind === 'media') return outlet;
  if (HANDLE.test(tokens.at(-1)?.text ?? '') && !tokens.some(({ tag }) => tag === 'preposition'))
    return judged('person', 'namedPerson');
  if (tokens.at(-1)?.text === 'PM') return judged('official', 'publicWord', 'PM');
  if (isOpeningDocument(tokens, head)) return judged('document', 'documentWord', tokens[0]?.text);
  if (isUnnamedSource(tokens)) return judged('anonymous', 'unnamed', tokens.at(-1)?.text ?? null);
  const aroundName = judgeAroundName(tokens, head);
  if (aroundName !== null) return aroundName;
  if (isMemberForState(tokens, head))
    return judged('official', 'publicWord', tokens[head.at]?.text);
  if (areSome(tokens, head)) return judged('anonymous', 'unnamed', tokens[head.at]?.text ?? null);
  const named = judgeWhole(tokens, head);
  if (named !== null) return named;
  const { text = '', lower = '' } = tokens[head.at] ?? {};
  // `Beijing and Moscow`, whatever the one at a sentence’s start looks like.
  const isAlone = head.at === 0 && /^(?:and|,)?$/.test(tokens[1]?.lower ?? '');
  if (isAlone && /^\p{Lu}/u.test(text) && STATES_AND_CAPITALS.has(lower))
    return judged('official', 'stateName', text);
  if (!head.isName || isOfficeWrittenLarge(tokens, head)) return judgeCommonNoun(tokens, head);
  if (isDignity(tokens, head)) return judged('person', 'namedPerson');
  if (ADDRESS.test(first)) return judged('person', 'formOfAddress', tokens[0]?.text);
  const part = judgeNameParts(tokens, head);
  if (part !== null) return part;
  if (hasPublicTitle(tokens, head)) return judged('official', 'namedOfficial');
  return isSomebodyNamed(tokens, head)
    ? judged('person', 'namedPerson')
    : judged('organisation', 'otherName', textOf(tokens));
};
