import type { Token } from '../language/index.ts';
import { type Claim, type PersonAt, PRIVATE_CLAIM } from './claim.ts';
import { BEFORE_REPLACING, REPLACED_BY, REPLACING_VERBS } from './lexicon/lead-ins.ts';

/** How far before `he` or `she` the one meant may be named. */
const PRONOUN_REACH = 40;

/** The person who is a verb’s subject, by name or as the one named last before `she`; else -1. */
const subjectOf = (tokens: readonly Token[], verb: number, personAt: PersonAt): number => {
  let subject = verb - 1;
  while (BEFORE_REPLACING.has(tokens[subject]?.lower ?? '')) subject--;
  const pronoun = tokens[subject]?.lower ?? '';
  if (pronoun !== 'he' && pronoun !== 'she') return personAt(subject);
  for (let index = subject - 1; index > subject - PRONOUN_REACH; index--)
    if (personAt(index) >= 0) return personAt(index);
  return -1;
};

/** Who had an office before somebody or after: `She replaces Ann Lee`, `He was succeeded by Ann Lee`. */
export const replacingClaims = (
  tokens: readonly Token[],
  name: number,
  personAt: PersonAt,
): Claim[] => {
  const isPassive = tokens[name - 1]?.lower === 'by';
  const verb = isPassive ? name - 2 : name - 1;
  const verbs = isPassive ? REPLACED_BY : REPLACING_VERBS;
  if (!verbs.has(tokens[verb]?.lower ?? '')) return [];
  // `when others replace Lee`, `to succeed Lee`: of nothing that is settled.
  const isSettled =
    isPassive || tokens[verb - 1]?.lower === 'will' || /s$|ed$/u.test(tokens[verb]?.lower ?? '');
  if (!isSettled) return [];
  const served = subjectOf(tokens, verb, personAt);
  return served < 0 ? [] : [{ ...PRIVATE_CLAIM, standing: 'personal', served, former: !isPassive }];
};
