import type { Token } from '../language/index.ts';
import { type Claim, claimOf, type PersonAt } from './claim.ts';
import type { Mention } from './named-person.ts';
import { phraseStart } from './office-phrase.ts';
import { isOfficeHead } from './words.ts';

const JOINTS: ReadonlySet<string> = new Set(['and', ',', '&']);
/** How many names may share a title before this one. */
const MOST_NAMES = 6;

/** Where the name before a joint starts, or -1 where there is none. */
const nameBefore = (tokens: readonly Token[], name: number, personAt: PersonAt): number => {
  let end = name - 1;
  while (JOINTS.has(tokens[end]?.lower ?? '')) end--;
  if (end === name - 1 || personAt(end) < 0) return -1;
  let start = end;
  while (personAt(start - 1) === personAt(end)) start--;
  return start;
};

/** A title in the plural that stands before the first of several names: `Senators Ann Lee and Bob Ray`. */
export const sharedTitleClaims = (
  tokens: readonly Token[],
  { first }: Mention,
  personAt: PersonAt,
): Claim[] => {
  let name = first;
  for (let names = 0; names < MOST_NAMES; names++) {
    name = nameBefore(tokens, name, personAt);
    if (name < 0) return [];
    const head = name - 1;
    if (!isOfficeHead(tokens[head])) continue;
    if (!/s\.?$/u.test(tokens[head]?.lower ?? '')) return [];
    const start = phraseStart(tokens, head, (index) => personAt(index) >= 0);
    return [claimOf(tokens, { first: start, last: name, head }, 'title', personAt)];
  }
  return [];
};
