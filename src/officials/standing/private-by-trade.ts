/** What shows that an office is one in a trade, whatever its words are elsewhere. */
import { BODIES_BASED_SOMEWHERE, IN_GENERAL } from '../lexicon/heads-by-standing.ts';
import type { JudgedOffice } from './judged-office.ts';

/** `a general practitioner`, `general contractor`: for every sort of case, and of no army. */
export const isGeneralInTrade = ({ tokens, phrase, head }: JudgedOffice): boolean =>
  head === 'general' && IN_GENERAL.has(tokens[phrase.head + 1]?.lower ?? '');

/** `director of a Kesh-based agency`: one of many, which an article would name, were it a state’s. */
export const isOfAgencyBased = ({ tokens, phrase: { first, last } }: JudgedOffice): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ lower }, offset) =>
        /-based$/.test(lower) &&
        /^an?$/.test(tokens[first + offset - 1]?.lower ?? '') &&
        BODIES_BASED_SOMEWHERE.has(tokens[first + offset + 1]?.lower ?? ''),
    );
