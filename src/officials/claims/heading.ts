import type { Token } from '../../language/index.ts';
import { HEADS_OF_OFFICES } from '../lexicon/heads-by-standing.ts';
import { LEGISLATORS } from '../lexicon/office-heads.ts';
import { PAST_FORM } from '../lexicon/patterns.ts';
import { VERBS_OF_HEADING } from '../lexicon/verbs.ts';
import { nounPhraseEnd, objectEnd, phraseStart } from '../offices/office-phrase.ts';
import { isOfficeHead } from '../reading/words.ts';
import { type Claim, claimByVerb, claimOf } from './claim.ts';
import type { NamedText } from './named-text.ts';

/** Whether an object is a person rather than a body: `led the former secretary of state in the polls`. */
const namesSomebody = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first, last)
    .some(
      (token, offset) =>
        isOfficeHead(token) &&
        !LEGISLATORS.has(token.lower) &&
        tokens[first + offset + 1]?.tag !== 'possessive',
    );

const overClaim = (text: NamedText, verb: number): Claim[] => {
  const { tokens } = text;
  // Only who presides heads what stands behind `over`.
  if (!tokens[verb]?.lower.startsWith('presid')) return [];
  const last = objectEnd(tokens, verb + 1);
  const claim = claimByVerb(text, verb, last);
  return claim.standing === 'public' ? [claim] : [];
};

/** `ran the county treasurer’s office`: who does so is the treasurer. */
const officeOfOwner = (text: NamedText, verb: number, last: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const owner = last - 3;
  if (tokens[last - 1]?.lower !== 'office' || tokens[last - 2]?.tag !== 'possessive') return [];
  if (!HEADS_OF_OFFICES.has(tokens[owner]?.lower ?? '')) return [];
  const first = Math.max(phraseStart(tokens, owner, isPersonAt), verb + 1);
  const claim = claimOf(text, { first, last: owner + 1, head: owner }, 'description');
  return claim.standing === 'public' ? [claim] : [];
};

/** `heads the regional administration`: the verb is the head, what it governs stands beside it. */
export const headingClaim = (text: NamedText, verb: number): Claim[] => {
  const { tokens } = text;
  // `presides over the court`
  if (tokens[verb + 1]?.lower === 'over') return overClaim(text, verb);
  const object = tokens[verb + 1];
  if (object === undefined) return [];
  // `chairs parliament’s budget committee`: a body that needs no article.
  const isBody = object.tag === 'noun' && tokens[verb + 2]?.tag === 'possessive';
  if (object.tag !== 'determiner' && object.tag !== 'properNoun' && !isBody) return [];
  const last = objectEnd(tokens, verb);
  if (namesSomebody(tokens, verb + 1, last)) return [];
  const former = PAST_FORM.test(tokens[verb]?.lower ?? '');
  const owned = officeOfOwner(text, verb, last);
  if (owned.length > 0) return owned.map((claim) => ({ ...claim, former }));
  const claim = claimByVerb(text, verb, last);
  const held = { standing: 'public', former } as const;
  if (tokens.slice(verb, last).some(({ lower }) => LEGISLATORS.has(lower)))
    return [{ ...claim, ...held, kind: { ...claim.kind, branch: 'legislative' } }];
  return claim.standing === 'public' ? [{ ...claim, ...held }] : [];
};

/** How far behind the verb `to` may stand. */
const FURTHEST_TO = 8;

/** `became the first woman to lead the central bank`. */
export const firstToLead = (text: NamedText, verb: number): Claim[] => {
  const { tokens } = text;
  for (let to = verb + 2; to < verb + FURTHEST_TO; to++) {
    if (tokens[to]?.lower !== 'to' || !VERBS_OF_HEADING.has(tokens[to + 1]?.lower ?? '')) continue;
    return nounPhraseEnd(tokens, verb + 1) === to ? headingClaim(text, to + 1) : [];
  }
  return [];
};
