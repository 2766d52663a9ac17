import type { KnownPerson } from '../../known-person.ts';
import type { Context } from '../context.ts';
import { mentionsBefore } from '../people/index.ts';
import type { Source } from '../source.ts';

/** How many mentions back somebody is looked for. */
const MENTIONS_BACK = 60;

const initialsOf = (office: string): string =>
  office
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1))
    .join('');

/** `The AAG`, after `Additional Attorney General Ann Lee`: whose office has those initials; or null. */
export const heldByInitials = (
  { people, shortForms }: Context,
  { span: [start], tokens }: Source,
): KnownPerson | null => {
  const [article, letters, ...more] = tokens;
  if (article?.lower !== 'the' || letters === undefined || more.length > 0) return null;
  if (!/^\p{Lu}{2,4}$/u.test(letters.text) || shortForms.has(letters.text)) return null;
  const held = mentionsBefore(people, start, MENTIONS_BACK).findLast(
    ({ person }) => initialsOf(person.office ?? '') === letters.text,
  );
  return held?.person ?? null;
};
