import { onceAWord, type Token } from '../../language/index.ts';
import { CLOSERS } from '../lexicon/apposition-marks.ts';
import { GREAT_OFFICES } from '../lexicon/heads-by-standing.ts';
import { TAGS_BEFORE_OFFICE } from '../lexicon/links.ts';
import { BEFORE_SHIPS, NAMED_THINGS, NAMESAKES } from '../lexicon/names/namesakes.ts';
import { TITLED_NAMESAKES } from '../lexicon/names/titled-namesakes.ts';
import { PUBLIC_HEADS } from '../lexicon/offices/index.ts';
import { ENDS_NOUN_PHRASE, NO_FAMILY_NAME, PLURAL } from '../lexicon/patterns.ts';
import { COMPASS } from '../lexicon/places.ts';
import { CALENDAR_WORDS, THING_WORDS } from '../lexicon/thing-words.ts';
import { PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { tellsOfWales } from '../reading/subjects.ts';
import { isAcronym, isLarge, isNameLike, isOfficeHead, isPlace, isRole } from '../reading/words.ts';
import type { Candidate } from './candidates.ts';
import { isFirstNameAlone } from './given-names-alone.ts';
import { isListed, withoutSuffix } from './name-words.ts';

/** `MS Estonia`; not `Ms Smith`, nor `Clwyd MS Ann Lee`, who sits in the Senedd. */
const isOfShip = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1];
  if (!BEFORE_SHIPS.has(before?.lower ?? '') || before?.text === 'Ms') return false;
  return before?.text !== 'MS' || !tellsOfWales(tokens);
};

/** `Morgan Stanley`, `the USS Gerald R. Ford`: what only bears a name. */
export const isNamesake = (
  tokens: readonly Token[],
  { words, first, titleFirst, titleWord }: Candidate,
): boolean =>
  isListed(NAMESAKES, words) ||
  // A longer title is somebody's: `US Senator`, `Police Captain`.
  (titleWord !== '' &&
    titleFirst === first - 1 &&
    isListed(TITLED_NAMESAKES, [titleWord, ...words])) ||
  isOfShip(tokens, first) ||
  (COMPASS.has(tokens[first - 1]?.lower ?? '') && isPlace((words[0] ?? '').toLowerCase()));

const isNoSurname = onceAWord((word) => {
  const lower = word.toLowerCase();
  return (
    isAcronym(word) ||
    NO_FAMILY_NAME.test(word) ||
    THING_WORDS.has(lower) ||
    CALENDAR_WORDS.has(lower) ||
    isPlace(lower)
  );
});

/** `known as Commander Alex`: what a fighter goes by. */
const isAlias = (tokens: readonly Token[], { titleFirst }: Candidate): boolean =>
  tokens[titleFirst - 1]?.lower === 'as' && tokens[titleFirst - 2]?.lower === 'known';

/** How far behind a name's comma the word for a thing may stand. */
const THING_REACH = 9;

/** `Queen Mab, the $90 million yacht`: what a thing is called. */
const isNameOfThing = (tokens: readonly Token[], last: number): boolean => {
  if (tokens[last]?.text !== ',') return false;
  for (let index = last + 1; index < last + THING_REACH; index++) {
    const token = tokens[index];
    if (token === undefined || ENDS_NOUN_PHRASE.test(`${token.tag} ${token.text}`)) return false;
    if (NAMED_THINGS.has(token.lower)) return tokens[index + 1]?.tag !== 'possessive';
  }
  return false;
};

/** `Veteran Arsenal defender David Luiz`: one word between two of what somebody is, and then the name itself. */
const isBetweenTrades = (tokens: readonly Token[], { first, last }: Candidate): boolean =>
  !PUBLIC_HEADS.has(tokens[first - 1]?.lower ?? '') &&
  isRole(tokens[last]) &&
  !isLarge(tokens[last]) &&
  isNameLike(tokens[last + 1]);

/** A title and one word: `President Obama`, `Mr Schiff`. */
const isTitledSurname = (tokens: readonly Token[], candidate: Candidate): boolean => {
  const { words, titled, first } = candidate;
  const [word = '', ...others] = withoutSuffix(words);
  if (titled === 'no' || others.length > 0 || word.length < 2 || isNoSurname(word)) return false;
  if (isNamesake(tokens, candidate) || isAlias(tokens, candidate)) return false;
  if (titled === 'role' && isBetweenTrades(tokens, candidate)) return false;
  const title = tokens[first - 1];
  // `prime minister Modi`: a small title needs to be an office's.
  const isTitle = isLarge(title) || PUBLIC_HEADS.has(title?.lower ?? '');
  return isTitle && !isRole(tokens[first]) && !isNameOfThing(tokens, candidate.last);
};

/** How far before a comma the head of the office may stand. */
const FURTHEST_HEAD = 8;

/** Whether an office that only states and their parts have ends at a comma, no place of it last: `Chile’s president, `. */
const isOfficeBefore = (tokens: readonly Token[], comma: number): boolean => {
  for (let head = comma - 1; head > comma - FURTHEST_HEAD; head--) {
    const token = tokens[head];
    if (token === undefined || token.tag === 'punctuation' || isLarge(token)) return false;
    if (!isOfficeHead(token)) continue;
    const isGreat = PUBLIC_HEADS.has(token.lower) || GREAT_OFFICES.has(token.lower);
    if (!isGreat || PLURAL.test(token.lower) || phraseEnd(tokens, head) !== comma) return false;
    const first = phraseStart(tokens, head, () => false);
    const before = tokens[first - 1];
    if (tokens.slice(first, head).some(({ tag }) => tag === 'possessive')) return true;
    return (
      before === undefined ||
      TAGS_BEFORE_OFFICE.has(before.tag) ||
      before.sentence !== token.sentence
    );
  }
  return false;
};

/** One word between commas behind an office: `Chile’s president, Boric, said`. */
const isApposedSurname = (tokens: readonly Token[], candidate: Candidate): boolean => {
  const { words, titled, titleFirst, last } = candidate;
  if (titled !== 'no' || words.length !== 1 || tokens[titleFirst - 1]?.text !== ',') return false;
  if (!CLOSERS.has(tokens[last]?.text ?? '') || isNamesake(tokens, candidate)) return false;
  const [word = ''] = words;
  if (isNoSurname(word) || isRole(tokens[titleFirst])) return false;
  return !PUBLIC_BODY_WORDS.has(word.toLowerCase()) && isOfficeBefore(tokens, titleFirst - 1);
};

/** `Saule, a nurse, said`: somebody whose surname nobody gives. */
const isKnownByOneName = (tokens: readonly Token[], candidate: Candidate): boolean => {
  const [word = ''] = candidate.words;
  return (
    !isNoSurname(word) &&
    !isRole(tokens[candidate.first]) &&
    !PUBLIC_BODY_WORDS.has(word.toLowerCase()) &&
    !isNamesake(tokens, candidate) &&
    isFirstNameAlone(tokens, candidate)
  );
};

/** A single word that names a person where no fuller name does. */
export const isNamedByOneWord = (tokens: readonly Token[], candidate: Candidate): boolean =>
  isTitledSurname(tokens, candidate) ||
  isApposedSurname(tokens, candidate) ||
  isKnownByOneName(tokens, candidate);
