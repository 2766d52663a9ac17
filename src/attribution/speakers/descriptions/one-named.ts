import type { Span, Token } from '../../../language/index.ts';
import { headOf } from '../../kinds/head.ts';
import { meansPeople } from '../../kinds/people-nouns.ts';

/** One of several, whom a comma parts from the name that one goes by. */
export interface OneNamed {
  /** What stands behind the comma: `energy firm Norda Power`. */
  readonly name: Span;
  /** Whether those are people of whom it is one: `One of the victims`. */
  readonly isOfPeople: boolean;
}

/** `One of them, energy firm Norda Power,`; `One of the victims, Ann Lee, 61,`: whoever is named of several; or null. */
export const oneNamed = (tokens: readonly Token[]): OneNamed | null => {
  const [one, of] = tokens;
  if (!/^(?:one|another|two|three)$/.test(one?.lower ?? '') || of?.lower !== 'of') return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const behind = tokens.slice(comma + 1);
  const end = behind.findIndex(({ text }) => text === ',');
  const name = end < 0 ? behind : behind.slice(0, end);
  const [first, last] = [name[0], name.at(-1)];
  if (comma < 0 || first === undefined || last === undefined) return null;
  // `One of his books, “The River”,` is a title’s.
  if (!/^\p{L}/u.test(first.text) || !headOf(name).isName) return null;
  return {
    name: [first.start, last.end],
    isOfPeople: meansPeople(tokens[comma - 1]?.lower ?? ''),
  };
};
