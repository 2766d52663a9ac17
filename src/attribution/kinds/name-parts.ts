/** What the parts of a phrase show whose head is a name. */
import { isAnyOf, type Token } from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { FOREIGN_JOINTS } from '../lexicons/foreign-bodies.ts';
import { NO_SURNAMES, ORGANISATION_NOUNS } from '../lexicons/organisations.ts';
import { OFFICE_NOUNS } from '../lexicons/person-nouns.ts';
import { LIKELY_PUBLIC_NOUNS, PUBLIC_NOUNS } from '../lexicons/public-bodies.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';
import { judgeName } from './names.ts';
import { judgeNameIn, nameStart, textOf } from './tokens.ts';
import { isOneOfBody } from './unlisted-people.ts';

/** `Safety body Thornam Research`: a name that ends as a text does, behind the noun for what it is or alone. */
const isInstitute = (tokens: readonly Token[], { at }: Head): boolean =>
  tokens[at]?.lower === 'research' &&
  tokens[at - 1]?.tag === 'properNoun' &&
  tokens[0]?.tag !== 'determiner' &&
  !/^(?:new|latest|recent|early|fresh|more)$/.test(tokens[at - 1]?.lower ?? '');

/** The kind of a phrase whose head is a name, by the parts of it; or null. */
export const judgeNameParts = (tokens: readonly Token[], head: Head): Judgement | null => {
  const token = tokens[head.at];
  const [lower, written] = [token?.lower ?? '', token?.text ?? null];
  // `Kessler Ratings`, whatever ratings are elsewhere.
  const isFirm = NO_SURNAMES.has(lower) && tokens[head.at - 1]?.tag === 'properNoun';
  if (isFirm && tokens[0]?.tag !== 'determiner')
    return judged('organisation', 'organisationName', textOf(tokens));
  if (DOCUMENT_NOUNS.has(lower) && !isInstitute(tokens, head))
    return judged('document', 'documentName', textOf(tokens));
  // `Ann Lee, of the Kesh Alliance`, `Ann Lee from the Kesh Alliance`: what is behind names somebody else.
  const isOther = isOneOfBody(tokens, head) ? /^(?:,|from|of)$/ : /^(?:,|from)$/;
  const end = tokens.findIndex(({ lower }, at) => at > head.at && isOther.test(lower));
  const phrase = end < 0 ? tokens : tokens.slice(0, end);
  // `Velmora’s state-run Radio Kesh`: what is called so, and not whose it is.
  const first = nameStart(tokens, head.at);
  const told = tokens[first - 1];
  const isTold =
    isAnyOf(told?.tag, 'adjective', 'verb', 'noun') && !FOREIGN_JOINTS.has(told?.lower ?? '');
  const alone = isTold ? judgeName(textOf(tokens.slice(first, head.at + 1))) : null;
  // `Velmora’s state railway Norda`: whose it is says nothing of its kind, and its noun does.
  const noun = told?.lower ?? '';
  const isOwned = isTold && tokens.slice(0, first).some(({ tag }) => tag === 'possessive');
  if (isOwned && alone === null && ORGANISATION_NOUNS.has(noun))
    return judged('organisation', 'organisationWord', told?.text ?? null);
  const named = alone ?? judgeNameIn(tokens.slice(0, head.at + 1)) ?? judgeNameIn(phrase);
  // `Velmora’s Tasnek`: what a land has is not the land.
  const isLands =
    named?.evidence.kind === 'stateName' && told?.tag === 'possessive' && !OFFICE_NOUNS.has(lower);
  const known = isLands ? judgeName(textOf(tokens.slice(first, head.at + 1))) : named;
  if (known !== null) return known;
  if (PUBLIC_NOUNS.has(lower) || LIKELY_PUBLIC_NOUNS.has(lower))
    return judged('official', 'publicWord', written);
  return ORGANISATION_NOUNS.has(lower) ? judged('organisation', 'organisationWord', written) : null;
};
