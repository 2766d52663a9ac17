import { isAnyOf, type Span, type Token, tokenAt } from '../../../language/index.ts';
import { meansPeople } from '../../kinds/people-nouns.ts';
import type { KnownPerson } from '../../known-person.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/documents.ts';
import { endsAsPlural } from '../../plurals.ts';
import { tokensOf } from '../../span-words.ts';
import type { Context } from '../context.ts';
import { mentionsIn } from '../people/index.ts';
import type { Source } from '../source.ts';
import { ofPerson, type Settlement } from '../speaker.ts';
import { antecedentOf } from './antecedent.ts';

/** Who a phrase is, whatever it is taken for itself. */
type SettleSpan = (span: Span, enclosing: Settlement | null) => Settlement;

const isNoPerson = ({ person, speaker }: Settlement): boolean =>
  person === null && isAnyOf(speaker.kind, 'document', 'organisation');

/** `the presence of Ann Lee, who`: whoever a phrase ends with the name of. */
const namedLast = ({ people }: Context, span: Span): KnownPerson | null => {
  const last = mentionsIn(people, span).at(-1);
  return last?.span[1] === span[1] ? last.person : null;
};

/** What leads to the body that a phrase for somebody ends with. */
const BEFORE_BODY = /^(?:of|at|from|for|with|by)$/;

/** `Ann Lee of the consultancy Rastok, which`: the body that a phrase for somebody ends with; nobody is `which`. */
const bodyLast = (
  { parsed }: Context,
  span: Span,
  settle: (span: Span) => Settlement,
): Settlement | null => {
  const tokens = tokensOf(parsed, span);
  for (const [at, { lower, end }] of tokens.entries()) {
    if (at === 0 || end >= span[1] || !BEFORE_BODY.test(lower)) continue;
    const settlement = settle([tokens[at + 1]?.start ?? end, span[1]]);
    const isBody = isAnyOf(settlement.speaker.kind, 'official', 'organisation', 'media');
    if (settlement.person === null && isBody) return settlement;
  }
  return null;
};

/** Texts that answer, which are no texts where the word is a verb. */
const ANSWER = /^(?:reply|replies|responses?)$/;

/** How far before people the text may start that is theirs. */
const TEXT_REACH = 12;

/** `the letter sent to the clerks, which`: the text that a phrase for people ends, for they are not `which`. */
const textBefore = (
  { parsed }: Context,
  people: Span,
  settle: (span: Span) => Settlement,
): Settlement | null => {
  const from = tokenAt(parsed, people[0]);
  const before = parsed.tokens.slice(Math.max(0, from - TEXT_REACH), from);
  const noun = before.findLastIndex(({ lower }) => DOCUMENT_NOUNS.has(lower) || ANSWER.test(lower));
  const first = before.slice(0, noun).findLastIndex(({ tag }) => tag === 'determiner');
  const start = before[first];
  if (noun < 0 || start === undefined || start.sentence !== parsed.tokens[from]?.sentence)
    return null;
  const settlement = settle([start.start, people[1]]);
  return settlement.speaker.kind === 'document' ? settlement : null;
};

/** Where a phrase starts whose noun is the last token before an end: its adjectives, nouns and numbers before it. */
const phraseStart = (tokens: readonly Token[], noun: number): number => {
  let first = noun;
  while (isAnyOf(tokens[first - 1]?.tag, 'adjective', 'noun', 'properNoun', 'determiner', 'number'))
    first -= 1;
  return first;
};

/** `hoteliers in the area, who`: the people before a place or a firm, which are not `who`. */
const peopleBefore = (
  { parsed: { tokens }, parsed }: Context,
  thing: Span,
  settle: (span: Span) => Settlement,
): Settlement | null => {
  const link = tokenAt(parsed, thing[0]) - 1;
  const people = tokens[link - 1];
  const arePeople =
    /^(?:in|at|of|from|near|on|with|for|across|around|along)$/.test(tokens[link]?.lower ?? '') &&
    people?.tag === 'noun' &&
    endsAsPlural(people.lower) &&
    meansPeople(people.lower);
  if (!arePeople) return null;
  const settlement = settle([tokens[phraseStart(tokens, link - 1)]?.start ?? 0, thing[1]]);
  return settlement.speaker.kind === 'anonymous' ? settlement : null;
};

/** `the board, which`, `a son of Ann Lee, who`: what a relative pronoun takes up. */
export const takenUpByRelative = (
  context: Context,
  { span, text, enclosing }: Source,
  settle: SettleSpan,
): Settlement | null => {
  const antecedent = antecedentOf(context.parsed, span);
  if (antecedent === null) return null;
  const settlement = settle(antecedent, enclosing);
  const isSomebody = settlement.person !== null || settlement.speaker.kind === 'anonymous';
  const body =
    text === 'which' && isSomebody
      ? (bodyLast(context, antecedent, (body) => settle(body, enclosing)) ??
        textBefore(context, antecedent, (text) => settle(text, enclosing)))
      : null;
  if (body !== null) return { ...body, reference: 'pronoun' };
  if (text !== 'who' || !isNoPerson(settlement)) return { ...settlement, reference: 'pronoun' };
  const person = namedLast(context, antecedent);
  if (person !== null) return ofPerson(context.people, person, 'pronoun');
  const people = peopleBefore(context, antecedent, (span) => settle(span, enclosing));
  return { ...(people ?? settlement), reference: 'pronoun' };
};
