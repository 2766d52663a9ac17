import type { Token } from '../../../language/index.ts';
import { GROUP_PRONOUNS, OWN_PRONOUNS, PERSONAL_PRONOUNS } from '../../lexicons/person-nouns.ts';

const PRONOUNS: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS,
  ...GROUP_PRONOUNS,
  ...OWN_PRONOUNS,
]);

/** Whether a source is a pronoun, or the possessive that stands for one: `his plea`. */
export const isPronoun = (tokens: readonly Token[]): boolean => {
  const [token] = tokens;
  if (token === undefined || tokens.length > 1) return false;
  const { lower, tag, text } = token;
  // `WHO`, `US`: names, whatever they look like in small letters.
  if (text.length > 1 && text === text.toUpperCase()) return false;
  return tag === 'pronoun' || PRONOUNS.has(lower);
};
