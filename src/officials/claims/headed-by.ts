import type { Token } from '../../language/index.ts';
import { BODIES_IN_GENERAL } from '../lexicon/beside-heads.ts';
import { PARTICIPLES_OF_HEADING } from '../lexicon/verbs.ts';
import { PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { phraseStart } from '../offices/office-phrase.ts';
import { bodiesIn } from '../reading/bodies.ts';
import { type Claim, claimOf, wordlessClaim } from './claim.ts';
import { beforeArticle } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

const isNounOfBody = (token: Token | undefined): boolean =>
  PUBLIC_BODY_WORDS.has(token?.lower ?? '') || BODIES_IN_GENERAL.has(token?.lower ?? '');

/** Whether words are a body's name or are headed by a noun for bodies: `the mines board`, not `the state visit`. */
const namesBody = (tokens: readonly Token[], first: number, last: number): boolean => {
  const words = tokens.slice(first, last);
  const link = words.findIndex(({ tag }) => tag === 'preposition');
  return (
    isNounOfBody(words.at(link < 0 ? -1 : link - 1)) || bodiesIn(tokens, first, last).length > 0
  );
};

/** Where the words for a body start that end at a token: of `a team at the health ministry` nowhere, for the team is meant. */
const bodyStart = ({ tokens, isPersonAt }: NamedText, end: number): number => {
  const first = phraseStart(tokens, end, isPersonAt);
  const link = beforeArticle(tokens, first);
  if (tokens[link]?.tag !== 'preposition') return first;
  // `a commission of inquiry`
  const isOne = tokens[link]?.lower === 'of' && isNounOfBody(tokens[link - 1]);
  return isOne ? phraseStart(tokens, link, isPersonAt) : end;
};

/**
 * Who heads a body that stands before: `the mines board, headed by Ann Lee`, `a commission chaired by Ann Lee`.
 *
 * @param start where the name starts with the title right before it.
 */
export const headedByClaims = (text: NamedText, start: number): Claim[] => {
  const { tokens } = text;
  const verb = start - 2;
  if (tokens[start - 1]?.lower !== 'by') return [];
  if (!PARTICIPLES_OF_HEADING.has(tokens[verb]?.lower ?? '')) return [];
  let end = verb;
  // `is led by`, `, led by`
  while (tokens[end - 1]?.tag === 'auxiliary' || tokens[end - 1]?.text === ',') end--;
  const first = bodyStart(text, end);
  if (first === end || !namesBody(tokens, first, end)) return [];
  const claim = claimOf(text, { first, last: verb + 1, head: verb }, 'description');
  return claim.standing === 'public' ? [wordlessClaim(claim.kind)] : [];
};
