import type { ParsedText } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { FORMS_OF_BE, MODALS, NOT } from '../lexicons/verb-groups.ts';

const RELATIVE = wordSet('who which that');

/**
 * The first of the auxiliaries before a participle, adverbs between them left out: `has also been quoted`; -1 where there
 * is none, where it is denied, and where it says more of somebody who does something else.
 */
export const auxiliaryBefore = ({ tokens }: ParsedText, participle: number): number => {
  let first = -1;
  for (let at = participle - 1; at > participle - 5; at--) {
    if (NOT.has(tokens[at]?.lower ?? '')) return -1;
    const tag = tokens[at]?.tag;
    if (tag === 'auxiliary' || FORMS_OF_BE.has(tokens[at]?.lower ?? '')) first = at;
    else if (tag !== 'adverb') break;
  }
  if (RELATIVE.has(tokens[first - 1]?.lower ?? '')) return -1;
  return first;
};

/** The same of what is done to somebody: of `has been accused`, not of `has accused` or `would be accused`. */
export const passiveLead = (parsed: ParsedText, participle: number): number => {
  const first = auxiliaryBefore(parsed, participle);
  const words = first < 0 ? [] : parsed.tokens.slice(first, participle);
  const isPassive = words.some(({ lower }) => FORMS_OF_BE.has(lower));
  return isPassive && !MODALS.has(words[0]?.lower ?? '') ? first : -1;
};
