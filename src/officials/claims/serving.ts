/** Offices that clauses tell of with verbs of serving and of leaving. */

import { isVerb, type Token } from '../../language/index.ts';
import { PARTS_OF_GOVERNMENT } from '../lexicon/beside-heads.ts';
import { BETWEEN_VERB_AND_AS, VERBS_OF_LEAVING } from '../lexicon/verbs.ts';
import { nounPhraseEnd, officeAt } from '../offices/office-phrase.ts';
import { type Claim, claimByVerb, claimOf } from './claim.ts';
import { skip, soonAs } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

/** `takes over the finance ministry`. */
const takingOverClaim = (text: NamedText, verb: number): Claim[] => {
  const { tokens } = text;
  if (tokens[verb + 1]?.lower !== 'over') return [];
  const last = nounPhraseEnd(tokens, verb + 2);
  if (!PARTS_OF_GOVERNMENT.has(tokens[last - 1]?.lower ?? '')) return [];
  return [claimByVerb(text, verb, last)];
};

/** Where `as` stands behind a verb of serving: `took over as`, `took office on Thursday as`; else -1. */
const asBehind = (tokens: readonly Token[], verb: number): number => {
  const next = skip(tokens, verb + 1, BETWEEN_VERB_AND_AS);
  if (tokens[next]?.lower === 'as') return next;
  const isOfOffice = next > verb + 1 || VERBS_OF_LEAVING.has(tokens[verb]?.lower ?? '');
  return isOfOffice ? soonAs(tokens, next) : -1;
};

/** `took over as police commissioner`, `resigned as mayor`. */
export const servingClaim = (text: NamedText, verb: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const as = asBehind(tokens, verb);
  if (as < 0) return takingOverClaim(text, verb);
  // `took office with Ann Lee as his secretary of state`: somebody else.
  if (tokens.slice(verb, as).some(({ lower }) => lower === 'with')) return [];
  const phrase = officeAt(tokens, as + 1, isPersonAt);
  if (phrase === undefined || isPersonAt(phrase.head + 1)) return [];
  // `left as the mayor spoke`
  if (isVerb(tokens[phrase.last])) return [];
  const claim = claimOf(text, phrase, 'description');
  return [{ ...claim, former: claim.former || VERBS_OF_LEAVING.has(tokens[verb]?.lower ?? '') }];
};
