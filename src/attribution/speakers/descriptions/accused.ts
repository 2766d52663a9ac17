import type { KnownPerson } from '../../known-person.ts';
import { CHARGED, DEFENDANT } from '../../lexicons/taking-up.ts';
import type { Context } from '../context.ts';
import type { Source } from '../source.ts';

/** No more mentions than these are read, and no more of the text behind each, in UTF-16 units. */
const MENTIONS_READ = 200;
const REACH = 80;

/** `The defendant`: the only person who is told of as charged with something; or null. */
export const accusedMeant = ({ parsed, people }: Context, { text }: Source): KnownPerson | null => {
  if (!DEFENDANT.test(text)) return null;
  const charged = people.mentions
    .slice(0, MENTIONS_READ)
    .filter(({ span: [, end] }) => CHARGED.test(parsed.text.slice(end, end + REACH)));
  const [only, ...others] = new Set(charged.map(({ person }) => person));
  return only !== undefined && others.length === 0 ? only : null;
};
