import type { Token } from '../../language/index.ts';
import type { Run } from './runs.ts';

/** A short form of so many letters may be somebody's initials, where an interview is written down. */
const SHORT_FORM = /^\p{Lu}{3,9}$/u;

/**
 * Whether the short form of what is named stands in brackets behind it, as bodies have one: `Jan Moe Dal (JMD)`. In
 * `Jan Moe (SNP)` the letters are another's.
 */
export const isAbbreviated = (tokens: readonly Token[], { last }: Pick<Run, 'last'>): boolean => {
  const short = tokens[last + 1]?.text ?? '';
  if (tokens[last]?.text !== '(' || tokens[last + 2]?.text !== ')') return false;
  if (!SHORT_FORM.test(short)) return false;
  const name = tokens.slice(last - short.length, last);
  return name.map(({ text }) => text.slice(0, 1).toUpperCase()).join('') === short;
};
