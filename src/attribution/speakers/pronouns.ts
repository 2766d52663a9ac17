import type { Span } from '../../language/index.ts';
import { tokenAt } from '../describing/words.ts';
import type { KnownPerson } from '../known-person.ts';
import { GROUP_PRONOUNS, OWN_PRONOUNS, PERSONAL_PRONOUNS } from '../lexicons/person-nouns.ts';
import type { Context, Settled } from './context.ts';
import { mentionIndexAfter, nearestBefore } from './people.ts';
import { ofPerson, type Settlement } from './speaker.ts';

/** How many paragraphs back a pronoun may reach. */
const PARAGRAPHS_BACK = 4;

const paragraphAt = ({ parsed }: Context, offset: number): number =>
  parsed.tokens[tokenAt(parsed, offset)]?.paragraph ?? 0;

/** The last speaker settled before an offset that fits. */
const lastSpeaker = (
  context: Context,
  offset: number,
  fits: (settled: Settled) => boolean,
): Settled | null => {
  const floor = paragraphAt(context, offset) - PARAGRAPHS_BACK;
  for (let at = context.settled.length - 1; at >= Math.max(0, context.settled.length - 12); at--) {
    const settled = context.settled[at];
    if (settled === undefined || settled.span[0] >= offset || settled.nested || !fits(settled))
      continue;
    return paragraphAt(context, settled.span[0]) >= floor ? settled : null;
  }
  return null;
};

/** How many words before it a sentence's subject may have. */
const LEAD = 3;

/** Somebody whom the pronoun's own sentence starts with: its subject. */
const subjectOfSentence = ({ parsed, people }: Context, offset: number): KnownPerson | null => {
  const sentence = parsed.sentences[parsed.tokens[tokenAt(parsed, offset)]?.sentence ?? 0];
  if (sentence === undefined) return null;
  const mention = people.mentions[mentionIndexAfter(people, sentence.span[0])];
  if (mention === undefined || mention.span[1] > offset) return null;
  const at = tokenAt(parsed, mention.span[0]);
  const unquoted = (parsed.tokens[at]?.quotation ?? -1) < 0;
  return unquoted && at - sentence.first < LEAD ? mention.person : null;
};

const isHuman = ({ speaker: { kind } }: Settled): boolean =>
  kind === 'official' || kind === 'person' || kind === 'anonymous';

const personFor = (context: Context, span: Span): Settlement | null => {
  const here = subjectOfSentence(context, span[0]);
  if (here !== null) return ofPerson(here);
  const speaker = lastSpeaker(context, span[0], isHuman);
  if (speaker?.person) return ofPerson(speaker.person);
  if (speaker?.speaker.kind === 'anonymous') return { speaker: speaker.speaker, person: null };
  const nearest = nearestBefore(context.people, span[0], () => true);
  return nearest === null ? null : ofPerson(nearest);
};

/** Whom a pronoun stands for, or null where nobody fits. */
export const referentOf = (
  context: Context,
  span: Span,
  word: string,
  enclosing: Settlement | null,
): Settlement | null => {
  if (OWN_PRONOUNS.has(word)) return enclosing;
  if (PERSONAL_PRONOUNS.has(word)) return personFor(context, span);
  if (!GROUP_PRONOUNS.has(word)) return null;
  const singular = word === 'it';
  const group = lastSpeaker(
    context,
    span[0],
    ({ person, speaker }) =>
      person === null &&
      !(singular && (speaker.kind === 'anonymous' || speaker.name.includes(' and '))),
  );
  return group && { speaker: group.speaker, person: null };
};
