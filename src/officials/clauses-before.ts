import type { Token } from '../language/index.ts';
import { type Claim, claimOf, type PersonAt } from './claim.ts';
import { CLOSERS } from './lexicon/apposition-marks.ts';
import { OPENS_CLAUSE } from './lexicon/lead-ins.ts';
import type { Mention } from './named-person.ts';
import { phraseEnd, phraseStart } from './office-phrase.ts';
import { isOfficeHead } from './words.ts';

/** How far before the comma the clause may start, and the head of the office before that. */
const FURTHEST_CLAUSE = 14;
const FURTHEST_HEAD = 8;

/** The office that a clause belongs to, where it stands as the subject does: `The deputy who heads the inquiry`. */
const officeOfClause = (tokens: readonly Token[], clause: number, personAt: PersonAt): Claim[] => {
  for (let head = clause - 1; head > clause - FURTHEST_HEAD; head--) {
    // `senator to vote no`: where the clause starts, the office ends.
    const isOffice = head + 1 === clause || phraseEnd(tokens, head) === clause;
    if (!isOfficeHead(tokens[head]) || !isOffice) continue;
    const first = phraseStart(tokens, head, (index) => personAt(index) >= 0);
    const start = tokens[first - 1]?.lower === 'only' ? first - 1 : first;
    const [article, before] = [tokens[start - 1], tokens[start - 2]];
    const isFirst = before?.sentence !== article?.sentence || before?.tag === 'punctuation';
    if (article?.tag !== 'determiner' || !isFirst) return [];
    return [claimOf(tokens, { first, last: clause, head }, 'description', personAt)];
  }
  return [];
};

/**
 * An office before a name with a clause between them: `The only senator to vote no, Ann Lee, said`.
 *
 * @param start where the name starts with the title right before it.
 */
export const clausesBeforeClaims = (
  tokens: readonly Token[],
  { last }: Mention,
  start: number,
  personAt: PersonAt,
): Claim[] => {
  if (tokens[start - 1]?.text !== ',' || !CLOSERS.has(tokens[last]?.text ?? '')) return [];
  for (let index = start - 2; index > start - FURTHEST_CLAUSE; index--) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || personAt(index) >= 0) return [];
    if (OPENS_CLAUSE.has(token.lower) && tokens[index + 1]?.tag !== 'determiner')
      return officeOfClause(tokens, index, personAt);
  }
  return [];
};
