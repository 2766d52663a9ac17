import type { ParsedText, Token } from '../../language/index.ts';
import { SEATED_BODIES } from '../lexicon/beside-heads.ts';
import { SEATS_IN_LETTERS } from '../lexicon/links.ts';
import { STAGE_NAMES } from '../lexicon/names/titled-namesakes.ts';
import {
  ADDRESSES,
  NAME_SUFFIXES,
  POSTNOMINALS,
  ROLES_AS_SURNAMES,
  TITLES_AS_GIVEN_NAMES,
} from '../lexicon/occupations.ts';
import { ONE_LETTER, QUOTES, SHORT_INITIALS_OR_RANK } from '../lexicon/patterns.ts';
import { CALENDAR_WORDS } from '../lexicon/thing-words.ts';
import { compoundAt } from '../offices/compounds.ts';
import { hasBranchBehind } from '../offices/within-names.ts';
import { tellsOfNepal } from '../reading/subjects.ts';
import { isFamilyNameFirst, isGivenName, isOfficeHead, isPlace, isRole } from '../reading/words.ts';
import { isListed } from './name-words.ts';
import { afterOtherNames, pastOffice, withoutThings } from './own-name.ts';
import { findRuns, type Run } from './runs.ts';

/** A run of words that may name a person, its title apart. */
export interface Candidate extends Run {
  /** The words of the name as written. */
  readonly words: readonly string[];
  /** Where the title written large before it starts; the same as `first` where there is none. */
  readonly titleFirst: number;
  /** What stands before it: a form of address, the name of an office or occupation, or nothing. */
  readonly titled: 'address' | 'role' | 'no';
  /** The word of the title straight before it, or nothing. */
  readonly titleWord: string;
}

const isTrailer = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text !== 'May' &&
  (CALENDAR_WORDS.has(token.lower) || POSTNOMINALS.has(token.text));

const isAddress = (token: Token | undefined): boolean =>
  token !== undefined && ADDRESSES.has(token.lower);

/** The second word of `Tan Sri`, which is a given name elsewhere. */
const isTanSri = (token: Token | undefined): boolean => token?.lower === 'sri';

/** Whether a form of address is a name as well: `Don`, `Earl`, `Tan`. */
const isNameToo = (token: Token | undefined): boolean =>
  token !== undefined && (isGivenName(token.text) || isFamilyNameFirst(token.text));

/** A given name that is no place and no chamber: `Gayle`, not `Duma`. */
const isNameAlone = (token: Token | undefined): boolean =>
  token !== undefined &&
  isGivenName(token.text) &&
  !isPlace(token.lower) &&
  !SEATED_BODIES.has(token.text);

/** Whether a title’s word behind a given name may belong to it: no letters of a seat, and no title of a full name. */
const mayBeInName = (tokens: readonly Token[], index: number, last: number): boolean => {
  const token = tokens[index];
  if (isAddress(token)) return true;
  const { text = '', lower = '' } = token ?? {};
  // `Ravi SP Kumar`: initials.
  const mayBeInitials = SHORT_INITIALS_OR_RANK.test(text) && !SEATS_IN_LETTERS.has(text);
  if (isOfficeHead(token) && !ROLES_AS_SURNAMES.has(lower) && !mayBeInitials) return false;
  return last - index < 3 || !isGivenName(tokens[index + 1]?.text ?? '');
};

