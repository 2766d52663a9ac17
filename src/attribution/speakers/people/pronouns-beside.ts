import { type ParsedText, tokenAt, tokenBehind } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { type Gender, genderOfPronoun } from './genders.ts';
import type { Mention } from './people.ts';

/** How many words behind a mention are read for a pronoun. */
const REACH = 30;
/** How many mentions ahead somebody else is looked for. */
const MENTIONS_AHEAD = 7;
/** So many pronouns tell, and this share of them must agree: the next `she` may be somebody else. */
const FEWEST = 2;
const SHARE = 0.75;

/** The first `he` or `she` behind a mention, before anybody else is named and outside of quotations. */
const pronounAfter = (
  { tokens }: ParsedText,
  { start, end }: { readonly start: number; readonly end: number },
): Gender => {
  for (let at = start; at < Math.min(end, start + REACH); at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const gender = token.quotation < 0 ? genderOfPronoun(token.lower) : null;
    if (gender !== null) return gender;
  }
  return null;
};

/**
 * By which pronoun people are told of whose names tell nothing: `Leslie Field counts gulls. She …`.
 * @param mentions all mentions of all people, in the order of the text.
 * @param isUnknown of whom it is asked.
 */
export const gendersToldOf = (
  parsed: ParsedText,
  mentions: readonly Mention[],
  isUnknown: (person: KnownPerson) => boolean,
): ReadonlyMap<KnownPerson, Gender> => {
  const counts = new Map<KnownPerson, { he: number; she: number }>();
  for (const [index, { span, person }] of mentions.entries()) {
    if (!isUnknown(person)) continue;
    const next = mentions
      .slice(index + 1, index + 1 + MENTIONS_AHEAD)
      .find((other) => other.person !== person);
    const start = tokenBehind(parsed, span[1]);
    const end = next === undefined ? parsed.tokens.length : tokenAt(parsed, next.span[0]);
    const gender = pronounAfter(parsed, { start, end });
    const count = counts.get(person) ?? { he: 0, she: 0 };
    counts.set(person, count);
    if (gender !== null) count[gender] += 1;
  }
  const told = [...counts].map(([person, { he, she }]): [KnownPerson, Gender] => {
    const isTold = he + she >= FEWEST && Math.max(he, she) >= SHARE * (he + she);
    return [person, isTold ? (she > he ? 'she' : 'he') : null];
  });
  return new Map(told);
};
