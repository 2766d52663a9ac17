import type { Token } from '../language/index.ts';
import { bodiesIn } from './bodies.ts';
import { BEFORE_BANK, BEHIND_MONETARY } from './lexicon/links.ts';
import { PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from './lexicon/public-bodies.ts';
import {
  BUSINESS,
  KEEPS_BOOKS,
  OF_INDIA,
  OTHERS_WITH_PRESIDENTS,
  SPORTS,
  STATE_AFFAIRS,
  UNION_AFFAIRS,
  UNIONS,
} from './lexicon/subjects.ts';
import { isAcronym, isLarge } from './words.ts';

/** Reads something off a text when it is first asked for, and keeps it as long as the text is. */
const once = <T>(read: (tokens: readonly Token[]) => T): ((tokens: readonly Token[]) => T) => {
  const known = new WeakMap<readonly Token[], { readonly found: T }>();
  return (tokens) => {
    const { found } = known.get(tokens) ?? { found: read(tokens) };
    known.set(tokens, { found });
    return found;
  };
};

/** How many words from the top tell what a text sets out from. */
const OPENING = 60;
/** So many words of the affairs of a state, of sport, of a union’s life make a text one on them. */
const LEAST_AFFAIRS = 2;
const LEAST_SPORTS = 2;
const LEAST_OF_UNION = 2;

const LONGEST_NAME = 9;

/** The words written large, and the small ones between them, that end before `end`. */
const nameBefore = (tokens: readonly Token[], end: number): readonly Token[] => {
  let first = end;
  for (let index = end - 1; index >= Math.max(0, end - LONGEST_NAME); index--) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') break;
    if (isLarge(token)) first = index;
  }
  return tokens.slice(first, end);
};

const isPublicName = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => PUBLIC_BODY_WORDS.has(lower)) &&
  !words.some(({ lower }) => PRIVATE_BODY_WORDS.has(lower));

const isCentralBank = (tokens: readonly Token[], index: number): boolean => {
  const [word, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  return (
    (BEFORE_BANK.has(word) && next === 'bank') || (word === 'monetary' && BEHIND_MONETARY.has(next))
  );
};

/** Letters that stand in brackets behind a body's name, in small letters. */
interface ShortNames {
  readonly ofPublic: ReadonlySet<string>;
  /** Of companies and associations. */
  readonly ofPrivate: ReadonlySet<string>;
}

const shortNamesOf = once((tokens): ShortNames => {
  const ofPublic = new Set<string>();
  const ofPrivate = new Set<string>();
  for (let index = 0; index < tokens.length - 2; index++) {
    if (tokens[index]?.text !== '(' || tokens[index + 2]?.text !== ')') continue;
    const short = tokens[index + 1];
    if (short === undefined || !isAcronym(short.text)) continue;
    const name = nameBefore(tokens, index);
    if (isPublicName(name)) ofPublic.add(short.lower);
    if (name.some(({ lower }) => PRIVATE_BODY_WORDS.has(lower))) ofPrivate.add(short.lower);
  }
  return { ofPublic, ofPrivate };
});

/** Whether letters stand for a public body, as the text has said: `the Port Authority (PAX)`. */
export const isPublicByLetters = (tokens: readonly Token[], lower: string): boolean =>
  shortNamesOf(tokens).ofPublic.has(lower);

/** Whether letters stand for a company or an association, as the text has said. */
export const isPrivateByLetters = (tokens: readonly Token[], lower: string): boolean =>
  shortNamesOf(tokens).ofPrivate.has(lower);

/** The public bodies that a text names. */
const bodiesOf = once((tokens) => bodiesIn(tokens, 0, tokens.length));

/** Whether `the board` is a public one as far as the text tells: a public body is named that one runs. */
export const hasPublicBoard = (tokens: readonly Token[]): boolean =>
  bodiesOf(tokens).some(({ level }) => level === 'local');

/** Whether a bare `the governor` is that of a central bank: the text sets out from one. */
export const isOfCentralBank = once((tokens) =>
  tokens.slice(0, OPENING).some((_, index) => isCentralBank(tokens, index)),
);

/** Reads off a text whether it has so many words of a set, or more. */
const has = (words: ReadonlySet<string>, least = 1) =>
  once((tokens) => tokens.filter(({ lower }) => words.has(lower)).length >= least);

const hasOthersWithPresidents = has(OTHERS_WITH_PRESIDENTS);

const speaksOfBusiness = has(BUSINESS);
const speaksOfSport = has(SPORTS, LEAST_SPORTS);
const tellsOfState = has(STATE_AFFAIRS, LEAST_AFFAIRS);

/** Whether a text is news of a company, and of no public body. */
export const tellsOfBusiness = (tokens: readonly Token[]): boolean =>
  speaksOfBusiness(tokens) && bodiesOf(tokens).length === 0;

/** Whether a text is news of sport, and of no public body. */
export const tellsOfSport = (tokens: readonly Token[]): boolean =>
  speaksOfSport(tokens) && bodiesOf(tokens).length === 0;

/** Whether a text speaks of a town, a county or a canton that keeps books of its own. */
export const tellsOfTown = has(KEEPS_BOOKS);

/** Whether a text tells of a trade union from within: by different words, for news of any strike says `contract` often. */
export const tellsOfUnion = once((tokens) => {
  const affairs = new Set(tokens.flatMap(({ lower }) => (UNION_AFFAIRS.has(lower) ? lower : [])));
  return affairs.size >= LEAST_OF_UNION && tokens.some(({ lower }) => UNIONS.has(lower));
});

/** Whether `the president` can be nobody’s but a state’s as far as the text tells. */
export const isOfState = (tokens: readonly Token[]): boolean =>
  !hasOthersWithPresidents(tokens) && tellsOfState(tokens);

/** Whether a text names public bodies, and nothing else that has presidents. */
export const isOfPublicBody = (tokens: readonly Token[]): boolean =>
  bodiesOf(tokens).length > 0 && !hasOthersWithPresidents(tokens);

/** Whether the Congress of a text is a party: in news of India. */
export const isCongressParty = has(OF_INDIA);
