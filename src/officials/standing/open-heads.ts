import {
  HEADS_OF_ANYTHING,
  HEADS_OF_GROUPS,
  HEADS_OF_TEAMS,
  LEADERS_OF_PARTIES,
  OFFICERS,
  OTHER_HEADS_OF_PARTIES,
  PERSONAL_HEADS,
  PUBLIC_WHEN_BARE,
  PUBLIC_WHOEVER_ASKS,
  PUBLIC_WITHOUT_BODY,
} from '../lexicon/heads-by-standing.ts';
import type { Beside } from './beside.ts';
import type { Place, Standing } from './judged-office.ts';

/** Leaders of the great parties have a seat in parliament; of a party that no list knows, who can say. */
const ofParty = (head: string, words: Beside): Standing => {
  if (words.public && !words.partyItself) return 'public';
  // `Guangdong party secretary`: where one party rules, its secretaries govern.
  if (words.partyItself && words.place && head.startsWith('secretar')) return 'public';
  // `the EPP’s group leader`: of those who sit in a parliament.
  if (words.ofGroup && HEADS_OF_GROUPS.test(head)) return 'public';
  // `Communist deputy`: of a parliament.
  if (head === 'deputy' || head === 'deputies') return words.partyItself ? 'private' : 'public';
  // The chair of an American party holds no seat.
  const leads =
    LEADERS_OF_PARTIES.has(head) || (OTHER_HEADS_OF_PARTIES.has(head) && !words.americanParty);
  return words.greatParty && leads ? 'public' : 'private';
};

const withoutBody = (head: string, at: Place, { any, unknownName }: Beside): Standing => {
  if (PUBLIC_WHOEVER_ASKS.has(head)) return 'public';
  if (unknownName) return 'private';
  if (PUBLIC_WITHOUT_BODY.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head) && at === 'description') return 'personal';
  if (at === 'title' && !any && PUBLIC_WHEN_BARE.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head)) return 'personal';
  return any ? 'private' : 'unclear';
};

/** Judges an office that is public in one body and private in another, by what the words beside it speak of. */
export const ofOpenHead = (head: string, at: Place, words: Beside): Standing => {
  // `Travis County Democratic Party Chair`: of a party, whatever place is named beside it.
  if (words.chairsParty && head.includes('chair')) return 'private';
  if (words.government && !words.ofStaff) return 'public';
  if (words.officer && words.place && OFFICERS.has(head)) return 'public';
  if (words.private && !(words.weaklyPrivate && (words.party || PUBLIC_WHOEVER_ASKS.has(head))))
    return 'private';
  if (words.party) return ofParty(head, words);
  if (words.nameBeforePlace && HEADS_OF_TEAMS.has(head)) return 'private';
  if (words.public) return 'public';
  if (words.place)
    return HEADS_OF_ANYTHING.has(head) || (HEADS_OF_TEAMS.has(head) && words.nameAfterPlace)
      ? 'private'
      : 'public';
  return withoutBody(head, at, words);
};
