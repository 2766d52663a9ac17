import type { Token } from '../language/index.ts';
import { type Claim, claimOf, type PersonAt } from './claim.ts';
import { NAMING_VERBS } from './lexicon/claims.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Mention } from './named-person.ts';
import { officeAt } from './office-phrase.ts';
import { titledStart } from './titles.ts';

/** What may stand between the name and the office: `as`, `to be the next`, `to the post of`. */
const BETWEEN = wordSet(
  "as to be become serve the its his her their next new country's post of position",
);
const FURTHEST = 5;

/** An office that somebody else puts a person into: `The king appointed Ann Lee prime minister`. */
export const namingClaims = (
  tokens: readonly Token[],
  mention: Mention,
  personAt: PersonAt,
): Claim[] => {
  const before = tokens[titledStart(tokens, mention, personAt) - 1];
  if (!NAMING_VERBS.has(before?.lower ?? '')) return [];
  let from = mention.last;
  while (from < mention.last + FURTHEST && BETWEEN.has(tokens[from]?.lower ?? '')) from++;
  const phrase = officeAt(tokens, from, (index) => personAt(index) >= 0);
  if (phrase === undefined || personAt(phrase.head + 1) >= 0) return [];
  return [claimOf(tokens, phrase, 'description', personAt)];
};
