import type { Token } from '../language/index.ts';
import { type Claim, claimOf, type PersonAt } from './claim.ts';
import {
  BEING_VERBS,
  BETWEEN_VERB_AND_OFFICE,
  NAMING_PARTICIPLES,
  PAST_BEING_VERBS,
} from './lexicon/claims.ts';
import { HEADING_VERBS } from './lexicon/office-heads.ts';
import { objectEnd, officeAt } from './office-phrase.ts';

const skip = (tokens: readonly Token[], from: number, words: ReadonlySet<string>): number => {
  let index = from;
  while (index < from + 4 && words.has(tokens[index]?.lower ?? '')) index++;
  return index;
};

/** `heads the regional administration`: the verb is the head, what it governs stands beside it. */
const headingClaim = (tokens: readonly Token[], verb: number, personAt: PersonAt): Claim[] => {
  const object = tokens[verb + 1];
  if (object === undefined || (object.tag !== 'determiner' && object.tag !== 'properNoun'))
    return [];
  const last = objectEnd(tokens, verb);
  const claim = claimOf(tokens, { first: verb, last, head: verb }, 'description', personAt);
  return claim.standing === 'public'
    ? [{ ...claim, former: tokens[verb]?.lower.endsWith('ed') ?? false }]
    : [];
};

/**
 * What a clause says that its subject is: `is the governor of Ohio`, `also heads the commission`,
 * `was sworn in as mayor`.
 *
 * @param from the first token after the subject, or after its `who`.
 */
export const clauseClaims = (
  tokens: readonly Token[],
  from: number,
  personAt: PersonAt,
): Claim[] => {
  const verb = skip(tokens, from, BETWEEN_VERB_AND_OFFICE);
  if (tokens[verb]?.tag === 'possessive') return [];
  const word = tokens[verb]?.lower ?? '';
  if (HEADING_VERBS.has(word)) return headingClaim(tokens, verb, personAt);
  if (!BEING_VERBS.has(word)) return [];
  const isNamed = NAMING_PARTICIPLES.has(tokens[verb + 1]?.lower ?? '');
  const office = skip(tokens, isNamed ? verb + 2 : verb + 1, BETWEEN_VERB_AND_OFFICE);
  const start = tokens[office - 1]?.lower === 'the' ? office - 1 : office;
  const phrase = officeAt(tokens, start, (index) => personAt(index) >= 0);
  if (phrase === undefined || personAt(phrase.head + 1) >= 0) return [];
  const claim = claimOf(tokens, phrase, 'description', personAt);
  return [{ ...claim, former: claim.former || (!isNamed && PAST_BEING_VERBS.has(word)) }];
};
