/** Parts of a source’s phrase that name whoever it means. */
import { isAnyOf, type Token } from '../../../language/index.ts';
import { bodyBehind, judgeBehind } from '../../kinds/bodies.ts';
import type { Head } from '../../kinds/head.ts';
import { isCommonWord } from '../../kinds/lone-words.ts';
import { isMediaName } from '../../kinds/names.ts';
import { textOf } from '../../kinds/tokens.ts';
import { FOREIGN_JOINTS } from '../../lexicons/foreign-bodies.ts';
import { OPENING_ADJECTIVE } from '../../lexicons/kind-patterns.ts';
import { ABROAD, COMMITTEE_MEMBERS, JOINING, RANK } from '../../lexicons/kind-words.ts';
import {
  NO_BODYS_LETTERS,
  ORGANISATION_ENDINGS,
  SORTS_BEHIND_LETTERS,
  SORTS_BEHIND_NAMES,
  SORTS_WITH_TRADE,
} from '../../lexicons/organisations.ts';
import { SPEAKS_FOR } from '../../lexicons/person-nouns.ts';
import { ADHERENTS, STATE_ADJECTIVES, STATES_AND_CAPITALS } from '../../lexicons/places.ts';
import { isPlural } from '../../plurals.ts';
import { isSaidOfName } from '../bodies/index.ts';
import type { Context } from '../context.ts';

/** Words as the text has them, without a possessive ending. */
export const asWritten = ({ parsed }: Context, tokens: readonly Token[]): string => {
  const last = tokens.at(-1);
  const end = last?.tag === 'possessive' ? last.start : (last?.end ?? 0);
  return parsed.text.slice(tokens[0]?.start ?? 0, end);
};

/** A name without an article before it. */
export const withoutArticle = (name: string): string => name.replace(/^(?:the|a|an)\s+/iu, '');

/** `Its Ministry of Information`: a name without the word for whose it is. */
export const withoutOwner = (name: string): string =>
  name.replace(/^(?:[Ii]ts|[Tt]heir)\s+(?=\p{Lu})/u, '');

/** The words for whoever a spokesperson or a member speaks for. */
export const bodyWords = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const members = bodyBehind(tokens, head);
  const spokenFor = head.body >= 0 && SPEAKS_FOR.has(head.word) ? tokens.slice(head.body) : [];
  const behind = judgeBehind(members) === null ? spokenFor : members;
  const words = behind.length > 0 ? behind : tokens.slice(0, head.at);
  const from = words.findIndex(
    ({ tag, lower }) => tag !== 'determiner' && tag !== 'number' && !RANK.has(lower),
  );
  return from < 0 ? [] : words.slice(from);
};

/** `lawmakers on the Budget Committee`: those who are their committee. */
export const committeeBehind = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const isMember = COMMITTEE_MEMBERS.has(head.word);
  const link = tokens[head.end]?.lower ?? '';
  if (!isMember || !/^(?:on|of)$/.test(link)) return [];
  const behind = tokens.slice(head.end + 1);
  return behind[0]?.tag === 'determiner' ? behind.slice(1) : behind;
};

/** Whether a word joins two words of a name: `Dorsey & Pell`, `People’s Alliance`, `Movement for Change`. */
const joinsName = (tokens: readonly Token[], at: number): boolean => {
  const { tag, text = '', lower = '' } = tokens[at] ?? {};
  const isBetween = tokens[at - 1]?.tag === 'properNoun' && tokens[at + 1]?.tag === 'properNoun';
  return isBetween && (tag === 'possessive' || text === '&' || JOINING.has(lower));
};

/** Where the name starts that ends with a token, its joints and all. */
const wholeNameStart = (tokens: readonly Token[], last: number): number => {
  let first = last;
  while (tokens[first - 1]?.tag === 'properNoun' || joinsName(tokens, first - 1)) first -= 1;
  return first;
};

/** `the Courant newspaper`, `Velmora’s state-run Courant news agency`: the name before the word for what it is. */
export const outletWithin = (
  context: Context,
  tokens: readonly Token[],
  head: Head,
): string | null => {
  const last = tokens.findLastIndex(({ tag }, at) => at < head.at && tag === 'properNoun');
  if (head.isName || last < 0) return null;
  const whole = wholeNameStart(tokens, last);
  const owner = tokens.slice(whole, last).findLastIndex(({ tag }) => tag === 'possessive');
  const isOfLand = STATES_AND_CAPITALS.has(
    textOf(tokens.slice(whole, whole + owner)).toLowerCase(),
  );
  const first = isOfLand ? whole + owner + 1 : whole;
  const name = asWritten(context, tokens.slice(first, last + 1));
  return isMediaName(`The ${name}`) ? name : null;
};

