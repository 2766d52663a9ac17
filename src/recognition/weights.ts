/**
 * How much each thing speaks for an appeal or against it, in one unit: what a plain line of a page
 * weighs against. Set by hand on three quarters of a collection of saved news pages, and held to the rest.
 */
import type { Evidence } from './lexicon/types.ts';

export const evidenceWeights: Readonly<Record<Evidence, number>> = {
  ask: 4,
  promise: 2,
  offer: 1.5,
  reason: 2,
  thanks: 1.5,
  opener: 1.5,
  wayOut: 1.5,
  control: 0.6,
  smallPrint: 1.5,
  call: 1.2,
  logIn: 0,
  wall: 2,
  veto: 0,
  likely: 1,
};

/** More than one line can say is no more. */
export const MOST_OF_A_LINE = 7;

/** A paragraph of the outlet speaking of itself or to the reader, outside quotations. */
export const ADDRESS = 0.7;
/** The same with no other evidence: reviews and opinions do so too. */
export const ADDRESS_ALONE = 0;
export const EMAIL_FIELD = 1.5;
export const FIELD = 0;
export const LINK_TO_APPEAL = 1;

/** Against: text that has nothing of an appeal. */
export const PICTURE = -0.15;
export const BUTTON = -0.3;
export const HEADING = -0.7;
export const SHORT_TEXT = -0.5;
export const PER_WORD_OF_TEXT = -0.12;
export const PER_WORD_OF_LINK = -0.25;
export const LONGEST_PENALTY = -9;
/** A long paragraph with one cue in it is a story that mentions something. */
export const PER_WORD_BEYOND = -0.06;
export const WORDS_OF_AN_APPEAL_LINE = 55;
