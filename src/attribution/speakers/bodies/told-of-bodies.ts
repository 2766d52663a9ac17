/** Whether a text tells of a body by its whole name, none of whose words shows that it is one: `Rastok Timber`. */
import { isAnyOf, tokenAt, tokenBehind } from '../../../language/index.ts';
import { JOINING } from '../../lexicons/kind-words.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';
import { lastSettled } from '../settled.ts';
import { type NamedBody, PARTS_NAME } from './named-bodies.ts';

/** Whether a body has spoken by its whole name before: `Rastok Wealth`, whatever it ends in. */
const hasSpoken = ({ settled }: Context, { name }: NamedBody): boolean =>
  lastSettled(
    settled,
    ({ person, speaker }) =>
      person === null && speaker.kind === 'organisation' && speaker.name === name,
  ) !== null;

/** A name that nothing but its place tells of has no more words. */
const LONGEST_OF_ITSELF = 3;
/** And no more where the text starts with it. */
const LONGEST_INTRODUCED = 4;

/** `Rastok Timber was fined.`: a name that a sentence starts with, before its verb. */
const isSubject = ({ parsed }: Context, { start, name, words }: NamedBody): boolean => {
  // A headline’s words are all written large.
  if (words.length > LONGEST_OF_ITSELF || words.some((word) => JOINING.has(word))) return false;
  const at = tokenAt(parsed, start);
  const [before, first] = [parsed.tokens[at - 1], parsed.tokens[at]];
  const behind = parsed.tokens[tokenBehind(parsed, start + name.length)];
  const opens = before?.sentence !== first?.sentence || before?.lower === 'the';
  return opens && isAnyOf(behind?.tag, 'verb', 'auxiliary');
};

/** How many mentions of a short name are looked at for what stands before them. */
const MENTIONS = 12;

/** Whether a word stands for a place somewhere, as far as the word before it tells: `in Kesh`, but `shares in Kesh`. */
const isPlace = ({ parsed, bodies }: Context, word: string): boolean =>
  bodies
    .filter(({ words }) => words.length === 1 && words[0] === word)
    .slice(0, MENTIONS)
    .some(({ start }) => {
      const at = tokenAt(parsed, start);
      return (
        /^(?:in|at|near|outside|to|around)$/.test(parsed.tokens[at - 1]?.lower ?? '') &&
        !/^(?:shares?|stocks?|stakes?|investors|invested)$/.test(parsed.tokens[at - 2]?.lower ?? '')
      );
    });

/** `Sunreach Property & Casualty` for `Sunreach`, where the text starts with it and knows no other of that first word. */
const isIntroduced = (
  context: Context,
  { name, start, words }: NamedBody,
  candidates: readonly NamedBody[],
): boolean =>
  candidates.length === 2 &&
  words.length <= LONGEST_INTRODUCED &&
  words.every((word) => word === '&' || !(JOINING.has(word) || PARTS_NAME.test(word))) &&
  mentionsIn(context.people, [start, start + name.length]).length === 0 &&
  !isPlace(context, words[0] ?? '');

/**
 * Whether a body is told of by a name that goes on behind its first words: it has spoken, a sentence is about it, or the
 * text starts with it.
 *
 * @param candidates all names of the text with that first word.
 */
export const isToldOf = (
  context: Context,
  body: NamedBody,
  candidates: readonly NamedBody[],
): boolean =>
  hasSpoken(context, body) ||
  (candidates.length < 3 && isSubject(context, body)) ||
  isIntroduced(context, body, candidates);
