/** Whoever was told of last, by another word for what they are: `Ann Lee sells nets. “It is late,” the trader said`. */
import { type Token, tokenAt } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import {
  ABOVE_PARTY,
  CALLINGS,
  DIPLOMATIC,
  DIPLOMATS,
  POLITICIANS,
  SITS_FOR,
} from '../../lexicons/taking-up.ts';
import { type Context, paragraphAt } from '../context.ts';
import { genderOfWord, mentionsBefore, officeWords } from '../people/index.ts';
import { personBefore } from '../pronouns/index.ts';
import type { Source } from '../source.ts';
import { ofPerson, type Settlement } from '../speaker.ts';

/** How many paragraphs, and mentions, back somebody is told of. */
const PARAGRAPHS_BACK = 2;
const MENTIONS_BACK = 40;
/** How many words back somebody new may be brought in by the same noun, and how many stand before it. */
const WORDS_BACK = 300;
const LONGEST_BEFORE = 4;

/** Whether somebody without a name was brought in by a noun: `a local trader`. */
const isBroughtIn = ({ parsed: { tokens } }: Context, from: number, noun: string): boolean =>
  tokens
    .slice(Math.max(0, from - WORDS_BACK), from)
    .some(
      ({ lower }, at, before) =>
        lower.replace(/s$/, '') === noun &&
        before
          .slice(Math.max(0, at - LONGEST_BEFORE), at)
          .some((token) => /^(?:an?|one|another|some|two|three|several)$/.test(token.lower)),
    );

/** A phrase that takes somebody up by what they are: `the former Kesh representative`. */
interface Description {
  readonly noun: string;
  readonly sort: 'politician' | 'diplomat' | 'calling';
  readonly isFormer: boolean;
}

/** What sort of people a noun means; null for one that takes nobody up. @param place whether it is said of where. */
const sortOf = (noun: string, place: 'placed' | 'placeless'): Description['sort'] | null => {
  if (DIPLOMATS.has(noun)) return 'diplomat';
  if (POLITICIANS.has(noun) || (place === 'placed' && SITS_FOR.has(noun))) return 'politician';
  return CALLINGS.has(noun) ? 'calling' : null;
};

const isFormerWord = ({ lower }: Token): boolean => /^(?:former|ex|retired|one-time)$/.test(lower);

/** What a source says somebody is, behind `the`; or null. */
const descriptionIn = ({ tokens, head }: Source): Description | null => {
  const noun = tokens.at(-1)?.lower ?? '';
  const isShort = tokens.length >= 2 && tokens.length <= LONGEST_BEFORE + 1;
  if (tokens[0]?.lower !== 'the' || !isShort) return null;
  const modifiers = tokens.slice(1, -1);
  const place = modifiers.some(({ tag }) => tag === 'properNoun') ? 'placed' : 'placeless';
  const sort = sortOf(noun, place);
  if (sort === null || (head.isName && place === 'placeless')) return null;
  return { noun, sort, isFormer: modifiers.some(isFormerWord) };
};

/** Whether somebody may be what a noun says, which is said of nobody else: `the senator`, of a deputy speaker. */
const mayBe =
  ({ people }: Context, { noun, sort, isFormer }: Description) =>
  (person: KnownPerson): boolean => {
    const words = officeWords(person);
    if (sort === 'diplomat') return person.official && words.some((word) => DIPLOMATIC.test(word));
    if (sort === 'politician')
      return person.official && !words.some((word) => ABOVE_PARTY.has(word));
    const nouns = people.portraits.get(person)?.nouns ?? new Set<string>();
    return (
      !person.official && (isFormer || ![...nouns].some((one) => one !== noun && CALLINGS.has(one)))
    );
  };

/** `The diplomat`, `the Kesh representative`, `the trader`, of whom that was not said before: the last person told of who may be it; or null. */
export const variedPerson = (context: Context, source: Source): Settlement | null => {
  const { span } = source;
  const description = descriptionIn(source);
  if (description === null) return null;
  const { noun } = description;
  if (isBroughtIn(context, tokenAt(context.parsed, span[0]), noun)) return null;
  const fits = mayBe(context, description);
  const meant = personBefore(context, span, genderOfWord(noun) ?? 'they', fits)?.person;
  if (!meant) return null;
  const last = mentionsBefore(context.people, span[0], MENTIONS_BACK).findLast(
    ({ person }) => person === meant,
  );
  const back = paragraphAt(context, span[0]) - paragraphAt(context, last?.span[0] ?? 0);
  return back <= PARAGRAPHS_BACK ? ofPerson(context.people, meant, 'description') : null;
};
