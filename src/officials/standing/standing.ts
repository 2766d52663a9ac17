import type { Token } from '../../language/index.ts';
import type { IsPersonAt, OfficePhrase } from '../offices/office-phrase.ts';
import { headKey } from '../reading/words.ts';
import { beside, wordsBeside } from './beside.ts';
import type { JudgedOffice, Place, Standing } from './judged-office.ts';
import { ofOpenHead } from './open-heads.ts';
import { STANDING_RULES } from './rules.ts';

/** Judges an office by its head and the words beside it. */
export const standingOf = (
  tokens: readonly Token[],
  phrase: OfficePhrase,
  at: Place,
  isPersonAt: IsPersonAt,
): Standing => {
  const words = wordsBeside(tokens, phrase, isPersonAt);
  const head = headKey(tokens, phrase.head);
  const office: JudgedOffice = { tokens, phrase, at, head, words };
  const rule = STANDING_RULES.find(([, holds]) => holds(office));
  return rule?.[0] ?? ofOpenHead(head, at, beside(words));
};
