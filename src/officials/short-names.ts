import type { Token } from '../language/index.ts';
import { bodiesIn } from './bodies.ts';
import { PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from './lexicon/public-bodies.ts';
import { OF_INDIA, OTHERS_WITH_PRESIDENTS, STATE_AFFAIRS } from './lexicon/subjects.ts';
import { wordSet } from './lexicon/word-set.ts';
import { isAcronym, isLarge } from './words.ts';

/** What a text lets be known of the bodies that it names in short. */
interface ShortNames {
  /** Letters that stand in brackets behind a public body's name, in small letters. */
  readonly letters: ReadonlySet<string>;
  /** The same behind a company's or an association's. */
  readonly privateLetters: ReadonlySet<string>;
  /** Whether a public body is named that a board or a commission runs. */
  readonly hasPublicBoard: boolean;
  /** Whether the text sets out from a central bank, whose head is called governor as that of a region is. */
  readonly isOfCentralBank: boolean;
  /** Whether a public body is named at all, and nothing that `OTHERS_WITH_PRESIDENTS` has. */
  readonly isOfPublicBody: boolean;
  /** Whether the Congress is a party: in news of India. */
  readonly isCongressParty: boolean;
  /** Whether the text tells of a state, and of nothing else that has a president. */
  readonly isOfState: boolean;
}

/** How many words from the top tell what a text sets out from. */
const OPENING = 60;
const BEFORE_BANK = wordSet('central reserve');
const BEHIND_MONETARY = wordSet('authority policy');

/** So many words of the affairs of a state make a text one on them. */
const LEAST_AFFAIRS = 2;

const isOfStateIn = (tokens: readonly Token[]): boolean => {
  let affairs = 0;
  for (const { lower } of tokens) if (STATE_AFFAIRS.has(lower)) affairs++;
  return affairs >= LEAST_AFFAIRS;
};

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

const read = (tokens: readonly Token[]): ShortNames => {
  const letters = new Set<string>();
  const privateLetters = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.text !== '(' || tokens[index + 2]?.text !== ')') continue;
    const short = tokens[index + 1];
    if (short === undefined || !isAcronym(short.text)) continue;
    const name = nameBefore(tokens, index);
    if (isPublicName(name)) letters.add(short.lower);
    if (name.some(({ lower }) => PRIVATE_BODY_WORDS.has(lower))) privateLetters.add(short.lower);
  }
  const bodies = bodiesIn(tokens, 0, tokens.length);
  const local = bodies.filter(({ level }) => level === 'local');
  const hasOthers = tokens.some(({ lower }) => OTHERS_WITH_PRESIDENTS.has(lower));
  const opening = tokens.slice(0, OPENING);
  const isOfCentralBank = opening.some((_, index) => isCentralBank(tokens, index));
  return {
    letters,
    privateLetters,
    hasPublicBoard: local.length > 0,
    isOfCentralBank,
    isOfState: !hasOthers && isOfStateIn(tokens),
    isOfPublicBody: bodies.length > 0 && !hasOthers,
    isCongressParty: tokens.some(({ lower }) => OF_INDIA.has(lower)),
  };
};

const known = new WeakMap<readonly Token[], ShortNames>();

/** The short names of a text, read off once and kept as long as the text is. */
const shortNamesOf = (tokens: readonly Token[]): ShortNames => {
  const found = known.get(tokens) ?? read(tokens);
  known.set(tokens, found);
  return found;
};

/** Whether letters stand for a public body, as the text has said: `the Port Authority (PAX)`. */
export const isPublicByLetters = (tokens: readonly Token[], lower: string): boolean =>
  shortNamesOf(tokens).letters.has(lower);

/** Whether letters stand for a company or an association, as the text has said. */
export const isPrivateByLetters = (tokens: readonly Token[], lower: string): boolean =>
  shortNamesOf(tokens).privateLetters.has(lower);

/** Whether `the board` is a public one as far as the text tells. */
export const hasPublicBoard = (tokens: readonly Token[]): boolean =>
  shortNamesOf(tokens).hasPublicBoard;

/** Whether a bare `the governor` is that of a central bank as far as the text tells. */
export const isOfCentralBank = (tokens: readonly Token[]): boolean =>
  shortNamesOf(tokens).isOfCentralBank;

/** Whether `the president` can be nobody’s but a state’s as far as the text tells. */
export const isOfState = (tokens: readonly Token[]): boolean => shortNamesOf(tokens).isOfState;

/** Whether the bodies that a text names are public ones as far as their words tell. */
export const isOfPublicBody = (tokens: readonly Token[]): boolean =>
  shortNamesOf(tokens).isOfPublicBody;

/** Whether the Congress of a text is a party. */
export const isCongressParty = (tokens: readonly Token[]): boolean =>
  shortNamesOf(tokens).isCongressParty;
