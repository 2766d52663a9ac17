import type { Token } from '../language/index.ts';
import { bodiesIn } from './bodies.ts';
import type { BodyRow } from './lexicon/bodies/types.ts';
import { LEADERS_OF_PARTIES, OTHER_HEADS_OF_PARTIES, PUT_FORWARD } from './lexicon/claims.ts';
import {
  BRANCH_WORDS,
  LOCAL_WORDS,
  NATIONAL_WORDS,
  REGIONAL_MINISTERS,
  REGIONAL_WORDS,
} from './lexicon/kind-words.ts';
import { ROW_OF_HEAD } from './lexicon/offices/index.ts';
import type { OfficeRow } from './lexicon/offices/types.ts';
import { CITY_WORDS, COUNTRY_WORDS, REGION_WORDS } from './lexicon/places.ts';
import { PARTY_WORDS } from './lexicon/public-bodies.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Branch, Level } from './types.ts';
import { headKey } from './words.ts';

/** Which branch an office belongs to and how far it reaches; null where nothing tells. */
export interface OfficeKind {
  readonly branch: Branch | null;
  readonly level: Level | null;
}

const rowAt = (tokens: readonly Token[], index: number): OfficeRow | undefined =>
  ROW_OF_HEAD.get(headKey(tokens, index));

const SPEAKING = wordSet('press communications');
const SPEAKING_HEADS = wordSet('secretary director officer chief');
const SHADOW = wordSet('shadow');
const FIRE = wordSet('fire');
const COMMITTEES = wordSet('committee subcommittee caucus');
const ATTORNEYS = wordSet('attorney attorneys');
const COUNTIES = wordSet('district county city');
const STAFF = wordSet('staff');
const OF_STAFF = wordSet('chief chiefs deputy');
const RAPPORTEURS = wordSet('rapporteur rapporteurs');
/** Heads that name no branch where they stand alone, but go by the body that is headed: `Senate president`. */
const OF_A_BODY = wordSet('president presidents vice-president governor governors premier');
/** What follows `state` where a state of a federation is meant. */
const STATE_BODIES = wordSet(
  'senate house assembly attorney police supreme legislature health education treasury top',
);
/** Heads whose seat is a nation's, whatever place elects them. */
const SEATS_FROM_A_PLACE = wordSet(
  'senator senators sen sen. sens. rep rep. reps reps. congressman congresswoman mp mps lawmaker',
);
/** `heads the agency`: the verb is no head of the lexicon. */
const ROW_OF_VERBS: OfficeRow = {
  branch: 'administration',
  level: 'national',
  standing: 'open',
  heads: '',
};

const isRank = (tokens: readonly Token[], index: number): boolean =>
  rowAt(tokens, index)?.branch === 'military';

/**
 * The head that says most: `chief` of `Defence Intelligence chief Lieutenant General`, `secretary` of `nominee
 * for defence secretary`.
 */
const tellingHead = (tokens: readonly Token[], { first, last, head }: OfficePhrase): number => {
  if (PUT_FORWARD.has(tokens[head]?.lower ?? '')) {
    for (let index = last - 1; index > head; index--)
      if (rowAt(tokens, index) !== undefined) return index;
  }
  if (!isRank(tokens, head)) return head;
  for (let index = head - 1; index >= first; index--)
    if (rowAt(tokens, index) !== undefined && !isRank(tokens, index)) return index;
  return head;
};

/** Of two offices joined in one phrase the first: `Secretary of State and acting adviser`. */
const firstOffice = (tokens: readonly Token[], phrase: OfficePhrase): OfficePhrase => {
  const { first, head } = phrase;
  for (let joint = first + 1; joint < head; joint++) {
    if (tokens[joint]?.lower !== 'and') continue;
    for (let other = joint - 1; other >= first; other--)
      if (rowAt(tokens, other) !== undefined) return { first, last: joint, head: other };
  }
  return phrase;
};

/** The words of an office, and what is known of them together. */
interface Wording {
  readonly tokens: readonly Token[];
  readonly phrase: OfficePhrase;
  readonly words: readonly Token[];
  readonly head: string;
  readonly row: OfficeRow;
  readonly body: BodyRow | undefined;
}

const has = (words: readonly Token[], set: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => set.has(lower));

const branchOfWords = (words: readonly Token[]): Branch | undefined =>
  BRANCH_WORDS.find(([, set]) => has(words, set))?.[0];

/** Whether somebody of these words speaks for others: `press secretary`, `spokesman Lt. Col.` */
const isSpeaking = ({ tokens, phrase, words }: Wording): boolean =>
  words.some(
    ({ lower }, index) =>
      rowAt(tokens, phrase.first + index)?.branch === 'spokesperson' ||
      (SPEAKING.has(lower) && SPEAKING_HEADS.has(words[index + 1]?.lower ?? '')),
  );

/** Whoever is at the head of a party sits in a parliament. */
const isHeadOfParty = ({ head, words }: Wording): boolean =>
  has(words, PARTY_WORDS) && (LEADERS_OF_PARTIES.has(head) || OTHER_HEADS_OF_PARTIES.has(head));

