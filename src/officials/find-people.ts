import { type ParsedText, type Span, type Spans, spanOver, type Token } from '../language/index.ts';
import { type Claim, headOf } from './claims/claim.ts';
import { type Office, officeOf } from './claims/claimed-office.ts';
import { claimsOf } from './claims/gather-claims.ts';
import { kindOfWords, knownHolder, TABLE_AS_OF } from './holders.ts';
import { SAME_OFFICE, WORDLESS_HEADS } from './lexicon/office-heads.ts';
import { ENDING_OF_SEVERAL, ENDINGS_OF_ONE, HELD_THEN } from './lexicon/patterns.ts';
import { HEADING_VERBS } from './lexicon/verbs.ts';
import { findPersons } from './names/find-persons.ts';
import type { Mention, NamedPerson } from './names/named-person.ts';
import { isOfficeHead } from './reading/words.ts';
import type { Official, Person } from './types.ts';

/** The named people of a text, each list in the order of their first mentions. */
export interface People {
  readonly officials: readonly Official[];
  readonly people: readonly Person[];
}

/** Of whom the article says nothing that bears on office. */
const KNOWN_ONLY: Office = {
  claim: null,
  former: false,
  kind: { branch: null, level: null },
  others: [],
};

/** Whether the table knows somebody of this name, and the article does not tell of another. */
const isKnown = (person: NamedPerson | undefined, claims: readonly Claim[]): boolean =>
  person !== undefined &&
  claims[0]?.standing !== 'private' &&
  knownHolder(person.words) !== undefined;

/** An office that serves another reaches as far as that one; a `counterpart` has its like. */
const withServedKind = (
  tokens: readonly Token[],
  office: Office | null,
  offices: readonly (Office | null)[],
): Office | null => {
  const served = offices[office?.claim?.served ?? -1];
  if (office === null || office.claim === null || !served || served.kind.level === null)
    return office;
  if (SAME_OFFICE.has(headOf(tokens, office.claim))) return { ...office, kind: served.kind };
  const isPersonal = office.claim.standing === 'personal';
  return isPersonal ? { ...office, kind: { ...office.kind, level: served.kind.level } } : office;
};

/** Whom offices fall to: first those that stand by themselves, then those that serve such a person. */
const officesOf = (
  parsed: ParsedText,
  people: readonly NamedPerson[],
): readonly (Office | null)[] => {
  const claims = claimsOf(parsed, people);
  const judge = (
    own: readonly Claim[],
    person: number,
    isOfficial: (person: number) => boolean,
  ) => {
    const office = officeOf(parsed.tokens, own, isOfficial);
    return office ?? (isKnown(people[person], own) ? KNOWN_ONLY : null);
  };
  const alone = claims.map((own, person) => judge(own, person, () => false));
  const isOfficial = (person: number): boolean => (alone[person] ?? null) !== null;
  const all = claims.map((own, person) =>
    own.some(({ standing }) => standing === 'personal')
      ? judge(own, person, isOfficial)
      : (alone[person] ?? null),
  );
  return all.map((office) => withServedKind(parsed.tokens, office, alone));
};

/** Where somebody is named. */
const mentionsOf = (
  tokens: readonly Token[],
  { mentions: [first, ...others] }: NamedPerson,
): Spans => {
  const spanOf = ({ first, last }: Mention): Span => spanOver(tokens, first, last);
  return [spanOf(first), ...others.map(spanOf)];
};

/** What one holder is called where several are named together: `President` for `Presidents`, `Rep.` for `Reps.` */
const ofOne = (head: string): string => {
  const one = head.replace(ENDING_OF_SEVERAL, (ending) => ENDINGS_OF_ONE[ending] ?? '');
  return HEADING_VERBS.has(head) || !isOfficeHead({ lower: one.toLowerCase() }) ? head : one;
};

/** An office as the article words it, or null where it does not. */
const wording = ({ text, tokens }: ParsedText, claim: Claim | null): string | null => {
  if (claim === null || claim.phrase === null) return null;
  if (WORDLESS_HEADS.has(headOf(tokens, claim))) return null;
  const { phrase } = claim;
  const [start, end] = spanOver(tokens, phrase.first, phrase.last);
  const [first, last] = spanOver(tokens, phrase.head, phrase.head + 1);
  const words = text.slice(start, first) + ofOne(text.slice(first, last)) + text.slice(last, end);
  return words.replace(/\s+/gu, ' ').replace(HELD_THEN, '');
};

/** An official with the office as the article words it; else as the table knows it, where it does. */
const officialOf = (
  parsed: ParsedText,
  { name, mentions }: Person,
  office: Office,
  { words }: NamedPerson,
): Official => {
  const worded = wording(parsed, office.claim);
  const alsoHolds = office.others.flatMap((other) => wording(parsed, other) ?? []);
  const holder = worded === null && !office.former ? knownHolder(words) : undefined;
  const { branch, level } = holder === undefined ? office.kind : kindOfWords(holder.office);
  return {
    name,
    mentions,
    office: holder?.office ?? worded,
    alsoHolds,
    former: office.former,
    branch,
    level,
    known: holder === undefined ? { from: 'article' } : { from: 'table', asOf: TABLE_AS_OF },
  };
};

/**
 * The named people of a text: those who hold, held or have been named to a public office, and all others.
 * The time is linear in the text's length; nothing is thrown on any text.
 */
export const findPeople = (parsed: ParsedText): People => {
  const named = findPersons(parsed);
  const offices = officesOf(parsed, named);
  const officials: Official[] = [];
  const people: Person[] = [];
  named.forEach((person, index) => {
    const office = offices[index] ?? null;
    const found = { name: person.name, mentions: mentionsOf(parsed.tokens, person) };
    if (office === null) people.push(found);
    else officials.push(officialOf(parsed, found, office, person));
  });
  return { officials, people };
};
