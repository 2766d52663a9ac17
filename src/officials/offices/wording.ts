import type { Token } from '../../language/index.ts';
import type { BodyRow } from '../../public-bodies/index.ts';
import { PUT_FORWARD } from '../lexicon/heads-by-standing.ts';
import { ROW_OF_HEAD } from '../lexicon/offices/index.ts';
import type { OfficeRow } from '../lexicon/offices/types.ts';
import { bodiesIn } from '../reading/bodies.ts';
import { headKey } from '../reading/words.ts';
import { compoundAt } from './compounds.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** The row of the lexicon whose head stands at a token. */
export const rowAt = (tokens: readonly Token[], index: number): OfficeRow | undefined =>
  ROW_OF_HEAD.get(headKey(tokens, index));

/** `heads the agency`: the verb is no head of the lexicon. */
export const ROW_OF_VERBS: OfficeRow = {
  branch: 'administration',
  level: 'national',
  standing: 'open',
  heads: '',
};

const isRank = (tokens: readonly Token[], index: number): boolean =>
  rowAt(tokens, index)?.branch === 'military';

/** `deputy` of `deputy commander`: of a force, and of no parliament. */
const isDeputyInForce = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'deputy' &&
  isRank(tokens, index + 1) &&
  rowAt(tokens, index + 1)?.standing === 'open';

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
    if (rowAt(tokens, index) !== undefined && !isRank(tokens, index))
      return isDeputyInForce(tokens, index) ? index + 1 : index;
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
export interface Wording {
  readonly tokens: readonly Token[];
  readonly phrase: OfficePhrase;
  readonly words: readonly Token[];
  readonly head: string;
  readonly row: OfficeRow;
  readonly body: BodyRow | undefined;
}

/** Reads the words of an office; of two joined offices those of the first. */
export const wordingOf = (tokens: readonly Token[], whole: OfficePhrase): Wording => {
  const phrase = firstOffice(tokens, whole);
  const { first, last } = phrase;
  const at = tellingHead(tokens, phrase);
  return {
    tokens,
    phrase,
    words: tokens.slice(first, last),
    head: headKey(tokens, at),
    row: compoundAt(tokens, at)?.row ?? rowAt(tokens, at) ?? ROW_OF_VERBS,
    body: bodiesIn(tokens, first, last)[0],
  };
};
