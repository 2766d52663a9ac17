import type { Token } from '../../../language/index.ts';
import { wordSet } from '../../../word-lists.ts';
import { isEpithet } from '../../lexicons/business-words.ts';
import { NAMING } from '../../lexicons/kind-words.ts';

/** Words behind a comma that only add to what stands before it. */
const ADDING = /^(?:who|which|dated|both)$/;

/** Small words within a name that no comma parts. */
const JOINTS = wordSet('& of for the against de del du la');

const commaIn = (tokens: readonly Token[]): number => tokens.findIndex(({ text }) => text === ',');

/** The name that stands behind a noun's comma: `The bus company, Rapid,`, `Lee’s widow, Joan`; or none. */
export const apposedName = (tokens: readonly Token[]): readonly Token[] => {
  const comma = commaIn(tokens);
  const whole = tokens.slice(comma + 1, tokens.at(-1)?.text === ',' ? -1 : undefined);
  // `Its owner, the Kesh-listed Garn Group,`
  const name = whole.findIndex(({ tag }) => tag === 'properNoun');
  const isLedIn = whole
    .slice(0, name)
    .every(({ lower, tag }, at) => (at === 0 ? lower === 'the' : tag === 'adjective'));
  const first = isLedIn && isEpithet(whole[name]?.lower ?? '') ? name + 1 : name;
  const behind = isLedIn ? whole.slice(first) : whole;
  const isNoun =
    comma > 0 &&
    tokens[comma - 1]?.tag === 'noun' &&
    tokens.slice(0, comma).some(({ tag }) => tag === 'determiner' || tag === 'possessive');
  // `Crumb & Lovett`, `Wings for Freedom`
  const isName = behind.every(
    ({ tag, lower }, at) =>
      tag === 'properNoun' || (JOINTS.has(lower) && at > 0 && at < behind.length - 1),
  );
  return isNoun && isName ? behind : [];
};

/** What somebody is said to be called, at a phrase’s end: `a woman surnamed Lau`; or none. */
export const nameGiven = (tokens: readonly Token[]): readonly Token[] => {
  const naming = tokens.findLastIndex(({ lower }) => NAMING.has(lower));
  const end = tokens.at(-1)?.text === ',' ? -1 : undefined;
  // `a man identified as Lau`, `a woman identified by police as Lau`
  const behind = naming > 0 ? tokens.slice(naming + 1, end) : [];
  const name = behind.slice(behind.findLastIndex(({ lower }) => lower === 'as') + 1);
  return name.every(({ tag }) => tag === 'properNoun') ? name : [];
};

/** Prepositions that lead in a number, which adds nothing: `each of the states, about half of the voters`. */
const BEFORE_NUMBER = wordSet('about around over nearly');

/** Whether what stands behind a comma says who or what stands before it: `, a dentist`, `, dated 4 May`. */
const isAddition = (tokens: readonly Token[], comma: number): boolean => {
  const next = tokens[comma + 1];
  if (next === undefined || ADDING.test(next.lower)) return true;
  // `Corvane, one of the plaintiffs`
  if (next.lower === 'one' && tokens[comma + 2]?.lower === 'of') return true;
  if (next.tag === 'verb') return true;
  if (next.tag === 'preposition')
    return !BEFORE_NUMBER.has(next.lower) && tokens[comma - 1]?.tag !== 'conjunction';
  // `EuroStay, the hotel lobby,`: of what has a name already.
  const isName =
    tokens[comma - 1]?.tag === 'properNoun' || (comma === 1 && !tokens[0]?.word.startsSmall);
  const article = isName ? /^(?:an?|another|the)$/ : /^(?:an?|another)$/;
  return article.test(next.lower) && !tokens.slice(comma).some(({ lower }) => lower === 'and');
};

/** A source's own words: the name behind a noun's comma, else what stands before what a comma adds. */
export const withoutAddition = (tokens: readonly Token[]): readonly Token[] => {
  const given = nameGiven(tokens);
  if (given.length > 0) return given;
  const comma = commaIn(tokens);
  if (comma < 1) return tokens;
  const name = apposedName(tokens);
  if (name.length > 0) return name;
  if (isAddition(tokens, comma)) return tokens.slice(0, comma);
  return tokens.at(-1)?.text === ',' ? tokens.slice(0, -1) : tokens;
};
