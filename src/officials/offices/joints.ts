/** What joins the parts of an office’s words. */
import type { Token } from '../../language/index.ts';
import { INNER_LINKS, LEADS_TO_RANK } from '../lexicon/links.ts';
import { RANKS_OF_FORCES } from '../lexicon/office-heads.ts';
import { THING_WORDS } from '../lexicon/thing-words.ts';
import { PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { joined } from '../reading/joined.ts';
import { isLarge, isOfficeHead, isPlace } from '../reading/words.ts';
import { isField } from './fields.ts';

/** How many words may stand between `of` and `and` in the name of a body. */
const LONGEST_OF_BODY = 4;

/** Whether a token is written as a word of a body’s name. */
const isBodyWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  isLarge(token) &&
  (THING_WORDS.has(token.lower) ||
    PUBLIC_BODY_WORDS.has(token.lower) ||
    isField(token.lower) ||
    isPlace(token.lower));

/** Whether the link at `index` joins two parts of one body's name: `Party of Japan leader`. */
export const joinsBodies = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  if (!INNER_LINKS.has(tokens[index]?.lower ?? '') || !isLarge(tokens[next])) return false;
  if (isBodyWord(tokens[index - 1])) return true;
  // `Institute of Allergy and Infectious Diseases`: joined within the name.
  let link = index - 1;
  while (index - link < LONGEST_OF_BODY && isLarge(tokens[link])) link--;
  return (
    tokens[index]?.lower === 'and' && tokens[link]?.lower === 'of' && joinsBodies(tokens, link)
  );
};

/**
 * Where the link stands that leads from an office to a rank behind it: `Chief of Defence Staff General`, `Chairman of
 * the Joint Chiefs Gen.`, `spokesman for the north Commodore`; else -1.
 *
 * @param index the link or the article behind it.
 */
export const linkToRank = (tokens: readonly Token[], index: number, head: number): number => {
  const link = tokens[index]?.lower === 'the' ? index - 1 : index;
  if (head - index < 2 || !RANKS_OF_FORCES.has(tokens[head]?.lower ?? '')) return -1;
  const leads = isOfficeHead(tokens[link - 1]) && isLarge(tokens[head]);
  return leads && LEADS_TO_RANK.test(joined(tokens.slice(link, head))) ? link : -1;
};
