import type { TokenRange } from '../../language/index.ts';
import { OWNERS } from '../lexicon/beside-heads.ts';
import { LEADS_TO_OBJECT, MAY_BE_HELD, MAY_BE_HOLDER, SAYS } from '../lexicon/leads.ts';
import type { Mention, NamedPerson } from '../names/named-person.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { type Claim, claimOf, headOf } from './claim.ts';
import { isHolderNamedNext } from './lead-fit.ts';
import { objectOffice, speakerOffice, subjectOffice } from './lead-offices.ts';
import type { NamedText } from './named-text.ts';

/** How many sentences from the top may hold back the name of the one they tell of. */
const LEAD_SENTENCES = 3;

const isFullFirstMention = ({ words, mentions: [first] }: NamedPerson, at: number): boolean =>
  first.first === at && words.length > 1;

/** How far into a sentence without a quotation its first name may stand: `In a letter to the staff, Ann Lee said`. */
const OPENING_REACH = 9;

/** Where the name stands that a sentence opens with, a quotation or a short phrase before it apart. */
const openingOf = ({ tokens, sentences, isPersonAt }: NamedText, sentence: number): number => {
  const range = sentences[sentence];
  // `His brother, Ann Lee, …`: somebody else, whom the one before has.
  if (range === undefined || OWNERS.has(tokens[range.first]?.lower ?? '')) return -1;
  let read = 0;
  for (let index = range.first; index < range.last && read < OPENING_REACH; index++) {
    // `In an interview with Ann Lee`
    if (isPersonAt(index)) return LEADS_TO_OBJECT.test(tokens[index - 1]?.tag ?? '') ? -1 : index;
    if ((tokens[index]?.quotation ?? -1) < 0) read++;
  }
  return -1;
};

/** Whether all that is said of a name where it stands may be said of whom an office is: the same one, or a past one. */
const areOfHolder = (
  { tokens }: NamedText,
  { head }: OfficePhrase,
  claims: readonly Claim[],
): boolean =>
  claims.every(
    (claim) =>
      headOf(tokens, claim) === tokens[head]?.lower ||
      (claim.standing === 'public' && claim.former),
  );

/** The office in a sentence whose holder a name in the next can only be. */
const officeOfHolder = (
  text: NamedText,
  sentence: TokenRange,
  { last }: Mention,
): OfficePhrase | undefined => {
  const ifHolders = (office: OfficePhrase | undefined, mayBeOne: RegExp) =>
    office && isHolderNamedNext(text.tokens, office, sentence, last, mayBeOne) ? office : undefined;
  return (
    ifHolders(subjectOffice(text, sentence), MAY_BE_HOLDER) ??
    ifHolders(objectOffice(text, sentence), MAY_BE_HELD) ??
    (SAYS.test(text.tokens[last]?.lower ?? '')
      ? ifHolders(speakerOffice(text, sentence), MAY_BE_HOLDER)
      : undefined)
  );
};

/**
 * An office in the lead that the next sentence gives a name to: `The state’s top prosecutor will resign.
 * Ann Lee, who …`. Only for a person whose name opens that sentence for the first time.
 *
 * @param claimsAt what is said of a name right where it stands.
 * @returns the person's index and the claim.
 */
export const leadClaims = (
  text: NamedText,
  people: readonly NamedPerson[],
  claimsAt: (mention: Mention) => readonly Claim[],
): (readonly [person: number, claim: Claim])[] => {
  const found: (readonly [number, Claim])[] = [];
  for (let sentence = 0; sentence < LEAD_SENTENCES; sentence++) {
    const opening = openingOf(text, sentence + 1);
    const index = text.personAt(opening);
    const person = people[index];
    if (person === undefined || !isFullFirstMention(person, opening)) continue;
    const [mention] = person.mentions;
    const range = text.sentences[sentence];
    const phrase = range && officeOfHolder(text, range, mention);
    if (phrase !== undefined && areOfHolder(text, phrase, claimsAt(mention)))
      found.push([index, claimOf(text, phrase, 'description')]);
  }
  return found;
};
