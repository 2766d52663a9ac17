import { type Span, tokenAt, tokenBehind } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { endsAsPlural } from '../../plurals.ts';
import type { Context } from '../context.ts';
import { genderOfWord, MENTIONS_READ, mentionsBefore } from '../people/index.ts';
import { personBefore } from '../pronouns/index.ts';
import { lastSettled } from '../settled.ts';
import type { Source } from '../source.ts';
import { ofPerson, type Settlement } from '../speaker.ts';

/** What stands right behind a span and its comma or bracket, where an age does: `26` of `Ann Lee, 26, said`, `Ann Lee (26)`. */
const ageBehind = ({ parsed }: Context, span: Span): string => {
  const at = tokenBehind(parsed, span[1]);
  const [mark, number] = parsed.tokens.slice(at, at + 2);
  return /^[,(]$/.test(mark?.text ?? '') ? (number?.text ?? '') : '';
};

/** A parent by how many children there are. */
const PARENT =
  /^the (mother|mum|mom|father|dad|grandmother|grandfather)[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/i;

/** Whether somebody is said to be of some age. */
const isAged = (context: Context, span: Span): boolean => /^\d\d$/.test(ageBehind(context, span));

/** How many words back somebody new of an age is looked for. */
const WORDS_BACK = 150;

/** `a 19-year-old from Kesh`: somebody without a name of that age was told of. */
const isNewAge = ({ parsed }: Context, start: number, age: string): boolean => {
  const { tokens } = parsed;
  const from = tokenAt(parsed, start);
  return tokens
    .slice(Math.max(0, from - WORDS_BACK), from)
    .some(
      ({ lower }, at, before) =>
        lower === `${age}-year-old` && /^an?$/.test(before[at - 1]?.lower ?? ''),
    );
};

/** How many mentions back somebody's age is looked for. */
const MENTIONS_BACK = 200;

/** Whoever is said to be of an age, by name or as somebody who spoke: `the singer, 26, said`. */
const saidToBe = (context: Context, before: number, age: string): KnownPerson | null => {
  const { people, settled } = context;
  const named = mentionsBefore(people, before, MENTIONS_BACK).findLast(
    ({ span }) => ageBehind(context, span) === age,
  );
  const spoke = lastSettled(settled, ({ span }) => ageBehind(context, span) === age);
  return named?.person ?? spoke?.person ?? null;
};

/** `The 26-year-old`, `The 26-year-old striker`: whoever is said to be of that age, else whom a pronoun would mean. */
export const oneOfAge = (
  context: Context,
  { span, tokens: [article, word], head }: Source,
): Settlement | null => {
  const age = /^(\d\d)-year-old$/.exec(word?.lower ?? '')?.[1];
  if (article?.lower !== 'the' || age === undefined || endsAsPlural(head.word)) return null;
  const person = saidToBe(context, span[0], age);
  if (person !== null) return ofPerson(context.people, person, 'description');
  if (isNewAge(context, span[0], age)) return null;
  // Those in office are seldom told of by their age, and nobody by another.
  const pronoun = genderOfWord(head.word) ?? 'they';
  const meant = personBefore(
    context,
    span,
    pronoun,
    (one) =>
      !one.official && !one.mentions.slice(0, MENTIONS_READ).some((at) => isAged(context, at)),
  );
  return meant?.person ? { ...meant, reference: 'description' } : null;
};

/** `The mother of two`, `The father-of-three`: whom a pronoun would mean, nobody in office. */
export const parentMeant = (context: Context, { span, text }: Source): Settlement | null => {
  const parent = PARENT.exec(text)?.[1]?.toLowerCase();
  if (parent === undefined) return null;
  const pronoun = genderOfWord(parent) ?? 'they';
  const meant = personBefore(context, span, pronoun, ({ official }) => !official);
  return meant?.person ? { ...meant, reference: 'description' } : null;
};
