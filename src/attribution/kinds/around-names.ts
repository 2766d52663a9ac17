/** Phrases with a name that are of another kind than the name is, by what stands around it. */
import { isAnyOf, type Token } from '../../language/index.ts';
import { ASKED_FOR, KEPT_TEXTS, PAPERS_OF_BODIES } from '../lexicons/kept-texts.ts';
import { NAME_KEPT_BACK } from '../lexicons/kind-patterns.ts';
import { JOINING, ONE_OF_MANY } from '../lexicons/kind-words.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { isCommonWord } from './lone-words.ts';
import { judgeName } from './names.ts';
import type { Step } from './step.ts';
import { judgeNameIn, nameStart, textOf } from './tokens.ts';

/** Somebody’s name has no more words here. */
const LONGEST_NAME = 3;

/** `An Assistant to the Governor who craved anonymity`: whatever the capitals look like. */
const isKeptBack = (tokens: readonly Token[]): boolean =>
  ONE_OF_MANY.has(tokens[0]?.lower ?? '') && NAME_KEPT_BACK.test(textOf(tokens));

/** Whether a noun that was found ends what a text is called: what stands behind it is a clause, or where and when. */
const endsName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.tag === 'properNoun' &&
    (next === undefined || isAnyOf(next.tag, 'verb', 'preposition', 'punctuation'))
  );
};

/** `Bureau of Ports records`, `Ministry of Health data released on Friday`: a text that a body keeps. */
const isKeptText = (tokens: readonly Token[], head: Head): boolean => {
  const at = tokens.findIndex(({ lower, word }) => word.startsSmall && KEPT_TEXTS.has(lower));
  return head.isName && at > head.at && endsName(tokens, at);
};

/** `Garn & Co’s Mei-Lin Chua`, `the Courant’s Ida Moe`: whoever works for a business or an outlet, named behind it. */
const judgeBehindOwner = (tokens: readonly Token[], { at, end }: Head): Judgement | null => {
  const first = nameStart(tokens, at);
  if (at !== end - 1 || at === first || tokens[first - 1]?.tag !== 'possessive') return null;
  const name = tokens.slice(first, at + 1);
  const isPersons =
    name.length <= LONGEST_NAME &&
    judgeName(textOf(name)) === null &&
    name.every(({ lower, text }) => /^\p{Lu}.*\p{Ll}/u.test(text) && !isCommonWord(lower));
  const owner = isPersons ? judgeNameIn(tokens.slice(0, first - 1)) : null;
  if (owner?.kind === 'media') return judged('media', 'journalist', owner.evidence.word);
  return owner?.kind === 'organisation' ? judged('person', 'namedPerson') : null;
};

/** `Counsel to the inquiry`: asks for it. */
const isCounsel = (tokens: readonly Token[], { at, end }: Head): boolean =>
  tokens[at]?.lower === 'counsel' &&
  /^(?:to|for)$/.test(tokens[end]?.lower ?? '') &&
  ASKED_FOR.has(tokens.at(-1)?.lower ?? '');

/** A phrase without the short form in brackets behind a name: `a Comptroller General` + `report`. */
const withoutShortForm = (tokens: readonly Token[]): readonly Token[] => {
  const open = tokens.findIndex(({ text }) => text === '(');
  const isShort = open > 0 && tokens[open + 2]?.text === ')';
  return isShort ? [...tokens.slice(0, open), ...tokens.slice(open + 3)] : tokens;
};

/** `A University of Kesh study published on Friday`, `a Kesh Audit Office (KAO) report`: the text, whose name stands before it. */
const isTextOf = (phrase: readonly Token[]): boolean => {
  const tokens = withoutShortForm(phrase);
  const at = tokens.findIndex(({ lower, word }) => word.startsSmall && PAPERS_OF_BODIES.has(lower));
  const name = tokens.slice(1, at);
  return (
    isAnyOf(tokens[0]?.tag, 'determiner', 'number') &&
    endsName(tokens, at) &&
    (tokens !== phrase || name.some(({ lower }) => lower === 'of')) &&
    name.every(
      ({ tag, lower, text }) =>
        tag === 'properNoun' || tag === 'number' || JOINING.has(lower) || /^\p{Lu}/u.test(text),
    )
  );
};

/** `information from Le Monde`: what an outlet has found out. */
const judgeFrom: Step = ([information, from, ...name], { at }) => {
  const isFrom = at === 0 && information?.lower === 'information' && from?.lower === 'from';
  const outlet = isFrom ? judgeName(textOf(name)) : null;
  return outlet?.kind === 'media' ? judged('media', 'speaksFor', outlet.evidence.word) : null;
};

/** The kind of a phrase with a name, where what stands around the name makes another of it; or null. */
export const judgeAroundName: Step = (tokens, head) => {
  if (isKeptBack(tokens)) return judged('anonymous', 'unnamed');
  if (isKeptText(tokens, head)) return judged('document', 'documentWord');
  if (isTextOf(tokens)) return judged('document', 'documentWord');
  if (isCounsel(tokens, head)) return judged('official', 'publicWord', tokens[head.at]?.text);
  return judgeFrom(tokens, head) ?? judgeBehindOwner(tokens, head);
};
