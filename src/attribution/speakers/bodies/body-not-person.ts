import type { Span } from '../../../language/index.ts';
import { meansPeople } from '../../kinds/people-nouns.ts';
import { ORGANISATION_NAMES } from '../../lexicons/organisations.ts';
import { OPENS_NO_BODY } from '../../lexicons/private-words.ts';
import type { Context } from '../context.ts';
import { MENTIONS_READ, mentionsIn } from '../people/index.ts';

/** `Lojas Araripe lost money. Araripe said …`, and only then its founder, Lúcia Araripe. */
const wasBodysBefore = ({ people, names }: Context, [start, end]: Span, text: string): boolean => {
  const person = mentionsIn(people, [start, end])[0]?.person;
  if (person === undefined || person.official) return false;
  if (text.includes(' ') || text === person.name) return false;
  const isIntroduced = person.mentions
    .slice(0, MENTIONS_READ)
    .some(([from, to]) => from < start && to - from >= person.name.length);
  const called = names.byLast.get(text.toLowerCase()) ?? [];
  return (
    !isIntroduced &&
    called
      .slice(0, MENTIONS_READ)
      .some(
        ({ start: at, words: [first = '', ...more] }) =>
          at < start && more.length > 0 && !meansPeople(first) && !OPENS_NO_BODY.has(first),
      )
  );
};

/**
 * `Crystal Palace`, `Marks & Spencer`: nobody is called so. But `Ford` is whoever was named in full before, where
 * the text told of the novelist Paul Ford first.
 */
export const isOrganisations = (context: Context, span: Span, text: string): boolean => {
  const { people } = context;
  if (wasBodysBefore(context, span, text)) return true;
  if (!ORGANISATION_NAMES.has(text.toLowerCase())) return false;
  const person = mentionsIn(people, span)[0]?.person;
  const first = person?.mentions[0];
  const isShort = person !== undefined && text.length < person.name.length;
  return !isShort || first === undefined || first[1] - first[0] < person.name.length;
};
