import {
  isAnyOf,
  type Tag,
  type Token,
  type TokenRange,
  tokenBehind,
} from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';
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

/** Whether the words before a name are its title. */
const isTitle = (lead: readonly Token[]): boolean =>
  lead.every((token, at) => isTitleWord(token) || isJoint(lead, at));

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

/** Whoever stands with a verb right behind the phrase that a sentence opens with: `Asked about the ferries, Lee laughed.` */
const subjectBehindPhrase = (
  { parsed, people }: Context,
  { first, last }: TokenRange,
  offset: number,
): KnownPerson | null => {
  const { tokens } = parsed;
  const opening = tokens[first];
  if (opening === undefined || !OPENS_PHRASE.has(opening.tag)) return null;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_PHRASE); at++) {
    const [comma, name] = [tokens[at], tokens[at + 1]];
    if (comma?.text !== ',' || name === undefined || comma.quotation >= 0) continue;
    const [mention] = mentionsIn(people, [name.start, name.end]);
    const behind = mention && tokens[tokenBehind(parsed, mention.span[1])];
    if (mention === undefined || mention.span[0] !== name.start || mention.span[1] > offset)
      continue;
    if (isAnyOf(behind?.tag, 'verb', 'auxiliary')) return mention.person;
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
