import {
  isAnyOf,
  type ParsedText,
  type Span,
  type Tag,
  tokenAt,
  tokenBehind,
} from '../../../language/index.ts';
import { wordSet } from '../../../word-lists.ts';
import { CLOSING_MARKS } from '../../kinds/tokens.ts';
import type { KnownPerson } from '../../known-person.ts';
import { TITLES_IN_FULL } from '../../lexicons/also-called.ts';

/** No more mentions than these are looked at for what stands beside them. */
export const MENTIONS_READ = 12;

const isNounLike = (tag: Tag | undefined): boolean =>
  tag === 'noun' || tag === 'properNoun' || tag === 'adjective';

/** The title before a mention: `special envoy Ann Lee`, `Mr. Lee`. */
const nounsBefore = ({ tokens }: ParsedText, first: number): string[] => {
  const found: string[] = [];
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = tokens[at];
    if (token === undefined || !(isNounLike(token.tag) || token.tag === 'possessive')) break;
    if (token.tag !== 'possessive') found.push(token.lower);
  }
  return found;
};

/** The apposition behind a mention: `Ann Lee, the firm’s chief chemist`. */
const nounsAfter = ({ tokens }: ParsedText, after: number): string[] => {
  const found: string[] = [];
  if (tokens[after]?.text !== ',' && tokens[after]?.text !== '(') return found;
  for (let at = after + 1; at < after + 12; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      CLOSING_MARKS.has(token.text) ||
      isAnyOf(token.tag, 'verb', 'auxiliary')
    )
      break;
    if (isNounLike(token.tag)) found.push(token.lower);
  }
  return found;
};

const BEING = wordSet('is was became remains');

/** What a mention is said to be: `Ann Lee is a chemist`, `Ann Lee was named chief chemist`. */
const nounsSaid = ({ tokens }: ParsedText, after: number): string[] => {
  const found: string[] = [];
  if (!BEING.has(tokens[after]?.lower ?? '')) return found;
  if (tokens[after + 1]?.tag !== 'determiner') return found;
  for (let at = after + 2; at < after + 8 && isNounLike(tokens[at]?.tag); at++)
    found.push(tokens[at]?.lower ?? '');
  return found;
};

/** The apposition before a mention: `The firm’s chief chemist, Ann Lee`. */
const nounsOpening = (parsed: ParsedText, first: number): string[] =>
  parsed.tokens[first - 1]?.text === ',' ? nounsBefore(parsed, first - 1) : [];

const nounsBeside = (parsed: ParsedText, span: Span): string[] => {
  const first = tokenAt(parsed, span[0]);
  const after = tokenBehind(parsed, span[1]);
  return [
    ...nounsBefore(parsed, first),
    ...nounsOpening(parsed, first),
    ...nounsAfter(parsed, after),
    ...nounsSaid(parsed, after),
  ];
};

/** The words of a person’s office, in small letters; none where there is no office. */
export const officeWords = ({ office }: KnownPerson): readonly string[] =>
  (office ?? '')
    .toLowerCase()
    .split(/[\s,-]+/u)
    .filter(Boolean);

/** The nouns that describe a person, in the office and beside the mentions. */
export const nounsOf = (parsed: ParsedText, person: KnownPerson): Set<string> => {
  const nouns = new Set(officeWords(person));
  for (const span of person.mentions.slice(0, MENTIONS_READ))
    for (const noun of nounsBeside(parsed, span)) nouns.add(noun);
  // A co-founder is a founder.
  for (const noun of [...nouns]) if (noun.startsWith('co-')) nouns.add(noun.slice(3));
  for (const noun of [...nouns]) nouns.add(TITLES_IN_FULL.get(noun) ?? noun);
  return nouns;
};
