import type { ParsedText } from '../../language/index.ts';
import { NOUNS_OF_GOVERNING } from '../lexicon/beside-heads.ts';
import { BEING_VERBS } from '../lexicon/verbs.ts';
import type { Mention, NamedPerson } from '../names/named-person.ts';
import type { OfficeKind } from '../offices/office-kind.ts';
import { followingClaims } from './appositions.ts';
import { precedingClaims } from './appositions-before.ts';
import { type Claim, officeKey, wordlessClaim } from './claim.ts';
import { mainClaims } from './clauses.ts';
import { headedByClaims } from './headed-by.ts';
import { inverseClaims } from './inversions.ts';
import { leadClaims } from './lead.ts';
import { type NamedText, namedText } from './named-text.ts';
import { namingClaims, whomClaims } from './namings.ts';
import { referenceClaims } from './references.ts';
import { sharedTitleClaims } from './shared-titles.ts';
import { titleClaims, titledStart } from './titles.ts';

/** Most people are described where they are first named; of very many mentions the first are looked at. */
const MOST_MENTIONS_READ = 60;

const HEAD_OF_GOVERNMENT: OfficeKind = { branch: 'executive', level: 'national' };

/** How long an apposition between a name and its verb may be. */
const LONGEST_APPOSITION = 12;

/** Where a name's clause goes on: right behind it, or behind the comma that closes an apposition. */
const clauseStart = ({ tokens, isPersonAt }: NamedText, last: number): number => {
  if (tokens[last]?.text !== ',') return last;
  const sentence = tokens[last]?.sentence;
  for (let index = last; index < last + LONGEST_APPOSITION; index++) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence || isPersonAt(index)) return last;
    if (token.text === ',' && BEING_VERBS.has(tokens[index + 1]?.lower ?? '')) return index + 1;
  }
  return last;
};

const claimsAt = (text: NamedText, mention: Mention): Claim[] => {
  const { tokens } = text;
  const start = titledStart(text, mention);
  return [
    ...titleClaims(text, mention),
    ...sharedTitleClaims(text, mention),
    ...precedingClaims(text, mention, start),
    ...followingClaims(text, mention),
    ...mainClaims(text, clauseStart(text, mention.last)),
    ...namingClaims(text, mention, start),
    ...whomClaims(text, mention),
    ...inverseClaims(text, start),
    ...headedByClaims(text, start),
    ...(NOUNS_OF_GOVERNING.has(tokens[mention.last]?.lower ?? '')
      ? [wordlessClaim(HEAD_OF_GOVERNMENT)]
      : []),
  ];
};

/** Adds what sentences take up of people who have no office by any other word, if nobody else has that office. */
const addReferences = (text: NamedText, claims: Claim[][]): void => {
  const isPublic = ({ standing }: Claim): boolean => standing === 'public';
  const keyOf = (claim: Claim): string => officeKey(text.tokens, claim);
  const held = new Set(claims.flatMap((own) => own.filter(isPublic).map(keyOf)));
  const open = new Set(claims.flatMap((own, person) => (own.some(isPublic) ? [] : [person])));
  for (const [person, claim] of referenceClaims(text, (one) => open.has(one)))
    if (!held.has(keyOf(claim))) claims[person]?.push(claim);
};

/** All that the article says of what each of its people is. */
export const claimsOf = (parsed: ParsedText, people: readonly NamedPerson[]): Claim[][] => {
  const text = namedText(parsed, people);
  const claims = people.map(({ mentions }) =>
    mentions.slice(0, MOST_MENTIONS_READ).flatMap((mention) => claimsAt(text, mention)),
  );
  const claimsOfName = (mention: Mention): Claim[] => claimsAt(text, mention);
  for (const [person, claim] of leadClaims(text, people, claimsOfName))
    if (claims[person]?.length === 0 || claim.standing === 'public') claims[person]?.unshift(claim);
  addReferences(text, claims);
  return claims;
};
