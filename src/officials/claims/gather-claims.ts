import type { ParsedText, Token } from '../../language/index.ts';
import { BEING_VERBS, NOUNS_OF_GOVERNING } from '../lexicon/claims.ts';
import type { Mention, NamedPerson } from '../names/named-person.ts';
import type { OfficeKind } from '../offices/office-kind.ts';
import { followingClaims } from './appositions.ts';
import { precedingClaims } from './appositions-before.ts';
import { type Claim, officeKey, type PersonAt, wordlessClaim } from './claim.ts';
import { clauseClaims, clausesClaims } from './clauses.ts';
import { headedByClaims } from './headed-by.ts';
import { inverseClaims } from './inversions.ts';
import { leadClaims } from './lead.ts';
import { namingClaims, whomClaims } from './namings.ts';
import { referenceClaims } from './references.ts';
import { sharedTitleClaims } from './shared-titles.ts';
import { titleClaims, titledStart } from './titles.ts';

/** Most people are described where they are first named; of very many mentions the first are looked at. */
const MOST_MENTIONS_READ = 60;

const indexPeople = (people: readonly NamedPerson[], length: number): PersonAt => {
  const indexes = new Int32Array(length).fill(-1);
  people.forEach(({ mentions }, person) => {
    for (const { first, last } of mentions) indexes.fill(person, first, last);
  });
  return (token) => indexes[token] ?? -1;
};

const HEAD_OF_GOVERNMENT: OfficeKind = { branch: 'executive', level: 'national' };

/** How long an apposition between a name and its verb may be. */
const LONGEST_APPOSITION = 12;

/** Where a name's clause goes on: right behind it, or behind the comma that closes an apposition. */
const clauseStart = (tokens: readonly Token[], last: number, personAt: PersonAt): number => {
  if (tokens[last]?.text !== ',') return last;
  const sentence = tokens[last]?.sentence;
  for (let index = last; index < last + LONGEST_APPOSITION; index++) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence || personAt(index) >= 0) return last;
    if (token.text === ',' && BEING_VERBS.has(tokens[index + 1]?.lower ?? '')) return index + 1;
  }
  return last;
};

/** What the main clause says; a second verb counts where the first has said something. */
const mainClaims = (tokens: readonly Token[], last: number, personAt: PersonAt): Claim[] => {
  const from = clauseStart(tokens, last, personAt);
  return clauseClaims(tokens, from, personAt).length > 0
    ? clausesClaims(tokens, from, personAt)
    : [];
};

const claimsAt = (tokens: readonly Token[], mention: Mention, personAt: PersonAt): Claim[] => {
  const start = titledStart(tokens, mention, personAt);
  return [
    ...titleClaims(tokens, mention, personAt),
    ...sharedTitleClaims(tokens, mention, personAt),
    ...precedingClaims(tokens, mention, start, personAt),
    ...followingClaims(tokens, mention, personAt),
    ...mainClaims(tokens, mention.last, personAt),
    ...namingClaims(tokens, mention, start, personAt),
    ...whomClaims(tokens, mention, personAt),
    ...inverseClaims(tokens, start, personAt),
    ...headedByClaims(tokens, start, personAt),
    ...(NOUNS_OF_GOVERNING.has(tokens[mention.last]?.lower ?? '')
      ? [wordlessClaim(HEAD_OF_GOVERNMENT)]
      : []),
  ];
};

/** Adds what sentences take up of people who have no office by any other word, if nobody else has that office. */
const addReferences = (parsed: ParsedText, claims: Claim[][], personAt: PersonAt): void => {
  const isPublic = ({ standing }: Claim): boolean => standing === 'public';
  const held = new Set(
    claims.flatMap((own) => own.filter(isPublic).map((claim) => officeKey(parsed.tokens, claim))),
  );
  const open = new Set(claims.flatMap((own, person) => (own.some(isPublic) ? [] : [person])));
  for (const [person, claim] of referenceClaims(parsed, personAt, (one) => open.has(one)))
    if (!held.has(officeKey(parsed.tokens, claim))) claims[person]?.push(claim);
};

/** All that the article says of what each of its people is. */
export const claimsOf = (parsed: ParsedText, people: readonly NamedPerson[]): Claim[][] => {
  const personAt = indexPeople(people, parsed.tokens.length);
  const claims = people.map(({ mentions }) =>
    mentions
      .slice(0, MOST_MENTIONS_READ)
      .flatMap((mention) => claimsAt(parsed.tokens, mention, personAt)),
  );
  for (const [person, claim] of leadClaims(parsed, people, personAt))
    if (claims[person]?.length === 0 || claim.standing === 'public') claims[person]?.unshift(claim);
  addReferences(parsed, claims, personAt);
  return claims;
};
