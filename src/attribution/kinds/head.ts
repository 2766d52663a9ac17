import type { Token } from '../../language/index.ts';
import { QUANTITIES } from '../lexicons/quantities.ts';
import { isKnownNoun } from './known-nouns.ts';

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

const STOPS = /^(?:preposition|verb|auxiliary|conjunction|pronoun)$/;
const HEADS = /^(?:noun|properNoun|number|adjective|determiner|pronoun|verb)$/;
const BEFORE_NOUN = /^(?:noun|properNoun|adjective|possessive|determiner|number)$/;

/** Where what is counted starts: behind `a number of`, `one of`. */
const countedFrom = (tokens: readonly Token[]): number => {
  const of = tokens.slice(0, 5).findIndex(({ lower }) => lower === 'of');
  return of > 0 && of < tokens.length - 1 && QUANTITIES.has(tokens[of - 1]?.lower ?? '')
    ? of + 1
    : 0;
};

/** Whether a word that looks like a verb or a clause's start belongs to the phrase: `court ruling`, `the elected mayor`. */
const goesOn = (tokens: readonly Token[], index: number): boolean => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token?.tag !== 'verb' || before === undefined) return false;
  if (isKnownNoun(token.lower) && BEFORE_NOUN.test(before.tag)) return true;
  return /^(?:determiner|adjective)$/.test(before.tag) && index < tokens.length - 1;
};

const isStop = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return (
    token !== undefined &&
    (STOPS.test(token.tag) || token.text === '(' || token.text === ',') &&
    !goesOn(tokens, index)
  );
};

/** How unnamed people are told of by what they are near to; some are nouns or verbs elsewhere. */
const NEARNESS =
  /^(?:close|loyal|near|nearest|closest|familiar|privy|sympathetic|opposed|friendly)$/;

/** Whether a word says more of the noun before it: `one person close to the inquiry`. */
const describesBehind = (tokens: readonly Token[], index: number): boolean =>
  NEARNESS.test(tokens[index]?.lower ?? '') &&
  /^(?:noun|properNoun)$/.test(tokens[index - 1]?.tag ?? '') &&
  /^(?:to|with)$/.test(tokens[index + 1]?.lower ?? '');

const isDefinite = (tokens: readonly Token[]): boolean =>
  /^(?:the|this|that|these|those|his|her|its|their)$/.test(tokens[0]?.lower ?? '') ||
  tokens.some(({ tag }) => tag === 'possessive');

/** The head of a noun phrase: its last noun before a preposition, a participle or a conjunction. */
export const headOf = (tokens: readonly Token[]): Head => {
  const from = countedFrom(tokens);
  let end = from + 1;
  while (end < tokens.length && !isStop(tokens, end)) end += 1;
  let at = from;
  for (let index = from; index < end; index++)
    if (HEADS.test(tokens[index]?.tag ?? '') && !describesBehind(tokens, index)) at = index;
  const follows = tokens[end];
  const hasBody = follows !== undefined && /^(?:of|for|from|at|with|in|on)$/.test(follows.lower);
  const head = tokens[at];
  return {
    at,
    end,
    word: head?.lower ?? '',
    isName: head?.tag === 'properNoun',
    body: hasBody ? end + 1 : -1,
    definite: isDefinite(tokens),
  };
};
