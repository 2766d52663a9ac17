import type { Token } from '../../language/index.ts';
import type { Branch, Level } from '../../public-bodies/index.ts';
import { GOVERNORS } from '../lexicon/patterns.ts';
import { isOfCentralBank } from '../reading/subjects.ts';
import { branchOf } from './branch.ts';
import { levelOf } from './level.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { wordingOf } from './wording.ts';

/** Which branch an office belongs to and how far it reaches; null where nothing tells. */
export interface OfficeKind {
  readonly branch: Branch | null;
  readonly level: Level | null;
}

const CENTRAL_BANKER: OfficeKind = { branch: 'administration', level: 'national' };

/** A bare `Governor` in a text that sets out from a central bank. */
const isCentralBanker = (tokens: readonly Token[], { first, last, head }: OfficePhrase): boolean =>
  last - first === 1 && GOVERNORS.test(tokens[head]?.lower ?? '') && isOfCentralBank(tokens);

/** What an office is, by its head and the words beside it. */
export const kindOf = (tokens: readonly Token[], whole: OfficePhrase): OfficeKind => {
  const wording = wordingOf(tokens, whole);
  if (isCentralBanker(tokens, wording.phrase)) return CENTRAL_BANKER;
  const branch = branchOf(wording);
  return { branch, level: levelOf(wording, branch) };
};
