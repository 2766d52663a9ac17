import { isAnyOf, type Tag, type Token } from '../../../language/index.ts';
import { isMediaName } from '../../kinds/names.ts';
import {
  BEFORE_TIME,
  IN_TITLES,
  PLATFORM_USES,
  WRITTEN_FOR,
} from '../../lexicons/channel-words.ts';
import { CHANNEL_NOUNS } from '../../lexicons/channels.ts';
import { QUANTITIES } from '../../lexicons/quantities.ts';
import { TIME_WORDS } from '../../lexicons/times.ts';

const PHRASE_WORD: ReadonlySet<Tag | undefined> = new Set([
  'noun',
  'properNoun',
  'adjective',
  'determiner',
  'number',
  'possessive',
]);

/** No phrase has more words. */
const LONGEST = 14;

/** A noun phrase among tokens: from the first of them to the last, which is exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Token[];
  /** The noun that says what it means. */
  readonly head: Token;
}

/** A time that ends a phrase (`in a letter early Monday morning`), not one within it (`in a May 7 memo`). */
const isClosingTime = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.tag === 'adverb' && before?.tag === 'determiner') return false;
  // `the Country Hour`: a programme.
  if (before?.tag === 'properNoun' && IN_TITLES.test(token?.text ?? '')) return false;
  let end = at;
  const isLed = BEFORE_TIME.has(token?.lower ?? '') && isAnyOf(before?.tag, 'noun', 'properNoun');
  if (isLed) end += 1;
  while (TIME_WORDS.has(tokens[end]?.lower ?? '')) end += 1;
  const isTime = end > at + (isLed ? 1 : 0);
  return isTime && !isAnyOf(tokens[end]?.tag, 'noun', 'properNoun', 'number', 'possessive');
};

/** `today’s`, before what it dates. */
const isDatingOwner = (time: Token | undefined, clitic: Token | undefined): boolean =>
  clitic?.lower === "'s" && TIME_WORDS.has(time?.lower ?? '');

/** A noun for a channel that looks like a verb: `a pre-budget briefing`. */
const isVerbLikeNoun = ({ tag, lower }: Token): boolean =>
  tag === 'verb' && CHANNEL_NOUNS.has(lower);

/** A verb or adverb within a phrase: `the later hearing`, `its recently released outlook`, `an emergency meeting`. */
const isModifier = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before === undefined) return false;
  const isLed = isAnyOf(before.tag, 'determiner', 'adverb', 'possessive');
  if (isVerbLikeNoun(token))
    return isLed || before.lower === "'s" || isAnyOf(before.tag, 'noun', 'adjective', 'properNoun');
  if (!isLed || next === undefined) return false;
  return (
    PHRASE_WORD.has(next.tag) ||
    isVerbLikeNoun(next) ||
    (token.tag === 'adverb' && next.tag === 'verb')
  );
};

/** `said on Instagram the point was lost`: an article behind a noun leads in another phrase, but in `Meet the Press`. */
const startsAnother = (before: Token | undefined, token: Token, next: Token | undefined): boolean =>
  token.tag === 'determiner' &&
  isAnyOf(before?.tag, 'noun', 'properNoun') &&
  next?.word.startsSmall === true;

/** What a platform is for, before its noun: `the Telegram messaging app`. */
const isUse = (token: Token, next: Token | undefined): boolean =>
  next?.tag === 'noun' && token.tag === 'verb' && PLATFORM_USES.has(token.lower);

/** `question and answer session`. */
const isPair = (before: Token | undefined, next: Token | undefined): boolean =>
  before?.tag === 'noun' && next?.tag === 'noun';

/** Whether a phrase that starts at `from` goes on with a token. */
const belongs = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return false;
  if (isDatingOwner(token, next) || isDatingOwner(before, token)) return true;
  if (isClosingTime(tokens, at)) return false;
  if (isUse(token, next)) return true;
  if (at > from && startsAnother(before, token, next)) return false;
  if (PHRASE_WORD.has(token.tag)) return true;
  if (isAnyOf(token.tag, 'verb', 'adverb')) return at > from && isModifier(tokens, at);
  if (token.lower === 'and') return isPair(before, next);
  if (token.tag !== 'preposition' || at === from || TIME_WORDS.has(next?.lower ?? '')) return false;
  // `told the Courant on condition of anonymity`

  const then = tokens[at + 2];
  if (token.lower === 'on' && [next, then].some((one) => one?.lower === 'condition')) return false;
  if (token.lower === 'for') return WRITTEN_FOR.has(before?.lower ?? '');
  return /^(?:of|with|on|by|to|from)$/.test(token.lower);
};

/** The end of a phrase that starts at a token: nouns and what stands with them, `of` and `with` between. */
const phraseEnd = (tokens: readonly Token[], from: number, last: number): number => {
  let at = from;
  while (at < last && at < from + LONGEST && belongs(tokens, from, at)) at += 1;
  while (
    at > from &&
    isAnyOf(tokens[at - 1]?.tag, 'preposition', 'determiner', 'possessive', 'conjunction')
  )
    at -= 1;
  return at;
};

/** The last noun of a phrase before its first preposition; of `a series of posts` what is counted. */
export const headIn = (tokens: readonly Token[], from: number, to: number): Token | undefined => {
  let head: Token | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.lower === 'of' && QUANTITIES.has(head?.lower ?? '')) continue;
    if (token?.tag === 'preposition' && head !== undefined) break;
    if (token === undefined) continue;
    if (isAnyOf(token.tag, 'noun', 'properNoun') || isVerbLikeNoun(token)) head = token;
  }
  return head;
};

/** The noun phrase that starts at a token and ends before `last`; null where none does. */
export const nounPhraseAt = (
  tokens: readonly Token[],
  from: number,
  last: number,
): NounPhrase | null => {
  const to = phraseEnd(tokens, from, last);
  const head = headIn(tokens, from, to);
  return head === undefined ? null : { from, to, words: tokens.slice(from, to), head };
};

/** Whether a phrase is an outlet's name. */
export const isOutlet = ({ words }: NounPhrase): boolean =>
  isMediaName(words.map(({ text }) => text).join(' '));
