import { isAnyOf, type Token } from '../../../language/index.ts';
import { isGenitive } from '../../kinds/genitives.ts';
import type { Head } from '../../kinds/head.ts';
import { isOppositeNumber, meansPeople } from '../../kinds/people-nouns.ts';
import { OFFICE_NOUNS } from '../../lexicons/person-nouns.ts';
import { endsAsPlural } from '../../plurals.ts';

/** A word before a name that says what somebody is; `retired`, whatever it looks like. */
const isTitleWord = ({ tag, lower }: Token): boolean =>
  isAnyOf(tag, 'noun', 'properNoun', 'adjective', 'determiner', 'possessive') ||
  (tag === 'verb' && /(?:ed|ing)$/.test(lower));

/** Whether one person, told of before a comma, is named behind it: `The mayor of Kesh, Ann Lee,`. */
const isApposition = (tokens: readonly Token[], first: number, last: number, head: Head) => {
  const comma = tokens.findLastIndex(({ text }, index) => text === ',' && index < first);
  // `The Bank of Kesh governor, Ann Lee,`: the phrase's first noun is a body's, its last one an office.
  const told = head.isName ? (tokens[comma - 1]?.lower ?? '') : head.word;
  // `Her opposite number, Ann Lee,`
  const isOne = (meansPeople(told) && !endsAsPlural(told)) || isOppositeNumber(tokens, comma - 1);
  const after = tokens[last + 1];
  return (
    comma > head.at &&
    isOne &&
    tokens.findIndex(({ text }) => text === ',') === comma &&
    tokens.slice(comma + 1, first).every(isTitleWord) &&
    (after === undefined || /^(?:,|of|and)$/.test(after.lower))
  );
};

/** Whether somebody is named behind a noun of another sort: `a motion brought by Senator Lee`, `fans of Senator Lee`. */
const isBehindOther = (tokens: readonly Token[], first: number, head: Head): boolean => {
  if (first < head.end || head.isName || OFFICE_NOUNS.has(head.word)) return false;
  const isTitled = OFFICE_NOUNS.has(tokens[first - 1]?.lower ?? '');
  const link = isTitled ? /^(?:by|from|to|with|against|of|for)$/ : /^(?:by|from|to|with|against)$/;
  return tokens.slice(head.end, first).some(({ lower }) => link.test(lower));
};

/** What parts a name from what is said of it: a comma, a bracket, or the year of `Ann Lee ’26`. */
const PARTS_OFF = /^[,(’'‘–—]$/;

const partsOff = ({ text, tag }: Token): boolean => PARTS_OFF.test(text) && tag !== 'possessive';

/** Whether a phrase ends with a name, but for what is parted from it first: `chief of staff Ann Lee, who was away,`. */
const isLastName = (tokens: readonly Token[], last: number): boolean =>
  last === tokens.length - 1 ||
  last + 1 === tokens.findIndex(({ text }) => text === ',') ||
  last + 1 === tokens.findIndex(partsOff);

/** `Director of engineering Ann Lee`: what an office is of, whatever it looks like. */
const isFieldOfOffice = (tokens: readonly Token[], index: number, { word, end }: Head): boolean =>
  tokens[index]?.tag === 'verb' && OFFICE_NOUNS.has(word) && tokens[end]?.lower === 'of';

/**
 * Whether somebody named within a phrase, from its first to its last token, is no more than the owner of the
 * phrase's head or says more of it: `Lee's lawyer`, `a lawyer for Lee`, `a motion by Lee`, `Lee campaign
 * manager Bob Moe`.
 */
export const isOwner = (
  tokens: readonly Token[],
  first: number,
  last: number,
  head: Head,
): boolean => {
  const after = tokens[last + 1]?.tag;
  const isPossessive = after === 'possessive' || isGenitive(tokens[last + 1]);
  if (isPossessive && last + 2 < tokens.length) return true;
  if (after === 'noun' && last + 1 < head.at) return true;
  const before = tokens[first - 1]?.tag;
  const isTitled =
    isAnyOf(before, 'noun', 'properNoun', 'adjective') || isFieldOfOffice(tokens, first - 1, head);
  if (isLastName(tokens, last) && isTitled && !isBehindOther(tokens, first, head)) return false;
  if (first > head.at) return !isApposition(tokens, first, last, head);
  return last < head.at && tokens[head.at]?.tag !== 'properNoun';
};
