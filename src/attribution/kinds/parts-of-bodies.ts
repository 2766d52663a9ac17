/** What a body or an outlet has that speaks as it does, and those who speak by their office together. */
import { isAnyOf, type Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import {
  BOARDS,
  IN_OFFICE_TOGETHER,
  PARTS_OF_ORGANISATIONS,
  PARTS_OF_OUTLETS,
  PRIVATE_BOARD,
  SOME_OF_BODY,
} from '../lexicons/kind-patterns.ts';
import { MEDIA_NOUNS } from '../lexicons/media.ts';
import { ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { PARTS_OF_BODIES } from '../lexicons/owned.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import { type Head, headOf } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeName } from './names.ts';
import { isOfOrganisation } from './offices.ts';
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

/** Whose a part is, by a name or a noun; null where that is no body. */
const judgeWhose = (body: readonly Token[]): Judgement | null => {
  const named = judgeNameIn(body);
  if (named !== null && named.evidence.kind !== 'stateName')
    return judged(named.kind, 'speaksFor', named.evidence.word);
  const { lower = '', text = null } = body.at(-1) ?? {};
  // `the San Dal unit of the sheriff’s office`
  const isPublic = LIKELY_PUBLIC_NOUNS.has(lower) && !isOfOrganisation(body);
  if (isPublic || PUBLIC_NOUNS.has(lower)) return judged('official', 'speaksFor', text);
  if (MEDIA_NOUNS.has(lower)) return judged('media', 'speaksFor', text);
  return ORGANISATION_NOUNS.has(lower) ? judged('organisation', 'speaksFor', text) : null;
};

/**
 * The same for a part, or a board and its like, which are public ones by themselves: `the university’s ethics committee`.
 * A name that no list knows is an organisation’s where its part is one that those have: `the Kesh arm of Corvane`.
 */
const judgePart = (body: readonly Token[], { word }: Head): Judgement | null => {
  if (!PARTS_OF_BODIES.has(word) && !BOARDS.test(word)) return null;
  const whose = judgeWhose(body);
  if (whose !== null) return whose;
  const { tag, text = null } = body.at(-1) ?? {};
  const isName = tag === 'properNoun' && judgeNameIn(body) === null;
  return isName && PARTS_OF_ORGANISATIONS.test(word)
    ? judged('organisation', 'otherName', text)
    : null;
};

/** `the army’s media wing`, `the university’s ethics committee`: a part of a body, which speaks as the body. */
export const partOfBody: Step = (tokens, head) => {
  const owner = tokens.findIndex(({ tag }) => tag === 'possessive');
  return owner < 1 || owner > head.at ? null : judgePart(tokens.slice(0, owner), head);
};

/** `the regional branch of the Red Cross`: the same with its body behind it. */
export const partBeforeBody: Step = (tokens, head) => {
  if (tokens[head.body - 1]?.lower !== 'of') return null;
  const behind = tokens.slice(head.body);
  // `of the labour inspectorate` + `in Kesh`
  const body = behind.slice(0, headOf(behind).end);
  const last = body.at(-1);
  if (last?.tag !== 'properNoun' && body[0]?.tag !== 'determiner') return null;
  if (SOME_OF_BODY.test(textOf(tokens.slice(0, head.at + 1)).toLowerCase())) return null;
  // `the last chapter of the book`
  if (PARTS_OF_BODIES.has(head.word) && DOCUMENT_NOUNS.has(last?.lower ?? ''))
    return judged('document', 'documentWord', written(tokens, head));
  return judgePart(judgeNameIn(behind) === null ? body : behind, head);
};
