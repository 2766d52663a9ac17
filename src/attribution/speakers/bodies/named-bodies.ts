import type { ParsedText, Token } from '../../../language/index.ts';
import { isKnownNoun } from '../../kinds/known-nouns.ts';
import { isMediaName } from '../../kinds/names.ts';
import { isEpithet, SORT_OF_BUSINESS } from '../../lexicons/business-words.ts';
import { BELONGING, JOINING } from '../../lexicons/kind-words.ts';
import { MEDIA_NOUNS } from '../../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../../lexicons/organisations.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../../lexicons/public-bodies.ts';
import { TIME_WORDS } from '../../lexicons/times.ts';

/** A name of a body as the text writes it, for short forms to be traced back to. */
export interface NamedBody {
  readonly name: string;
  readonly start: number;
  /** Its words in lower case, possessive endings among them. */
  readonly words: readonly string[];
}

/** Words within a name that part it from what it belongs to: `Tribunal of the World Bank`. */
export const PARTS_NAME = /^(?:of|the|for|and|on)$/;

const LONGEST_NAME = 14;
/** How many small words may stand between a name and the noun for its body: `Ukraine’s state emergency service`. */
const LONGEST_TAIL = 4;

const isPart = ({ tag }: Token): boolean => tag === 'properNoun' || tag === 'possessive';

/** The end of the name that starts at a token: capitalised words, with small ones between them. */
const nameEnd = (tokens: readonly Token[], first: number): number => {
  let end = first + 1;
  for (let at = first + 1; at < first + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (token === undefined || token.paragraph !== tokens[first]?.paragraph) break;
    if (TIME_WORDS.has(token.lower)) break;
    if (isPart(token)) end = token.tag === 'possessive' ? end : at + 1;
    else if (!JOINING.has(token.lower)) break;
  }
  return end;
};

const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...PUBLIC_NOUNS,
  ...LIKELY_PUBLIC_NOUNS,
  ...ORGANISATION_NOUNS,
  ...MEDIA_NOUNS,
]);

/** The end of the body that a name opens, its noun written small: `Hong Kong police`, `Russia’s foreign ministry`. */
const tailEnd = (tokens: readonly Token[], nameStop: number): number => {
  const from = tokens[nameStop]?.tag === 'possessive' ? nameStop + 1 : nameStop;
  let end = nameStop;
  for (let at = from; at < from + LONGEST_TAIL; at++) {
    const token = tokens[at];
    if (token?.word.startsSmall !== true) break;
    if (BODY_NOUNS.has(token.lower)) end = at + 1;
    else if (token.tag !== 'noun' && !isKnownNoun(token.lower) && !BELONGING.has(token.lower))
      break;
  }
  return end;
};

const bodyOf = (text: string, tokens: readonly Token[], first: number, last: number): NamedBody => {
  const start = tokens[first]?.start ?? 0;
  return {
    name: text.slice(start, tokens[last - 1]?.end ?? start),
    start,
    words: tokens.slice(first, last).map(({ lower }) => lower),
  };
};

/** Whether a word says where a body is, whose, or what sort of business: `Osaka-based`, `broker`. */
export const isSaidOfName = ({ lower }: Token): boolean =>
  isEpithet(lower) || SORT_OF_BUSINESS.has(lower);

const textBetween = (text: string, tokens: readonly Token[], first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end);

/** `Channel 9`: the number behind a name that makes an outlet of it. */
const numberedEnd = (text: string, tokens: readonly Token[], first: number, end: number): number =>
  tokens[end]?.tag === 'number' && isMediaName(textBetween(text, tokens, first, end + 1))
    ? end + 1
    : end;

/** `On Monday the IAEA`: a day opens no name, unless it is a paper’s: `the Evening Ledger`. */
const opensNone = (text: string, tokens: readonly Token[], at: number): boolean =>
  TIME_WORDS.has(tokens[at]?.lower ?? '') &&
  !isMediaName(textBetween(text, tokens, at, nameEnd(tokens, at)));

/** Where the name of what somebody has starts that goes on with what it is for: `Agency for` of `Velmora’s Agency for Tides`; or -1. */
const ownedFrom = (tokens: readonly Token[], first: number, end: number): number => {
  const mark = tokens.slice(first, end).findIndex(({ tag }) => tag === 'possessive');
  const isPhrase = /^(?:of|for)$/.test(tokens[first + mark + 2]?.lower ?? '');
  return mark > 0 && isPhrase && first + mark + 2 < end ? first + mark + 1 : -1;
};

/** Every name, in the order of the text; with a small noun behind it for its body, the two as one more. */
export const namedBodies = ({ text, tokens }: ParsedText): NamedBody[] => {
  const found: NamedBody[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.tag !== 'properNoun' || opensNone(text, tokens, at)) continue;
    // `State-owned Gazprom`, `Broker Peel Hunt`: the name starts behind what is said of it.
    if (tokens[at + 1]?.tag === 'properNoun' && isSaidOfName(token)) continue;
    const end = numberedEnd(text, tokens, at, nameEnd(tokens, at));
    found.push(bodyOf(text, tokens, at, end));
    // `Velmora’s Agency for Tides` is `the Agency` as well.
    const owned = ownedFrom(tokens, at, end);
    if (owned > at) found.push(bodyOf(text, tokens, owned, end));
    // `the Osaka-based company`: no company’s name.
    const tail = isEpithet(tokens[end - 1]?.lower ?? '') ? end : tailEnd(tokens, end);
    if (tail > end) found.push(bodyOf(text, tokens, at, tail));
    at = Math.max(end, tail) - 1;
  }
  return found;
};
