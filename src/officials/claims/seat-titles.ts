/** Titles that are none by a word for an office: the body beside a name, or the news that it is in, makes them. */
import type { Token } from '../../language/index.ts';
import { ROLES_BESIDE_OFFICE, SEATED_BODIES } from '../lexicon/beside-heads.ts';
import { NOUN_LIKE } from '../lexicon/links.ts';
import { kindOf, type OfficeKind } from '../offices/office-kind.ts';
import { phraseStart } from '../offices/office-phrase.ts';
import { bodyCovering } from '../reading/bodies.ts';
import { tellsOfWales } from '../reading/subjects.ts';
import { isLarge, isOccupation, isPlace } from '../reading/words.ts';
import { type Claim, wordlessClaim } from './claim.ts';

/** Whether whoever a seated body calls so sits in it: a colleague does, a correspondent does not. */
const maySit = (word: string): boolean =>
  word === 'colleague' || !(ROLES_BESIDE_OFFICE.has(word) || isOccupation(word));

/** `House Republican Ann Lee`, `council leader`: whoever is called by a seated body sits in it, hopefuls apart. */
export const seatTitleClaims = (tokens: readonly Token[], name: number): Claim[] => {
  const [seated, word, further] = [tokens[name - 2], tokens[name - 1], tokens[name - 3]];
  if (!SEATED_BODIES.has(seated?.text ?? '') || word === undefined) return [];
  if (!NOUN_LIKE.has(word.tag) || !maySit(word.lower)) return [];
  // `White House butler`, `Opera House tenor`: a house, and no chamber.
  if (seated?.text === 'House' && further?.tag === 'properNoun' && !isPlace(further.lower))
    return [];
  const phrase = { first: phraseStart(tokens, name - 1, () => false), last: name, head: name - 1 };
  return [{ ...wordlessClaim(kindOf(tokens, phrase)), phrase }];
};

const OF_WELSH_PARLIAMENT: OfficeKind = { branch: 'legislative', level: 'regional' };

/** `Clwyd MS Ann Lee` in the news of Wales: a seat, where elsewhere it is a form of address or initials. */
export const welshSeatClaims = (tokens: readonly Token[], name: number): Claim[] => {
  const head = name - 1;
  if (tokens[head]?.text !== 'MS' || !isLarge(tokens[head - 1]) || !tellsOfWales(tokens)) return [];
  const phrase = { first: phraseStart(tokens, head, () => false), last: name, head };
  return [{ ...wordlessClaim(OF_WELSH_PARLIAMENT), phrase }];
};

/** The longest name of a body that is read before `’s`, in words. */
const LONGEST_BODY = 5;

const OF_INTERNATIONAL_BODY: OfficeKind = { branch: 'international', level: 'international' };

/** `OCHA’s Ann Lee`: of a body of several states, whose people are its officials. */
export const possessedClaims = (tokens: readonly Token[], owner: number): Claim[] => {
  if (tokens[owner]?.tag !== 'possessive') return [];
  for (let first = owner - 1; first >= owner - LONGEST_BODY; first--)
    if (bodyCovering(tokens, first, owner)?.branch === 'international')
      return [wordlessClaim(OF_INTERNATIONAL_BODY)];
  return [];
};
