import {
  isAnyOf,
  type Tag,
  type Token,
  type TokenRange,
  tokenAt,
  tokenBehind,
} from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { SETS_BESIDE } from '../../lexicons/clause-words.ts';
import type { Context } from '../context.ts';
import { mentionIndexAfter } from '../people/index.ts';
import { isBeforeVerb } from './asides.ts';
import { openingMention } from './opening-mention.ts';

/** How many words of a title a sentence's subject may have before the name. */
const LONGEST_LEAD = 8;

/** The longest phrase before a subject's comma, in words: `Asked whether the ferries would stop again,`. */
const LONGEST_PHRASE = 24;

const isTitleWord = ({ tag }: Token): boolean =>
  isAnyOf(
    tag,
    'noun',
    'properNoun',
    'adjective',
    'determiner',
    'possessive',
    'punctuation',
    'adverb',
  );

/** Small words within a title: `The president of the Chamber, Ann Lee`, `the Water and Fisheries Minister Ann Lee`. */
const isJoint = (lead: readonly Token[], at: number): boolean =>
  isAnyOf(lead[at]?.tag, 'preposition', 'conjunction') &&
  isAnyOf(lead[at - 1]?.tag, 'noun', 'properNoun') &&
  isAnyOf(lead[at + 1]?.tag, 'noun', 'properNoun', 'determiner');

/** Whether the words before a name are its title: `But a senior figure,` of `But a senior figure, Ann Lee,`. */
const isTitle = (lead: readonly Token[]): boolean =>
  lead.every(
    (token, at) =>
      isTitleWord(token) || isJoint(lead, at) || (at === 0 && SETS_BESIDE.test(token.lower)),
  );

/** Somebody whom a sentence starts with, before an offset: its subject. */
const openingSubject = (
  context: Context,
  sentence: TokenRange,
  offset: number,
): KnownPerson | null => {
  const { parsed } = context;
  const opening = openingMention(context, sentence, offset, LONGEST_LEAD);
  if (opening === null || !isTitle(opening.lead)) return null;
  const { person, span } = opening.mention;
  const isOwner = parsed.tokens[tokenBehind(parsed, span[1])]?.tag === 'possessive';
  return isOwner ? null : person;
};

const OPENS_PHRASE: ReadonlySet<Tag> = new Set(['preposition', 'conjunction', 'verb', 'adverb']);

/**
 * Whoever stands with a verb behind the phrase that a sentence opens with: `Asked about the ferries, Lee laughed.`, `Outside,
 * Mayor Ann Lee, who came late, was calm.`
 */
const subjectBehindPhrase = (
  { parsed, people }: Context,
  { first, last }: TokenRange,
  offset: number,
): KnownPerson | null => {
  const { tokens } = parsed;
  const opening = tokens[first];
  if (opening === undefined || !OPENS_PHRASE.has(opening.tag)) return null;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_PHRASE); at++) {
    const [comma, next] = [tokens[at], tokens[at + 1]];
    if (comma?.text !== ',' || next === undefined || comma.quotation >= 0) continue;
    const mention = people.mentions[mentionIndexAfter(people, next.start)];
    if (mention === undefined || mention.span[1] > offset) return null;
    const name = tokenAt(parsed, mention.span[0]);
    const title = tokens.slice(at + 1, name);
    if (title.length > LONGEST_LEAD || title.some(({ text }) => text === ',') || !isTitle(title))
      continue;
    if (isBeforeVerb(tokens, tokenBehind(parsed, mention.span[1]))) return mention.person;
  }
  return null;
};

/** Somebody who is a sentence’s subject by name, before an offset; or null. */
export const subjectOf = (
  context: Context,
  sentence: TokenRange,
  offset: number,
): KnownPerson | null =>
  openingSubject(context, sentence, offset) ?? subjectBehindPhrase(context, sentence, offset);
