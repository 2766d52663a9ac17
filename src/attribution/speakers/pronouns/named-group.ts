import {
  isAnyOf,
  type Span,
  type Token,
  type TokenRange,
  tokenAt,
} from '../../../language/index.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../people/index.ts';
import { ofSeveral } from '../several.ts';
import type { Settlement } from '../speaker.ts';
import { openingMention } from './opening-mention.ts';

/** In two sentences no more speak than these. */
const SPEAKERS_READ = 20;

/** What stands between the names of a list. */
const BETWEEN = /^(?:,|,?\s?(?:and|&))$/u;

/** How many words may stand before the first name of a sentence's subject, and no longer list is read. */
const LONGEST_LEAD = 7;
const LONGEST_LIST = 8;

/** `The divers,`, `At the edge of the pond,`: nobody who does something to those named behind it. */
const isLead = (lead: readonly Token[]): boolean => {
  const isPhrase = lead.at(-1)?.text === ',';
  return lead.every(
    ({ tag }) =>
      isAnyOf(tag, 'noun', 'properNoun', 'adjective', 'determiner', 'punctuation') ||
      (isPhrase && tag === 'preposition'),
  );
};

/** The people whom a sentence lists as its subject before an offset: `Ann Lee, Bob Moe and Eva Lund are`. */
const listedSubject = (
  context: Context,
  sentence: TokenRange,
  before: number,
): readonly Mention[] => {
  const { parsed, people } = context;
  const opening = openingMention(context, sentence, before, LONGEST_LEAD);
  if (opening === null || !isLead(opening.lead)) return [];
  const { index, mention: first } = opening;
  const list = [first];
  for (const mention of people.mentions.slice(index + 1, index + LONGEST_LIST)) {
    const between = parsed.text.slice(list.at(-1)?.span[1], mention.span[0]).trim();
    if (mention.span[1] > before || !BETWEEN.test(between)) break;
    list.push(mention);
  }
  return list;
};

/** Who a list is, as one speaker. */
const jointly = (list: readonly Mention[]): Settlement => {
  const people = list.map(({ person }) => person);
  return ofSeveral(
    people,
    people.map(({ name }) => name),
    'pronoun',
  );
};

/**
 * Those whom `they` takes up who were listed by name in its own sentence or the one before, unless somebody else has
 * spoken since: `Ann Lee and Bob Moe are divers. They say …`.
 */
export const groupBefore = (context: Context, span: Span): Settlement | null => {
  const { parsed, settled } = context;
  const own = parsed.tokens[tokenAt(parsed, span[0])]?.sentence ?? 0;
  for (const index of [own, own - 1]) {
    const sentence = parsed.sentences[index];
    if (sentence === undefined) return null;
    const list = listedSubject(context, sentence, span[0]);
    const start = list[0]?.span[0] ?? 0;
    const hasSpoken = settled
      .slice(-SPEAKERS_READ)
      .some(({ span: [said] }) => said > start && said < span[0]);
    if (list.length > 1) return hasSpoken ? null : jointly(list);
  }
  return null;
};
