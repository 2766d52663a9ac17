import { isAnyOf, type Span, spanOver, type Token } from '../../../language/index.ts';
import { wordSet } from '../../../word-lists.ts';
import { textOf } from '../../kinds/tokens.ts';
import {
  CHAMBERS,
  JOURNAL,
  MEANS,
  NEEDS_ARTICLE,
  PLATFORM_USES,
  SITTINGS,
  SPEAKING_ROOMS,
  SPEAKING_WITH,
  UNDER,
} from '../../lexicons/channel-words.ts';
import { AUDIENCES, CHANNEL_PREPOSITIONS, isChannelNoun } from '../../lexicons/channels.ts';
import { isOutlet, type NounPhrase, nounPhraseAt } from './phrase.ts';

/** How far a phrase is looked for, in words. */
const REACH = 40;

/** What leads in an audience, before which something is said. */
const BEFORE = wordSet('to before');
/** What leads in an outlet. */
const BEFORE_OUTLET = wordSet('to for on in via over');
/** The longest title of a programme, in words. */
const LONGEST_TITLE = 10;
/** What something is said on is no medium then: `on the issue`, `on a lighter note`. */
const TOPICS = wordSet('issue issues note notes');
/** Prepositions that lead in no medium in which something is said. */
const NOT_WITHIN = wordSet('by from with for before to');

/** `authorised to speak to`. */
const SPEAKING = wordSet('speak talk');
const PERMITTED = wordSet('authorised authorized permitted allowed cleared');
/** Words whose preposition leads in what something rests on. */
const RESTING = wordSet('according based');

/** `wrote on X.`: what looks like an initial at a sentence’s end is the platform. */
const STOPPED = 'X.';

/** What is taken to is spoken on: `took to Instagram to say`. */
const TAKING = wordSet('take takes took taken taking');

/** The preposition at a token; empty where none stands there. */
const prepositionAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  if (token?.tag !== 'preposition' && token?.lower !== 'before') return '';
  const before = tokens[at - 1]?.lower ?? '';
  if (token.lower === 'with' && SPEAKING_WITH.test(before)) return 'to';
  return token.lower === 'to' && TAKING.has(before) ? 'on' : token.lower;
};

const withoutStop = ({ lower, text }: Token): string => (text === STOPPED ? 'x' : lower);

/** Whether a phrase behind a preposition is a medium, a document, an occasion or an audience. */
const isChannel = (preposition: string, phrase: NounPhrase): boolean => {
  const { words, head } = phrase;
  if (BEFORE.has(preposition) && AUDIENCES.has(head.lower)) return true;
  if (BEFORE_OUTLET.has(preposition) && isOutlet(phrase)) return true;
  if (MEANS.get(preposition)?.test(head.lower) === true) return true;
  if (NOT_WITHIN.has(preposition)) return false;
  const text = textOf(words).toLowerCase();
  if (SITTINGS.test(text)) return true;
  if (preposition === 'in' && JOURNAL.test(text)) return true;
  if (preposition === 'on' && TOPICS.has(head.lower)) return false;
  // `in response to critics`, `in session`: no reply and no sitting that somebody speaks in.
  if (words[0] === head && NEEDS_ARTICLE.has(head.lower)) return false;
  return (
    isChannelNoun(withoutStop(head)) ||
    SPEAKING_ROOMS.test(text) ||
    (head.lower === 'app' && words.some(({ lower }) => PLATFORM_USES.has(lower))) ||
    (head.lower === 'floor' && words.some(({ lower }) => CHAMBERS.has(lower)))
  );
};

/** A programme behind the outlet that broadcasts it: `on CNN’s “New Day”`. */
const programmeEnd = (tokens: readonly Token[], end: number): number => {
  const quote = tokens[end - 1]?.lower === "'s" ? end : end + 1;
  const isOwned = tokens[quote - 1]?.tag === 'possessive';
  if (!isOwned || !/^[“"‘']+$/u.test(tokens[quote]?.text ?? '')) return end;
  for (let at = quote + 1; at < quote + LONGEST_TITLE; at++)
    if (/^[”"’']+$/u.test(tokens[at]?.text ?? '')) return at + 1;
  return end;
};

/** `not authorised to speak to the media`: what somebody may not do, and not what they did. */
const isPermission = (tokens: readonly Token[], at: number): boolean =>
  SPEAKING.has(tokens[at - 1]?.lower ?? '') && PERMITTED.has(tokens[at - 3]?.lower ?? '');

/** `under questioning from Lee`, whatever the noun looks like. */
const underAt = (tokens: readonly Token[], at: number, last: number): Span | null => {
  if (at + 1 >= last || !UNDER.test(tokens[at + 1]?.lower ?? '')) return null;
  const isByWhom = /^(?:from|by)$/.test(tokens[at + 2]?.lower ?? '');
  const asking = isByWhom ? nounPhraseAt(tokens, at + 3, last) : null;
  return spanOver(tokens, at, asking?.to ?? at + 2);
};

/** The phrase `in a statement`, `on X`, `to reporters` that starts at a token, or null. */
export const channelAt = (tokens: readonly Token[], at: number, last: number): Span | null => {
  const preposition = prepositionAt(tokens, at);
  if (preposition === 'under') return underAt(tokens, at, last);
  if (!(CHANNEL_PREPOSITIONS.has(preposition) || preposition === 'over')) return null;
  if (isPermission(tokens, at)) return null;
  if (RESTING.has(tokens[at - 1]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(tokens, at + 1, last);
  if (phrase === null || !isChannel(preposition, phrase)) return null;
  const [from, to] = spanOver(tokens, at, Math.min(programmeEnd(tokens, phrase.to), last));
  return [from, phrase.words.at(-1)?.text === STOPPED ? to - 1 : to];
};

/** The first such phrase within a stretch. */
export const firstChannel = (tokens: readonly Token[], from: number, to: number): Span | null => {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const found = channelAt(tokens, at, to);
    if (found !== null) return found;
  }
  return null;
};

/** The phrase that a sentence opens with, behind a conjunction or an adverb: `But in a letter, …`. */
export const openingChannel = (
  tokens: readonly Token[],
  first: number,
  last: number,
): Span | null => {
  for (let at = first; at < Math.min(last, first + 3); at++) {
    if (tokens[at]?.tag === 'preposition') return channelAt(tokens, at, last);
    if (!isAnyOf(tokens[at]?.tag, 'conjunction', 'adverb', 'punctuation')) return null;
  }
  return null;
};
