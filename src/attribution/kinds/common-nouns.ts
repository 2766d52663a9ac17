import type { Token } from '../../language/index.ts';
import { isEpithet, PRIVATE_SORT } from '../lexicons/business-words.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { BODY_OF, KEPT_TEXTS, TEXTS_BESIDES } from '../lexicons/kept-texts.ts';
import {
  FIRMS_AS_PEOPLE,
  FIRMS_BY_TRADE,
  NO_STATES_SUMMIT,
  OPENING_ADJECTIVE,
  ORGANISATION_PAIRS,
  PUBLIC_PAIRS,
  SPEAKING_POST,
  SPEAKING_TASK,
  SPEAKING_TASK_ALONE,
} from '../lexicons/kind-patterns.ts';
import { CHAMBER_OF, COUNCIL_OF, COUNCILS, ONE_OF_MANY } from '../lexicons/kind-words.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { SPEAKS_FOR } from '../lexicons/person-nouns.ts';
import { STATE_ADJECTIVES } from '../lexicons/places.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import { isPlural } from '../plurals.ts';
import { judgeBody, judgeMembers } from './bodies.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { journalist, medium } from './media-nouns.ts';
import { isOfOrganisation, judgeAllies, judgeLeaders, judgeOffice } from './offices.ts';
import {
  groupInOffice,
  partBeforeBody,
  partOfBody,
  partOfOutlet,
  privateBoard,
} from './parts-of-bodies.ts';
import { isOppositeNumber, meansPeople } from './people-nouns.ts';
import { type Step, unnamed, written } from './step.ts';
import {
  areNoBody,
  areTheirs,
  fighters,
  figures,
  peoplesTeam,
  share,
  teamOfPeople,
  writersOfChannels,
} from './unnamed-groups.ts';

const speaksFor: Step = (tokens, head) =>
  SPEAKS_FOR.has(head.word) ? (judgeBody(tokens, head) ?? unnamed(tokens, head)) : null;

/**
 * `the ministry’s press officer`, `the force’s media team`, `Corvane corporate communications`: by their post or
 * task they speak for a body.
 */
const speaksByPost: Step = (tokens, head) => {
  const isPost =
    SPEAKING_POST.test(head.word) && SPEAKING_TASK.test(tokens[head.at - 1]?.lower ?? '');
  const isTask = SPEAKING_TASK_ALONE.test(`${tokens[head.at - 1]?.lower} ${head.word}`);
  return isPost || isTask ? judgeBody(tokens, head) : null;
};

const document: Step = (tokens, head) =>
  DOCUMENT_NOUNS.has(head.word) ||
  TEXTS_BESIDES.has(head.word) ||
  // `checks by the paper`: what it has found.
  (head.word === 'checks' && tokens[head.end]?.lower === 'by') ||
  (head.word === 'body' && BODY_OF.has(tokens[head.body]?.lower ?? '')) ||
  // `department of tourism data`
  (PUBLIC_NOUNS.has(head.word) && head.body > 0 && KEPT_TEXTS.has(tokens.at(-1)?.lower ?? ''))
    ? judged('document', 'documentWord', written(tokens, head))
    : null;

/** `City hall`, `the coast guard`: two words for a public body, neither of them one by itself. */
const isPublicPair = (tokens: readonly Token[], { at, word }: Head): boolean =>
  PUBLIC_PAIRS.test(`${tokens[at - 1]?.lower} ${word}`);

/** The word before a head, whosever it is: `bishops` of `the bishops’ conference`. */
const wordBefore = (tokens: readonly Token[], { at }: Head): string =>
  tokens[tokens[at - 1]?.tag === 'possessive' ? at - 2 : at - 1]?.lower ?? '';

