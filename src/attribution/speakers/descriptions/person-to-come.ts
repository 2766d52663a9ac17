import { type Token, tokenAt, tokenBehind } from '../../../language/index.ts';
import { meansPeople } from '../../kinds/people-nouns.ts';
import type { KnownPerson } from '../../known-person.ts';
import { OFFICE_NOUNS } from '../../lexicons/person-nouns.ts';
import { BEFALLEN, DONE_BY, LEFT_OUT, STAYS_UNNAMED } from '../../lexicons/taking-up.ts';
import { isPlural } from '../../plurals.ts';
import { type Context, paragraphAt } from '../context.ts';
import { agrees, genderOfWord, mentionIndexAfter } from '../people/index.ts';
import { withoutAddition } from '../phrases/index.ts';
import type { Source } from '../source.ts';

/** A lead stands no further down, in paragraphs; and whom it means is named so many paragraphs behind it. */
const LEAD = 2;
const PARAGRAPHS_AHEAD = 3;
/** No more mentions than these are looked at there. */
const MENTIONS_AHEAD = 40;
/** How many words before a name, and behind it, tell who somebody is. */
const WORDS_BEFORE = 12;
const WORDS_BEHIND = 16;

/** What of a word tells what somebody does, whatever it ends in: `audit` of `auditor` and `audits`. */
const SHORTEST_STEM = 4;
const stemOf = (noun: string): string => noun.replace(/(?:erman|erwoman|er|or|ist|ian)$/u, '');

/** Whether a word beside a name says what a description says: the same word, or for a trade what is done in it. */
const isSaidBy = (noun: string, word: string): boolean => {
  if (word === noun || OFFICE_NOUNS.has(noun)) return word === noun;
  if (word === DONE_BY.get(noun) || word === `${noun}s` || word === `${noun}es`) return true;
  const stem = stemOf(noun);
  return stem !== noun && stem.length >= SHORTEST_STEM && word.startsWith(stem);
};

/** The words of the sentence around a mention. */
const wordsBeside = ({ parsed }: Context, [start, end]: readonly [number, number]): string[] => {
  const { tokens } = parsed;
  const [first, behind] = [tokenAt(parsed, start), tokenBehind(parsed, end)];
  const isNear = ({ sentence }: Token): boolean => sentence === tokens[first]?.sentence;
  return [
    ...tokens.slice(Math.max(0, first - WORDS_BEFORE), first),
    ...tokens.slice(behind, behind + WORDS_BEHIND),
  ]
    .filter(isNear)
    .map(({ lower }) => lower);
};

/** `A ferry director`: one person whom nothing was told of before. */
const isNewPerson = ({ tokens, head }: Source): boolean =>
  /^(?:an?|one)$/.test(tokens[0]?.lower ?? '') &&
  !isPlural(head.word) &&
  !head.isName &&
  meansPeople(head.word);

/** The nouns of a description that somebody must be told of by, the last of them first; none where it may be anybody. */
const nounsOf = (source: Source): readonly string[] => {
  const { tokens, head } = source;
  const words = withoutAddition(tokens);
  if (!isNewPerson(source) || STAYS_UNNAMED.has(head.word)) return [];
  const before = words
    .slice(1, head.at)
    .filter(({ tag, lower }) => tag === 'noun' && !LEFT_OUT.has(lower))
    .map(({ lower }) => lower);
  return [head.word, ...before];
};

/** Somebody’s age behind the name: `Ann Lee, 58, is`. */
const AGE = /^, \d\d,/;

/**
 * Whom the first paragraph of a court report means: `A ferry director told a court …`, where the second one opens with
 * somebody new and the age, to whom nothing has happened: `Ann Lee, 58, is accused`. Else null.
 */
export const personNext = (context: Context, source: Source): KnownPerson | null => {
  const { parsed, people } = context;
  if (paragraphAt(context, source.span[0]) > 0 || !isNewPerson(source)) return null;
  const next = parsed.paragraphs[1];
  const mention = people.mentions[mentionIndexAfter(people, next?.span[0] ?? 0)];
  if (next === undefined || mention?.span[0] !== next.span[0]) return null;
  const { person, span } = mention;
  const isAged = AGE.test(parsed.text.slice(span[1], span[1] + '58, , '.length));
  if (person.mentions[0]?.[0] !== span[0] || !isAged) return null;
  const gender = people.portraits.get(person)?.gender ?? null;
  const fits = agrees(genderOfWord(source.head.word) ?? 'they', gender);
  return fits && !wordsBeside(context, span).some((word) => BEFALLEN.test(word)) ? person : null;
};

/**
 * Whom a lead means that names nobody: `A county treasurer told a jury …`, where the paragraphs behind it introduce one
 * person of whom that is said: `Ann Lee, who ran the treasurer’s office in the county`. Null where several fit, or none.
 */
export const personToCome = (context: Context, source: Source): KnownPerson | null => {
  const { parsed, people } = context;
  const [start, end] = source.span;
  const paragraph = paragraphAt(context, start);
  const nouns = paragraph > LEAD ? [] : nounsOf(source);
  if (nouns.length === 0) return null;
  // Whoever is named in the same sentence is told of, and does not tell.
  const [, behind = end] =
    parsed.sentences[parsed.tokens[tokenAt(parsed, start)]?.sentence ?? -1]?.span ?? [];
  const from = mentionIndexAfter(people, behind);
  let only: KnownPerson | null = null;
  for (const { person, span } of people.mentions.slice(from, from + MENTIONS_AHEAD)) {
    if (paragraphAt(context, span[0]) > paragraph + PARAGRAPHS_AHEAD) break;
    if (person.mentions[0]?.[0] !== span[0]) continue;
    const words = wordsBeside(context, span);
    if (!nouns.every((noun) => words.some((word) => isSaidBy(noun, word)))) continue;
    if (only !== null) return null;
    only = person;
  }
  return only;
};