/** Where the name starts in a run: after its last title, if a name is left then. */
const nameStart = (tokens: readonly Token[], { first, last }: Run): number => {
  for (let index = last - 2; index >= first; index--) {
    const token = tokens[index];
    if (!isRole(token) && !isAddress(token)) continue;
    const before = tokens[index - 1];
    if (compoundAt(tokens, index) !== undefined) return index + 1;
    // `Rev. Earl Dobbs`: a title's word as the given name, behind another title.
    if (index > first && isGivenName(token?.text ?? '') && isAddress(before) && !isTanSri(token))
      continue;
    // `Rep. Don Baker`, `Mayor Tan Wei Ling`: the same behind an office.
    if (index > first && isRole(before) && !isRole(token) && isNameToo(token)) continue;
    // `Gayle King Smith`, `Martin Luther King Jr`: a title's word as part of a name; not `Clare MP Tom Webb`.
    if (index > first && isNameAlone(before) && mayBeInName(tokens, index, last)) continue;
    // `Tan Weimin, the deputy director,`: a family name that is an address before a longer name.
    if (
      index === first &&
      last - first <= 3 &&
      isFamilyNameFirst(token?.text ?? '') &&
      !isRole(token)
    )
      continue;
    if (NAME_SUFFIXES.has(tokens[index + 1]?.lower ?? '')) continue;
    if (
      isListed(
        STAGE_NAMES,
        tokens.slice(index, last).map(({ text }) => text),
      )
    )
      continue;
    // `Mukhtar Ansari`: a given name, and no title before a surname.
    if (last - index === 2 && TITLES_AS_GIVEN_NAMES.has(token?.lower ?? '')) continue;
    return hasBranchBehind(tokens, index) && last - index > 3 ? index + 2 : index + 1;
  }
  return first;
};

/** `Suman KC`: a family name of Nepal, and no rank of the bar behind a given name alone. */
const isNepalese = (tokens: readonly Token[], { first, last }: Run): boolean =>
  last - first === 2 &&
  tokens[last - 1]?.text === 'KC' &&
  (isGivenName(tokens[first]?.text ?? '') || tellsOfNepal(tokens)) &&
  !isAddress(tokens[first - 1]);

/** Leaves out the day of `told Lee Tuesday` and the letters of `Ann Lee MP`. */
const withoutTrailers = (tokens: readonly Token[], { first, last }: Run): number => {
  if (isNepalese(tokens, { first, last })) return last;
  let end = last;
  while (end - first > 1 && isTrailer(tokens[end - 1])) end--;
  return end;
};

/** `Tomasz K., who is accused`: the stop of a family name that is cut to a letter, as the courts of some countries ask. */
const withStop = (tokens: readonly Token[], { first, last }: Run): number => {
  const [letter, stop] = [tokens[last - 1], tokens[last]];
  return last - first > 1 &&
    stop?.text === '.' &&
    ONE_LETTER.test(letter?.text ?? '') &&
    tokens[last + 1]?.sentence === stop.sentence
    ? last + 1
    : last;
};

const titledBy = (
  tokens: readonly Token[],
  first: number,
  runFirst: number,
): Candidate['titled'] => {
  const before = tokens[first - 1];
  if (first > runFirst && isAddress(before)) return 'address';
  if (isRole(before)) return 'role';
  return 'no';
};

/** The words of a name; a nickname keeps its quotation marks: `Ignacio “Nacho” Ruiz`. */
const wordsOfName = (tokens: readonly Token[]): readonly string[] => {
  const words: string[] = [];
  let isOpen = false;
  let opening = '';
  for (const { text } of tokens) {
    if (text === ',') continue;
    if (text === '.') {
      words.push(`${words.pop() ?? ''}.`);
      continue;
    }
    if (!QUOTES.has(text)) {
      words.push(`${opening}${text}`);
      opening = '';
    } else if (isOpen) words.push(`${words.pop() ?? ''}${text}`);
    else [isOpen, opening] = [true, text];
  }
  return words;
};

const candidateIn = (tokens: readonly Token[], run: Run): Candidate => {
  const office = pastOffice(tokens, run);
  const start = nameStart(tokens, { first: office, last: run.last });
  const end = withoutTrailers(tokens, { first: start, last: run.last });
  const last = withStop(tokens, { first: start, last: end });
  const trimmed = start > office ? start : withoutThings(tokens, { first: start, last });
  const first = start > office ? start : afterOtherNames(tokens, { first: trimmed, last });
  const titled = titledBy(tokens, first, run.first);
  return {
    first,
    last,
    words: wordsOfName(tokens.slice(first, last)),
    titleFirst: run.first,
    titled,
    titleWord: titled === 'no' ? '' : (tokens[first - 1]?.text ?? ''),
  };
};

/** Every run of words written large, cut into title and possible name, in the order of the text. */
export const findCandidates = (parsed: ParsedText): Candidate[] =>
  findRuns(parsed).map((run) => candidateIn(parsed.tokens, run));