/** `RMT`, `CIARA-CEC`: letters that a body goes by, and no state. */
const isLetters = ({ text, lower }: Token): boolean =>
  /^\p{Lu}[\p{Lu}\d]*\p{Lu}(?:-\p{Lu}{2,})?$/u.test(text) &&
  !STATES_AND_CAPITALS.has(lower) &&
  !STATE_ADJECTIVES.has(lower) &&
  !NO_BODYS_LETTERS.has(text);

/** Where the name ends that stands before a small noun and what narrows that down: `INDEC` of `INDEC national statistics bureau`. */
const nameEndBefore = (tokens: readonly Token[], noun: number): number => {
  let end = noun;
  if (!SORTS_WITH_TRADE.has(tokens[noun]?.lower ?? '')) return noun;
  while (
    end > 0 &&
    tokens[end - 1]?.word.startsSmall === true &&
    isAnyOf(tokens[end - 1]?.tag, 'noun', 'adjective')
  )
    end -= 1;
  const last = tokens[end - 1];
  return last !== undefined && isLetters(last) ? end : noun;
};

/** The name before the small noun for what it is, of two words or more or of letters: `the opposition Orange Front party`, `the RMT union`; or none. */
export const partyWithin = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const isAnyName = SORTS_BEHIND_NAMES.has(head.word);
  if (head.isName || !(isAnyName || SORTS_BEHIND_LETTERS.has(head.word))) return [];
  if (tokens[head.at]?.word.startsSmall !== true) return [];
  const isEnd = head.at === tokens.length - 1;
  const end = nameEndBefore(tokens, head.at);
  const first = wholeNameStart(tokens, end - 1);
  const name = tokens.slice(first, end);
  const [only, ...more] = name;
  if (only === undefined) return [];
  // `the CIARA chamber of exporters`
  if (more.length === 0) return isLetters(only) && (isEnd || head.body > 0) ? name : [];
  if (!isEnd || !isAnyName) return [];
  // `the Social Democratic party`: an adjective needs its noun.
  const isAdjective = OPENING_ADJECTIVE.test(name.at(-1)?.lower ?? '');
  const isOfLand = name.some(
    ({ lower, tag }) => tag === 'possessive' || STATE_ADJECTIVES.has(lower),
  );
  return !isAdjective && !isOfLand ? name : [];
};

/** Words behind a name that lead in where it is. */
const IS_PLACE = /^(?:in|at|near|from|outside)$/;

/** `the Union of Students`, `the Institute of Directors`: by whom it is made up. */
const isOfPeople = (tokens: readonly Token[]): boolean => {
  const of = tokens.findLastIndex(({ lower }) => lower === 'of');
  const last = tokens.at(-1)?.lower ?? '';
  return ORGANISATION_ENDINGS.has(tokens[of - 1]?.lower ?? '') && isPlural(last);
};

/** `the Court of Appeal in Kesh`: a name without the place behind it. */
export const withoutPlace = (
  context: Context,
  text: string,
  tokens: readonly Token[],
  head: Head,
): string => {
  const cut = tokens.findIndex(
    ({ lower, tag }, index) => index >= head.end && tag === 'preposition' && IS_PLACE.test(lower),
  );
  // `the Union of Students in Ireland`, `the Velmoran Embassy in Kesh`: the place is part of the name.
  const isPart = ABROAD.has(tokens[cut - 1]?.lower ?? '') || isOfPeople(tokens.slice(0, cut));
  return head.isName && cut > 0 && !isPart ? asWritten(context, tokens.slice(0, cut)) : text;
};

/** `State-owned Gazprom`: the name without what is said of it. */
export const withoutEpithet = (tokens: readonly Token[], head: Head): readonly Token[] =>
  tokens[1]?.tag === 'properNoun' &&
  head.isName &&
  tokens[0] !== undefined &&
  isSaidOfName(tokens[0])
    ? tokens.slice(1)
    : tokens;

/** `leading Democrats`, `one Canadian`, `a super PAC`: some of a party or a land, or a noun written large. */
const isNoName = ([first, ...more]: readonly Token[]): boolean => {
  const word = first?.lower ?? '';
  return (
    more.length === 0 && (ADHERENTS.has(word) || STATE_ADJECTIVES.has(word) || isCommonWord(word))
  );
};

/** `auction house Marlow`, `the ruling Marlow Alliance`: the name behind small words for what it is. */
export const nameBehindNoun = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const first = wholeNameStart(tokens, head.at);
  const told = tokens[first - 1];
  // `Fundación de Amigos`, `Lee v. Moe Society`: a small word within the name.
  const isTold =
    (isAnyOf(told?.tag, 'noun', 'adjective', 'verb') || told?.lower.includes('-') === true) &&
    told?.word.startsSmall === true &&
    !FOREIGN_JOINTS.has(told.lower) &&
    !/\.$/.test(told.text);
  if (!head.isName || !isTold || isNoName(tokens.slice(first, head.at + 1))) return tokens;
  return tokens.slice(first, IS_PLACE.test(tokens[head.end]?.lower ?? '') ? head.end : undefined);
};