const publicBody: Step = (tokens, head) => {
  if (areNoBody(tokens, head)) return unnamed(tokens, head);
  const isChamber = head.word === 'chamber' && CHAMBER_OF.has(tokens[head.body]?.lower ?? '');
  if (isChamber || (COUNCIL_OF.has(wordBefore(tokens, head)) && COUNCILS.has(head.word)))
    return judged('organisation', 'organisationWord', written(tokens, head));
  if (PUBLIC_NOUNS.has(head.word) || isPublicPair(tokens, head))
    return judged('official', 'publicWord', written(tokens, head));
  if (!LIKELY_PUBLIC_NOUNS.has(head.word)) return null;
  const isPrivateSort = PRIVATE_SORT.test(tokens[head.at - 1]?.lower ?? '');
  if (isPrivateSort && isPlural(head.word) && !head.definite) return unnamed(tokens, head);
  return isOfOrganisation(tokens) || isPrivateSort
    ? judged('organisation', 'organisationWord', written(tokens, head))
    : judged('official', 'publicWord', written(tokens, head));
};

/** Whether a word names a body, and is no land’s or an adjective at a sentence’s start. */
const isNaming = ({ tag, lower }: Token, at: number): boolean =>
  tag === 'properNoun' &&
  !(at === 0 && OPENING_ADJECTIVE.test(lower)) &&
  !STATE_ADJECTIVES.has(lower) &&
  !isEpithet(lower);

/** Several of a sort, or one of them, are nobody in particular: `education groups`, `an alarm company`; these are a body. */
const organisation: Step = (tokens, head) => {
  const isPair = ORGANISATION_PAIRS.test(`${wordBefore(tokens, head)} ${head.word}`);
  if (!isPair && !ORGANISATION_NOUNS.has(head.word)) return null;
  if (areTheirs(tokens, head)) return unnamed(tokens, head);
  const isOne = !isPlural(head.word) && !ONE_OF_MANY.has(tokens[0]?.lower ?? '');
  return head.definite || isOne || tokens.some(isNaming)
    ? judged('organisation', 'organisationWord', written(tokens, head))
    : unnamed(tokens, head);
};

/** `the Osaka-based wealth manager`: a firm, told of as somebody would be but for where it is based. */
const firmAsPerson: Step = (tokens, head) =>
  head.definite &&
  (FIRMS_AS_PEOPLE.test(`${tokens[head.at - 1]?.lower} ${head.word}`) ||
    FIRMS_BY_TRADE.test(head.word)) &&
  tokens.slice(0, head.at).some(({ lower }) => isEpithet(lower))
    ? judged('organisation', 'organisationWord', written(tokens, head))
    : null;

/** `A trilateral summit in Kesh`: those who govern, where a `tech summit` is an event. */
const summit: Step = (tokens, head) =>
  /^summits?$/.test(head.word) && !NO_STATES_SUMMIT.test(tokens[head.at - 1]?.lower ?? '')
    ? judged('official', 'publicWord', written(tokens, head))
    : null;

/** What is neither people nor a body was written, found or done by somebody: `the notification`. */
const remainingNoun: Step = (tokens, head) =>
  tokens[head.at]?.tag !== 'noun' || meansPeople(head.word) || isOppositeNumber(tokens, head.at)
    ? null
    : judged('document', 'documentWord', written(tokens, head));

const STEPS: readonly Step[] = [
  speaksFor,
  speaksByPost,
  journalist,
  writersOfChannels,
  partOfOutlet,
  medium,
  figures,
  share,
  fighters,
  groupInOffice,
  partOfBody,
  partBeforeBody,
  document,
  firmAsPerson,
  judgeMembers,
  peoplesTeam,
  judgeOffice,
  judgeLeaders,
  judgeAllies,
  privateBoard,
  teamOfPeople,
  summit,
  publicBody,
  organisation,
  remainingNoun,
];

/** The kind of a source whose head is a common noun: a body, a document, or people who are not named. */
export const judgeCommonNoun = (tokens: readonly Token[], head: Head): Judgement => {
  for (const step of STEPS) {
    const judgement = step(tokens, head);
    if (judgement !== null) return judgement;
  }
  return unnamed(tokens, head);
};
