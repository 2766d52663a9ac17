import type { Span, TokenRange } from '../../language/index.ts';
import { tokenAt } from '../describing/words.ts';
import type { KnownPerson } from '../known-person.ts';
import { GROUP_PRONOUNS, OWN_PRONOUNS, PERSONAL_PRONOUNS } from '../lexicons/person-nouns.ts';
import type { Context, Settled } from './context.ts';
import { mentionIndexAfter, nearestBefore } from './people.ts';
import { ofNobodyKnown, ofPerson, type Settlement } from './speaker.ts';

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

/** Somebody whom a sentence starts with, before an offset: its subject. */
const subjectOf = (
  { parsed, people }: Context,
  sentence: TokenRange,
  offset: number,
): KnownPerson | null => {
  const mention = people.mentions[mentionIndexAfter(people, sentence.span[0])];
  if (mention === undefined || mention.span[1] > Math.min(offset, sentence.span[1])) return null;
  const at = tokenAt(parsed, mention.span[0]);
  const unquoted = (parsed.tokens[at]?.quotation ?? -1) < 0;
  return unquoted && at - sentence.first < LEAD ? mention.person : null;
};

/** How many sentences back a subject is looked for. */
const SENTENCES_BACK = 3;

/** The last subject among the sentences of the pronoun's paragraph up to it, back to the last speaker. */
const subjectBefore = (context: Context, offset: number): KnownPerson | null => {
  const { parsed, settled } = context;
  const own = parsed.tokens[tokenAt(parsed, offset)]?.sentence ?? 0;
  const paragraph = paragraphAt(context, offset);
  const lastSaid = settled.at(-1)?.span[0] ?? -1;
  for (let index = own; index > own - SENTENCES_BACK; index--) {
    const sentence = parsed.sentences[index];
    if (sentence === undefined || paragraphAt(context, sentence.span[0]) !== paragraph) return null;
    if (index < own && sentence.span[0] <= lastSaid) return null;
    const subject = subjectOf(context, sentence, offset);
    if (subject !== null) return subject;
  }
  return null;
};

const isHuman = ({ speaker: { kind } }: Settled): boolean =>
  kind === 'official' || kind === 'person' || kind === 'anonymous';

const personFor = (context: Context, span: Span): Settlement | null => {
  const here = subjectBefore(context, span[0]);
  if (here !== null) return ofPerson(context.people, here, 'pronoun');
  const speaker = lastSpeaker(context, span[0], isHuman);
  if (speaker?.person) return ofPerson(context.people, speaker.person, 'pronoun');
  if (speaker?.speaker.kind === 'anonymous') return ofNobodyKnown(speaker.speaker, 'pronoun');
  const nearest = nearestBefore(context.people, span[0], () => true);
  return nearest === null ? null : ofPerson(context.people, nearest, 'pronoun');
};

/** Whom a pronoun stands for, or null where nobody fits. */
export const referentOf = (
  context: Context,
  span: Span,
  word: string,
  enclosing: Settlement | null,
): Settlement | null => {
  if (OWN_PRONOUNS.has(word)) return enclosing && { ...enclosing, reference: 'pronoun' };
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
  return group && ofNobodyKnown(group.speaker, 'pronoun');
};
