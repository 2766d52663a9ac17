/** Groups of people who speak as no body. */
import type { Token } from '../../language/index.ts';
import {
  CONTEST,
  FIGHTERS,
  FIGURES_ARE_PEOPLE,
  ON_PLATFORMS,
  PARTISANS,
  PEOPLES_TEAM,
} from '../lexicons/kind-patterns.ts';
import { COUNTED_PEOPLE, COUNTING, FORMER, ONE_OF_MANY } from '../lexicons/kind-words.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { STATE_ADJECTIVES } from '../lexicons/places.ts';
import { isPlural } from '../plurals.ts';
import type { Head } from './head.ts';
import { meansPeople } from './people-nouns.ts';
import { type Step, unnamed } from './step.ts';

/** `opposition figures`: people, where `official figures` are a text. */
export const figures: Step = (tokens, head) =>
  head.word === 'figures' && FIGURES_ARE_PEOPLE.test(tokens[head.at - 1]?.lower ?? '')
    ? unnamed(tokens, head)
    : null;

/** `two lawmakers`: some people of a body, who speak as none. */
const areCounted = (tokens: readonly Token[], head: Head): boolean =>
  !head.definite &&
  (COUNTED_PEOPLE.has(head.word) ||
    (FORMER.has(tokens[0]?.lower ?? '') && isPlural(head.word) && meansPeople(head.word))) &&
  tokens.slice(0, head.at).some(({ lower }) => COUNTING.has(lower));

/** `one of the supervisors`: over people at work, where `the county supervisors` rule a county. */
const areAtWork = (tokens: readonly Token[], { word }: Head): boolean =>
  word === 'supervisors' && !tokens.some(({ lower }) => /^(?:county|board|city|town)$/.test(lower));

/** `the judges of the Harbour Prize`: of a contest, and of no court. */
const areOfContest = (tokens: readonly Token[], { word, end }: Head): boolean =>
  /^judges?$/.test(word) && CONTEST.test(tokens.slice(end).at(-1)?.lower ?? '');

/** `a retired judge`: one of many who held the office. */
const isOneRetired = (tokens: readonly Token[], { definite, word }: Head): boolean =>
  !definite &&
  meansPeople(word) &&
  ONE_OF_MANY.has(tokens[0]?.lower ?? '') &&
  FORMER.has(tokens[1]?.lower ?? '');

/** `university presidents`: of what is no state. */
const areOfNoState = (tokens: readonly Token[], { at, word }: Head): boolean =>
  word === 'presidents' && ORGANISATION_NOUNS.has(tokens[at - 1]?.lower ?? '');

/** Whether a noun for a public body means people in their own right here. */
export const areNoBody = (tokens: readonly Token[], head: Head): boolean =>
  areOfContest(tokens, head) ||
  areCounted(tokens, head) ||
  areAtWork(tokens, head) ||
  isOneRetired(tokens, head) ||
  areOfNoState(tokens, head);

/** `Engineers’ unions`: several, whoever they are of. */
export const areTheirs = (tokens: readonly Token[], { word }: Head): boolean => {
  const [owner, ending] = tokens[0]?.tag === 'determiner' ? tokens.slice(1) : tokens;
  return (
    isPlural(word) &&
    ending?.tag === 'possessive' &&
    owner !== undefined &&
    isPlural(owner.lower) &&
    meansPeople(owner.lower)
  );
};

/** `A third of voters`, `48 percent of adults`, `Eleven percent`: as many as were asked. */
export const share: Step = (tokens, head) =>
  /^(?:percent|per|pc|%|cent|two-thirds|three-quarters|four-fifths|three-fifths|two-fifths)$/.test(
    head.word,
  ) && tokens.slice(0, head.at).some(({ tag }) => tag === 'number' || tag === 'determiner')
    ? unnamed(tokens, head)
    : null;

/** `pro-war Telegram channels`, `WhatsApp groups`: whoever writes them. */
export const writersOfChannels: Step = (tokens, head) =>
  /^(?:channels|groups|accounts)$/.test(head.word) &&
  ON_PLATFORMS.test(tokens[head.at - 1]?.lower ?? '')
    ? unnamed(tokens, head)
    : null;

/** `the rebels`: whoever fights or wants out, where no name says for whom. */
export const fighters: Step = (tokens, head) =>
  FIGHTERS.test(head.word) &&
  !tokens.some(
    ({ tag, lower }) => tag === 'properNoun' && !STATE_ADJECTIVES.has(lower) && lower !== head.word,
  )
    ? unnamed(tokens, head)
    : null;

/** `the plaintiff’s legal team`, `the rescue teams`: people by what they do. */
export const peoplesTeam: Step = (tokens, head) =>
  /^(?:teams?|room)$/.test(head.word) && PEOPLES_TEAM.test(tokens[head.at - 1]?.lower ?? '')
    ? unnamed(tokens, head)
    : null;

/** `a team of neuroscientists`: people by what they do, whom nobody names. */
export const teamOfPeople: Step = (tokens, head) => {
  if (
    !/^(?:team|crew|pair|trio|group|bloc|faction|band)$/.test(head.word) ||
    tokens[head.end]?.lower !== 'of'
  )
    return null;
  const behind = tokens.slice(head.end + 1);
  const end = behind.findIndex(({ tag, text }) => tag === 'preposition' || text === ',');
  const people = behind.slice(0, end < 0 ? behind.length : end);
  const last = people.at(-1)?.lower ?? '';
  return isPlural(last) && (meansPeople(last) || PARTISANS.test(last))
    ? unnamed(tokens, head)
    : null;
};
