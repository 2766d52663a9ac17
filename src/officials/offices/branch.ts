import type { Token } from '../../language/index.ts';
import type { Branch } from '../../public-bodies/index.ts';
import { LEADERS_OF_PARTIES, OTHER_HEADS_OF_PARTIES } from '../lexicon/heads-by-standing.ts';
import {
  BRANCH_WORDS,
  COMMITTEES,
  EUROPEAN,
  FIRE,
  HEADS_OF_STAFF,
  KINDS_OF_ENVOYS,
  RAPPORTEURS,
  REPRESENTATIVES,
  SHADOW,
  SPEAKING,
  SPEAKING_HEADS,
  STAFF,
} from '../lexicon/kind-words.ts';
import { OF_A_BODY } from '../lexicon/office-heads.ts';
import { PARTY_WORDS } from '../lexicon/words-of-bodies.ts';
import { hasWord } from '../reading/has-word.ts';
import { rowAt, type Wording } from './wording.ts';

const branchOfWords = (words: readonly Token[]): Branch | undefined =>
  BRANCH_WORDS.find(([, set]) => hasWord(words, set))?.[0];

/** Whether somebody of these words speaks for others: `press secretary`, `spokesman Lt. Col.` */
const isSpeaking = ({ tokens, phrase, words }: Wording): boolean =>
  words.some(
    ({ lower }, index) =>
      rowAt(tokens, phrase.first + index)?.branch === 'spokesperson' ||
      (SPEAKING.has(lower) && SPEAKING_HEADS.has(words[index + 1]?.lower ?? '')),
  );

/** Whoever is at the head of a party sits in a parliament. */
const isHeadOfParty = ({ head, words }: Wording): boolean =>
  hasWord(words, PARTY_WORDS) && (LEADERS_OF_PARTIES.has(head) || OTHER_HEADS_OF_PARTIES.has(head));

/** The branch of an office that its head leaves open. */
const branchOfOpen = (wording: Wording): Branch => {
  const { head, row, words, body } = wording;
  if (row.branch === 'diplomatic' || row.branch === 'judicial') return row.branch;
  if (head.startsWith('commissioner') && hasWord(words, EUROPEAN)) return 'international';
  if (REPRESENTATIVES.has(head) && hasWord(words, KINDS_OF_ENVOYS)) return 'diplomatic';
  if (HEADS_OF_STAFF.has(head) && hasWord(words, STAFF))
    return branchOfWords(words) === 'military' ? 'military' : 'administration';
  if (hasWord(words, FIRE)) return 'administration';
  if (hasWord(words, COMMITTEES) || isHeadOfParty(wording)) return 'legislative';
  if (body !== undefined) return body.branch;
  const told = branchOfWords(words);
  if (OF_A_BODY.has(head)) return told === 'judicial' || told === 'legislative' ? told : row.branch;
  return told ?? row.branch;
};

/** Which branch of public life an office belongs to. */
export const branchOf = (wording: Wording): Branch => {
  const { head, row, words, body } = wording;
  if (isSpeaking(wording)) return 'spokesperson';
  if (hasWord(words, SHADOW)) return 'legislative';
  if (row.standing === 'open' || OF_A_BODY.has(head)) return branchOfOpen(wording);
  if (row.branch === 'diplomatic' && body?.branch === 'international' && RAPPORTEURS.has(head))
    return 'international';
  return row.branch === 'military' && branchOfWords(words) === 'police' ? 'police' : row.branch;
};
