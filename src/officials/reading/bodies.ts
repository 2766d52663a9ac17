import type { Token } from '../../language/index.ts';
import { BODIES_BY_WORDS, type Body, type BodyRow } from '../../public-bodies/index.ts';
import { SHORT_BUT_SMALL } from '../lexicon/links.ts';
import { NOUNS_OF_BODIES } from '../lexicon/names/evidence.ts';
import { PRIVATE_BODIES_BY_WORD } from '../lexicon/private-bodies.ts';
import { PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { isLarge, withoutStops } from './words.ts';

/** Names as short as this are words of everyday use as well (`who`, `fed`), and are written large. */
const SHORT = 5;

const wordAt = (tokens: readonly Token[], index: number): string =>
  withoutStops(tokens[index]?.lower ?? '');

const standsAt = (tokens: readonly Token[], index: number, { words }: Body): boolean => {
  const [word = ''] = words;
  if (words.length === 1 && word.length <= SHORT && !SHORT_BUT_SMALL.has(word))
    if (!isLarge(tokens[index])) return false;
  return words.every((word, offset) => wordAt(tokens, index + offset) === word);
};

/** The public body whose name starts at a token, if one does. */
const bodyAt = (tokens: readonly Token[], index: number): Body | undefined => {
  const bodies = BODIES_BY_WORDS.get(wordAt(tokens, index));
  if (bodies === undefined) return undefined;
  const isNamed = (body: Body): boolean => standsAt(tokens, index, body);
  return bodies.get(tokens[index + 1]?.lower ?? '')?.find(isNamed) ?? bodies.get('')?.find(isNamed);
};

/** The public body whose name a stretch of tokens is, from its first to its last word. */
export const bodyCovering = (
  tokens: readonly Token[],
  first: number,
  last: number,
): BodyRow | undefined => {
  const body = bodyAt(tokens, first);
  return body?.words.length === last - first ? body.row : undefined;
};

/** The public bodies that are named within a stretch of tokens, the last exclusive. */
export const bodiesIn = (tokens: readonly Token[], first: number, last: number): BodyRow[] => {
  const found: BodyRow[] = [];
  let index = first;
  while (index < last) {
    const body = bodyAt(tokens, index);
    if (body !== undefined) found.push(body.row);
    index += body?.words.length ?? 1;
  }
  return found;
};

/** Whether a stretch of tokens names a public body, and no private one beside it: `House of Federation`. */
export const namesPublicBody = (tokens: readonly Token[], first: number, last: number): boolean => {
  let isNamed = false;
  let index = first;
  while (index < last) {
    const body = bodyAt(tokens, index);
    if (body === undefined && PRIVATE_BODY_WORDS.has(tokens[index]?.lower ?? '')) return false;
    isNamed ||= body !== undefined;
    index += body?.words.length ?? 1;
  }
  return isNamed;
};

/** Whether a stretch of tokens names a body that is no public one, whatever words its name has. */
export const namesPrivateBody = (
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean => {
  for (let index = first; index < last; index++)
    for (const words of PRIVATE_BODIES_BY_WORD.get(tokens[index]?.lower ?? '') ?? [])
      if (words.every((word, offset) => tokens[index + offset]?.lower === word)) return true;
  return false;
};

/** Whether a word is one of a company, an association or their like; `agency` is one of a state, if nothing else stands there. */
export const isWordOfBusiness = (lower: string): boolean =>
  PRIVATE_BODY_WORDS.has(lower) || (NOUNS_OF_BODIES.has(lower) && !PUBLIC_BODY_WORDS.has(lower));
