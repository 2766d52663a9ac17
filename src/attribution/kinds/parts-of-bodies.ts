/** What a body or an outlet has that speaks as it does, and those who speak by their office together. */
import { isAnyOf } from '../../language/index.ts';
import {
  BOARDS,
  IN_OFFICE_TOGETHER,
  PARTS_OF_OUTLETS,
  PRIVATE_BOARD,
} from '../lexicons/kind-patterns.ts';
import { MEDIA_NOUNS } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { PARTS_OF_BODIES } from '../lexicons/owned.ts';
import { PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import { judged } from './judgement.ts';
import { judgeName } from './names.ts';
import { type Step, written } from './step.ts';
import { judgeNameIn, textOf } from './tokens.ts';

/** `a CNN panel`, `Channel 12 news`, `the Courant business desk`: what an outlet’s name stands right before. */
export const partOfOutlet: Step = (tokens, head) => {
  const before = tokens.slice(0, head.at).filter(({ tag }) => tag !== 'possessive');
  if (!PARTS_OF_OUTLETS.test(head.word) || !isAnyOf(before.at(-1)?.tag, 'properNoun', 'number'))
    return null;
  const named = judgeNameIn(before) ?? judgeName(textOf(before));
  return named?.kind === 'media' ? judged('media', 'mediaWord', named.evidence.word) : null;
};

/** `the board of trustees`: of what is no state, unless a public body stands before it. */
export const privateBoard: Step = (tokens, head) =>
  head.word === 'board' &&
  PRIVATE_BOARD.test(tokens[head.body]?.lower ?? '') &&
  !tokens.slice(0, head.at).some(({ lower }) => PUBLIC_NOUNS.has(lower))
    ? judged('organisation', 'organisationWord', written(tokens, head))
    : null;

/** `A bipartisan group of 22 governors`: those of more than one party, or of a number, who speak by their office. */
export const groupInOffice: Step = (tokens, head) => {
  const behind = tokens.slice(head.end + 1);
  const isGroup = /^(?:group|coalition|bloc)$/.test(head.word) && tokens[head.end]?.lower === 'of';
  const isTold =
    /^(?:bipartisan|cross-party|multiparty|all-party|multistate)$/.test(
      tokens[head.at - 1]?.lower ?? '',
    ) || behind[0]?.tag === 'number';
  return isGroup && isTold && IN_OFFICE_TOGETHER.test(textOf(behind).toLowerCase())
    ? judged('official', 'publicWord', written(tokens, head))
    : null;
};

/** `the army’s media wing`, `the university’s ethics committee`: a part of a body, which speaks as the body. */
export const partOfBody: Step = (tokens, head) => {
  const owner = tokens.findIndex(({ tag }) => tag === 'possessive');
  const isPart = PARTS_OF_BODIES.has(head.word);
  if (!(isPart || BOARDS.test(head.word)) || owner < 1 || owner > head.at) return null;
  const body = tokens.slice(0, owner);
  const named = judgeNameIn(body);
  if (named !== null && named.evidence.kind !== 'stateName')
    return isPart || named.kind !== 'official'
      ? judged(named.kind, 'speaksFor', named.evidence.word)
      : null;
  const { lower = '', text = null } = body.at(-1) ?? {};
  if (PUBLIC_NOUNS.has(lower)) return isPart ? judged('official', 'speaksFor', text) : null;
  if (MEDIA_NOUNS.has(lower)) return judged('media', 'speaksFor', text);
  return ORGANISATION_NOUNS.has(lower) ? judged('organisation', 'speaksFor', text) : null;
};
