/** What shows by the words of an office that it is a public one, or one as public as that of whom it serves. */

import { OWNERS } from '../lexicon/beside-heads.ts';
import { FIELDS_OF_AIDES, FIELDS_OF_SECRETARIES } from '../lexicon/fields.ts';
import {
  LARGE_TITLES,
  OFFICES_OF_REFERENCE,
  PERSONAL_HEADS,
  PUT_THERE,
  SEATS_OF_DEPUTIES,
} from '../lexicon/heads-by-standing.ts';
import { PUBLIC_HEADS } from '../lexicon/offices/index.ts';
import { LARGE, PUT_INTO_OFFICE } from '../lexicon/patterns.ts';
import { PRIVATE_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { compoundAt } from '../offices/compounds.ts';
import { isField } from '../offices/fields.ts';
import { namesPublicBody } from '../reading/bodies.ts';
import { hasWord } from '../reading/has-word.ts';
import { isLarge, isPlace } from '../reading/words.ts';
import { beside, isPrivate } from './beside.ts';
import type { JudgedOffice } from './judged-office.ts';
import { takesUpPublicBody } from './subject-before.ts';

/** `harbour master`, `chief medical officer`: an office by its words together, if no company stands beside them. */
export const isCompound = ({ tokens, phrase, words }: JudgedOffice): boolean => {
  const compound = compoundAt(tokens, phrase.head);
  if (compound === undefined) return false;
  const own = new Set(tokens.slice(compound.first, compound.last));
  const others = words.filter((word) => !own.has(word));
  if (hasWord(others, PRIVATE_BODY_WORDS)) return false;
  if (compound.row.standing === 'public') return true;
  // `its chief medical officer`: of whatever the article tells of.
  if (tokens[phrase.first - 1]?.lower === 'its') return takesUpPublicBody(tokens, phrase);
  return !(isPrivate(others) || beside(others).unknownName);
};

/** `minister`, `ambassador`: nobody has such an office but a state and its parts. */
export const isPublicByItself = ({ head }: JudgedOffice): boolean => PUBLIC_HEADS.has(head);

/** `his deputy Ann Lee`, `the manager’s deputy`. */
const isOwned = ({ tokens, phrase: { first } }: JudgedOffice): boolean =>
  tokens[first - 1]?.tag === 'possessive' || OWNERS.has(tokens[first - 1]?.lower ?? '');

/**
 * `his vice president`, `the club’s president`: others than states have presidents, so it is as public as whom it serves;
 * `its president` may be a parliament’s.
 */
export const isOwnedPresident = (office: JudgedOffice): boolean =>
  office.head === 'president' &&
  office.words.length === 0 &&
  isOwned(office) &&
  !takesUpPublicBody(office.tokens, office.phrase);

/** `President Lee’s communications director`: as public as whom it serves. */
export const isOwnedDirector = ({ tokens, phrase, head, words }: JudgedOffice): boolean =>
  head === 'director' &&
  (tokens[phrase.first - 1]?.tag === 'possessive' ||
    OWNERS.has(tokens[phrase.first - 1]?.lower ?? '')) &&
  words.length > 0 &&
  words.every(({ lower }) => FIELDS_OF_AIDES.has(lower));

/** `Collector Ann Lee`: who governs a district of India; written large. */
export const isCollector = ({ tokens, phrase, at }: JudgedOffice): boolean =>
  at === 'title' && tokens[phrase.head]?.text === 'Collector';

/** `Russian-installed proxy leader`: whoever rules a place has put them there. */
export const isPutThere = ({ tokens, phrase, head }: JudgedOffice): boolean =>
  PUT_THERE.has(head) &&
  tokens.slice(phrase.first, phrase.head).some(({ lower }) => PUT_INTO_OFFICE.test(lower));

/** Fields of policy and nothing private: `Sports Secretary`, not `the sports club’s secretary`, `the party’s economy secretary`. */
export const isOfFields = ({ tokens, phrase, head, words }: JudgedOffice): boolean =>
  head.startsWith('secretar') &&
  // `Labour general secretary`: of the party.
  tokens[phrase.head - 1]?.lower !== 'general' &&
  !words.some(({ lower }) => lower === 'party') &&
  hasWord(words, FIELDS_OF_SECRETARIES) &&
  (!isPrivate(words) || words.every(({ lower }) => FIELDS_OF_SECRETARIES.has(lower)));

/** `Vanuatu’s director of climate change`: a country’s, for a field of its policy. */
export const isOfFieldOfCountry = ({ tokens, phrase: { head }, words }: JudgedOffice): boolean =>
  tokens[head + 1]?.lower === 'of' &&
  isField(tokens[head + 2]?.lower ?? '') &&
  words.some(({ lower }) => isPlace(lower)) &&
  !isPrivate(words);

/** `Deputy Ann Lee`, `his fellow deputy`: of a parliament, with nothing beside it but which seat. */
export const isPlainDeputy = (office: JudgedOffice): boolean =>
  office.head === 'deputy' &&
  office.words.every(({ lower }) => SEATS_OF_DEPUTIES.has(lower)) &&
  (office.words.some(({ lower }) => lower === 'fellow') ||
    (office.at === 'title' && !isOwned(office)));

/** `director of the Bureau of Mines`: of a body that is known by name. */
export const isOfNamedPublicBody = ({ tokens, phrase }: JudgedOffice): boolean =>
  namesPublicBody(tokens, phrase.first, phrase.last);

/** `the president’s` chief of staff. */
const namesServedBefore = ({ tokens, phrase: { first, head } }: JudgedOffice): boolean =>
  tokens
    .slice(first, head)
    .some(
      ({ lower }, offset) =>
        OFFICES_OF_REFERENCE.has(lower) && tokens[first + offset + 1]?.tag === 'possessive',
    );

/** Chief of staff `to the President`: who is written large, or is no president, whom companies have too. */
const namesServedBehind = ({ tokens, phrase: { head, last } }: JudgedOffice): boolean =>
  tokens
    .slice(head, last)
    .some(
      ({ text, lower }, offset) =>
        tokens[head + offset - 1]?.lower === 'the' &&
        tokens[head + offset - 2]?.lower === 'to' &&
        OFFICES_OF_REFERENCE.has(lower) &&
        (lower !== 'president' || LARGE.test(text)),
    );

/** `the president’s chief of staff`, `adviser to the governor`: whoever serves a holder of one of the great offices. */
export const servesOffice = (office: JudgedOffice): boolean =>
  PERSONAL_HEADS.has(office.head) &&
  !isPrivate(office.words) &&
  (namesServedBefore(office) || namesServedBehind(office));

/** `Member for Castries South`: a seat, and what it stands for. */
export const isMemberFor = ({ tokens, phrase, head }: JudgedOffice): boolean =>
  head.startsWith('member') &&
  tokens[phrase.head + 1]?.lower === 'for' &&
  isLarge(tokens[phrase.head + 2]);

/** `Supervisor Ann Lee`, `Lieutenant Ann Lee`: written large, and no body beside it. */
export const isLargeTitle = ({ tokens, phrase, words }: JudgedOffice): boolean =>
  words.length === 0 && LARGE_TITLES.has(tokens[phrase.head]?.text ?? '');
