import { isAnyOf, type Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { DEFINITE, LEADS_TO_BODY, NEARNESS, SOME } from '../lexicons/kind-words.ts';
import { OFFICE_NOUNS, SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import { QUANTITIES, STANDS_BEHIND } from '../lexicons/quantities.ts';
import { isGenitive } from './genitives.ts';
import { isKnownNoun } from './known-nouns.ts';
import { isListedForPeople, meansPeople } from './people-nouns.ts';

import { HEADS, isStop } from './stops.ts';

/** A source phrase taken apart. */
export interface Head {
  /** Index of the head noun among the phrase's tokens. */
  readonly at: number;
  /** Index of the first token behind the noun phrase itself. */
  readonly end: number;
  readonly word: string;
  readonly isName: boolean;
  /** What follows `of`, `for`, `at` or `from` behind the head: its first token, or -1. */
  readonly body: number;
  readonly definite: boolean;
}

/** How far into a phrase the `of` of a count stands. */
const COUNT_REACH = 5;

/** Where what is counted starts: behind `a number of`, `one of`. */
const countedFrom = (tokens: readonly Token[]): number => {
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  // `Corvane, one of the plaintiffs`: said of a name.
  const isBehindComma = tokens.slice(0, Math.max(0, of)).some(({ text }) => text === ',');
  const mayCount = of > 0 && of < COUNT_REACH && of < tokens.length - 1 && !isBehindComma;
  return mayCount && QUANTITIES.has(tokens[of - 1]?.lower ?? '') ? of + 1 : 0;
};

const isNearness = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]?.lower;
  return (
    (next === 'to' || next === 'with') &&
    NEARNESS.has(tokens[index]?.lower ?? '') &&
    isAnyOf(tokens[index - 1]?.tag, 'noun', 'properNoun')
  );
};

/** Whether a word says more of the noun before it: `one person close to the inquiry`. */
const describesBehind = (tokens: readonly Token[], index: number): boolean =>
  (index > 0 && STANDS_BEHIND.has(tokens[index]?.lower ?? '')) || isNearness(tokens, index);

/** `the envoy`, `Velmora’s envoy`; `a spokesman for Velmora’s envoy` is one of several, whosever envoy it is. */
const isDefinite = (tokens: readonly Token[], head: number): boolean => {
  const first = tokens[0]?.lower ?? '';
  if (DEFINITE.has(first)) return true;
  const owner = tokens.findIndex(({ tag }) => tag === 'possessive');
  return owner >= 0 && !(owner > head && SOME.has(first));
};

/** Whether a word may be a phrase's head: a noun, whatever it looks like (`a network tally`). */
const canHead = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  if (HEADS.has(token.tag)) return true;
  const isLast = index === tokens.length - 1;
  return isLast && (isKnownNoun(token.lower) || isListedForPeople(token.lower));
};

/** `Channel 12`, `Article 370`: a number behind what it numbers. */
const isNumberOf = (tokens: readonly Token[], index: number, from: number): boolean =>
  index > from &&
  tokens[index]?.tag === 'number' &&
  isAnyOf(tokens[index - 1]?.tag, 'noun', 'properNoun');

/** `A Department of Water and Forests spokesperson`: who speaks, behind a body’s name with joints in it. */
const isSpokenForByName = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  if (last?.word.startsSmall !== true || !SPEAKS_FOR.has(last.lower)) return false;
  const name = tokens.slice(tokens[0]?.tag === 'determiner' ? 1 : 0, -1);
  return (
    name[0]?.tag === 'properNoun' &&
    name.at(-1)?.tag === 'properNoun' &&
    name.every(({ tag, lower }) => tag === 'properNoun' || /^(?:of|for|and|the|&|on)$/.test(lower))
  );
};

/** The head of a noun phrase as far as its first preposition, participle or conjunction. */
const headBeforeStop = (tokens: readonly Token[]): Head => {
  const from = isSpokenForByName(tokens) ? tokens.length - 1 : countedFrom(tokens);
  let end = from + 1;
  while (end < tokens.length && !isStop(tokens, end)) end += 1;
  let at = from;
  for (let index = from; index < end; index++)
    if (
      canHead(tokens, index) &&
      !describesBehind(tokens, index) &&
      !isNumberOf(tokens, index, from)
    )
      at = index;
  const follows = tokens[end];
  const hasBody = follows !== undefined && LEADS_TO_BODY.has(follows.lower);
  const head = tokens[at];
  return {
    at,
    end,
    word: head?.lower ?? '',
    isName: head?.tag === 'properNoun',
    body: hasBody ? end + 1 : -1,
    definite: isDefinite(tokens, at),
  };
};

/** Where the owner’s ending stands of a body whose name has an `of`: `the Ministry of Health` + `’s` + `report`; or -1. */
const endOfOwner = (tokens: readonly Token[], { at, end, isName, word }: Head): number => {
  if (!isName || tokens[end]?.lower !== 'of' || OFFICE_NOUNS.has(word)) return -1;
  // `Fans of Ann Lee’s songs`, `Reports of Lee’s death`: no body’s name.
  if (meansPeople(word) || DOCUMENT_NOUNS.has(word)) return -1;
  const mark = tokens.findIndex(
    (token, index) => index > end && (token.tag === 'possessive' || isGenitive(token)),
  );
  const isOne = tokens
    .slice(at + 1, mark)
    .every(({ tag, lower }) => tag === 'properNoun' || /^(?:of|the|and|for)$/.test(lower));
  return isOne && mark < tokens.length - 1 ? mark : -1;
};

/** The head of a noun phrase: its last noun before a preposition, a participle or a conjunction. */
export const headOf = (tokens: readonly Token[]): Head => {
  const first = headBeforeStop(tokens);
  const owner = endOfOwner(tokens, first);
  if (owner < 0) return first;
  const owned = headBeforeStop(tokens.slice(owner + 1));
  const from = owner + 1;
  return {
    ...owned,
    at: owned.at + from,
    end: owned.end + from,
    body: owned.body < 0 ? -1 : owned.body + from,
    definite: true,
  };
};
