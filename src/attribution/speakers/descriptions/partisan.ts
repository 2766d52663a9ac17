import { isAnyOf, type Token } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { ABOVE_PARTY, PARTISANS, POLITICIANS } from '../../lexicons/taking-up.ts';
import { type Context, paragraphAt } from '../context.ts';
import { mentionsBefore, type People } from '../people/index.ts';
import type { Source } from '../source.ts';

/** How many mentions back, and how many paragraphs, a politician is looked for. */
const MENTIONS_BACK = 6;
const PARAGRAPHS_BACK = 2;

const isLarge = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** `the Kesh Republican`, `the Green Alliance politician`: by party, or by a party's name and what all of them are. */
const isByParty = ([article, ...words]: readonly Token[]): boolean => {
  const last = words.at(-1);
  if (article?.lower !== 'the' || last === undefined) return false;
  const before = words.slice(0, -1);
  if (PARTISANS.has(last.lower))
    return isLarge(last) && before.every(({ tag }) => isAnyOf(tag, 'properNoun', 'adjective'));
  return POLITICIANS.has(last.lower) && before.length > 0 && before.every(isLarge);
};

const isOfParty = ({ portraits }: People, person: KnownPerson): boolean =>
  ![...(portraits.get(person)?.nouns ?? [])].some((noun) => ABOVE_PARTY.has(noun));

/** Whom a party's word takes up: whoever in office was named last; or null. */
export const partisanMeant = (
  context: Context,
  { span: [start], tokens }: Source,
): KnownPerson | null => {
  if (!isByParty(tokens)) return null;
  const { people } = context;
  const named = mentionsBefore(people, start, MENTIONS_BACK).findLast(
    ({ person }) => person.official && isOfParty(people, person),
  );
  const isNear =
    named !== undefined &&
    paragraphAt(context, start) - paragraphAt(context, named.span[0]) <= PARAGRAPHS_BACK;
  return isNear ? named.person : null;
};
