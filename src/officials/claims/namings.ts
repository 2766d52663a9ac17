import type { Token } from '../../language/index.ts';
import { OWNERS } from '../lexicon/beside-heads.ts';
import {
  BETWEEN_NAME_AND_OFFICE,
  NAMING_NOUNS,
  NAMING_VERBS,
  VERBS_OF_HEADING,
} from '../lexicon/verbs.ts';
import type { Mention } from '../names/named-person.ts';
import { objectEnd } from '../offices/office-phrase.ts';
import { isOccupation } from '../reading/words.ts';
import { type Claim, claimByVerb } from './claim.ts';
import type { NamedText } from './named-text.ts';
import { officeClaims } from './office-claims.ts';

/** How many words may stand between the name and the office. */
const MOST_BETWEEN = 5;

/** `the nomination of Ann Lee as ambassador`. */
const isNamed = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.lower === 'of' && NAMING_NOUNS.has(tokens[start - 2]?.lower ?? '');

/** Where a name starts with what somebody is to another: `appointed his colleague Ann Lee minister`. */
const beforeRelation = (tokens: readonly Token[], start: number): number =>
  isOccupation(tokens[start - 1]?.lower ?? '') && OWNERS.has(tokens[start - 2]?.lower ?? '')
    ? start - 2
    : start;

/**
 * An office that somebody else puts a person into: `The king appointed Ann Lee prime minister`.
 *
 * @param start where the name starts with the title right before it.
 */
export const namingClaims = (text: NamedText, mention: Mention, start: number): Claim[] => {
  const { tokens } = text;
  const verb = beforeRelation(tokens, start) - 1;
  if (!NAMING_VERBS.has(tokens[verb]?.lower ?? '') && !isNamed(tokens, start)) return [];
  let from = mention.last;
  while (
    from < mention.last + MOST_BETWEEN &&
    BETWEEN_NAME_AND_OFFICE.has(tokens[from]?.lower ?? '')
  )
    from++;
  return VERBS_OF_HEADING.has(tokens[from]?.lower ?? '') && tokens[from - 1]?.lower === 'to'
    ? [claimByVerb(text, from, objectEnd(tokens, from))]
    : officeClaims(text, from);
};

/** How far behind `whom` the verb stands: `whom the president had named defence minister`. */
const FURTHEST_VERB = 9;

/** An office that a clause behind the name says somebody was put into. */
export const whomClaims = (text: NamedText, { last }: Mention): Claim[] => {
  const { tokens } = text;
  if (tokens[last]?.text !== ',' || tokens[last + 1]?.lower !== 'whom') return [];
  for (let index = last + 2; index < last + FURTHEST_VERB; index++) {
    if (!NAMING_VERBS.has(tokens[index]?.lower ?? '')) continue;
    const from = BETWEEN_NAME_AND_OFFICE.has(tokens[index + 1]?.lower ?? '')
      ? index + 2
      : index + 1;
    return officeClaims(text, from);
  }
  return [];
};