/** The branch of an office that its head leaves open. */
const branchOfOpen = (wording: Wording): Branch => {
  const { head, row, words, body } = wording;
  if (row.branch === 'diplomatic' || row.branch === 'judicial') return row.branch;
  if (OF_STAFF.has(head) && has(words, STAFF)) return 'administration';
  if (has(words, FIRE)) return 'administration';
  if (has(words, COMMITTEES) || isHeadOfParty(wording)) return 'legislative';
  if (body !== undefined) return body.branch;
  const told = branchOfWords(words);
  if (OF_A_BODY.has(head)) return told === 'judicial' || told === 'legislative' ? told : row.branch;
  return told ?? row.branch;
};

const branchOf = (wording: Wording): Branch => {
  const { head, row, words, body } = wording;
  if (isSpeaking(wording)) return 'spokesperson';
  if (has(words, SHADOW)) return 'legislative';
  if (row.standing === 'open' || OF_A_BODY.has(head)) return branchOfOpen(wording);
  if (row.branch === 'diplomatic' && body?.branch === 'international' && RAPPORTEURS.has(head))
    return 'international';
  return row.branch === 'military' && branchOfWords(words) === 'police' ? 'police' : row.branch;
};

/** `state senator`, `the state’s attorney general`; not `secretary of state`, `State Duma`. */
const isOfAState = ({ tokens, phrase, words }: Wording): boolean =>
  words.some(({ lower }, index) => {
    if (lower !== 'state' || words[index - 1]?.lower === 'of') return false;
    const next = words[index + 1];
    if (next === undefined) return false;
    if (next.tag === 'possessive' || STATE_BODIES.has(next.lower)) return true;
    return rowAt(tokens, phrase.first + index + 1) !== undefined;
  });

/** `Ohio`, `New Mexico`; not `Mexico`, which is a country by itself. */
const isRegion = (words: readonly Token[], index: number): boolean => {
  const word = words[index]?.lower ?? '';
  if (!REGION_WORDS.has(word)) return false;
  return !COUNTRY_WORDS.has(word) || words[index - 1]?.lower === 'new';
};

const isOfARegion = ({ words }: Wording): boolean =>
  has(words, REGIONAL_WORDS) ||
  (words.some((_, index) => isRegion(words, index)) && !has(words, LOCAL_WORDS));

/** `Chief Minister`, `First Minister`. */
const isRegionalMinister = ({ words, head }: Wording): boolean =>
  words.some(
    ({ lower }, index) => REGIONAL_MINISTERS.has(lower) && words[index + 1]?.lower === head,
  );

/** `Haitian police chief`, `federal police`: a whole country's, no town named beside it. */
const isNational = (words: readonly Token[]): boolean =>
  has(words, NATIONAL_WORDS) || (has(words, COUNTRY_WORDS) && !has(words, CITY_WORDS));

/** How far a head of an open row reaches, with a body or a word of place beside it. */
const levelBeside = (wording: Wording, branch: Branch): Level => {
  const { row, words, body } = wording;
  if (row === ROW_OF_VERBS && body !== undefined) return body.level;
  if (has(words, LOCAL_WORDS) && branch !== 'judicial') return 'local';
  if (isOfARegion(wording) && branch !== 'police') return 'regional';
  if (body !== undefined) return body.level;
  if (branch === 'police')
    return isNational(words) ? 'national' : row.branch === branch ? row.level : 'local';
  if (has(words, CITY_WORDS)) return 'local';
  return row.branch === branch ? row.level : 'national';
};

const levelOf = (wording: Wording, branch: Branch): Level => {
  const { head, row, body } = wording;
  if (branch === 'diplomatic' || branch === 'international') return 'international';
  if (body?.level === 'international') return 'international';
  if (row.standing === 'public' && row.branch === 'executive' && row.level !== 'national')
    return branch === 'administration' ? 'national' : row.level;
  if (row.standing === 'public' && row.branch === 'legislative' && row.level !== 'national')
    return row.level;
  if (ATTORNEYS.has(head) && has(wording.words, COUNTIES)) return 'local';
  if (has(wording.words, FIRE) && !has(wording.words, NATIONAL_WORDS)) return 'local';
  if (isOfAState(wording)) return 'regional';
  if (SEATS_FROM_A_PLACE.has(head)) return row.level;
  if (head.startsWith('minister'))
    return isOfARegion(wording) || isRegionalMinister(wording) ? 'regional' : 'national';
  return levelBeside(wording, branch);
};

/** What an office is, by its head and the words beside it. */
export const kindOf = (tokens: readonly Token[], whole: OfficePhrase): OfficeKind => {
  const phrase = firstOffice(tokens, whole);
  const { first, last } = phrase;
  const at = tellingHead(tokens, phrase);
  const words = tokens.slice(first, last);
  const body = bodiesIn(tokens, first, last)[0];
  const row = rowAt(tokens, at) ?? ROW_OF_VERBS;
  const wording: Wording = { tokens, phrase, words, head: headKey(tokens, at), row, body };
  const branch = branchOf(wording);
  return { branch, level: levelOf(wording, branch) };
};
