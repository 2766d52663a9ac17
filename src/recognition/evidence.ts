/** What a line says as a set with a bit for each kind of evidence: every line has one, and is asked for it often. */
import { type Evidence, kindsOfEvidence } from './lexicon/index.ts';

export type EvidenceSet = number;

export const noEvidence: EvidenceSet = 0;

/** The set of some kinds; the bits are in the order of `kindsOfEvidence`. */
export function setOf(...kinds: readonly Evidence[]): EvidenceSet {
  return kinds.reduce((set, says) => set | (1 << kindsOfEvidence.indexOf(says)), noEvidence);
}

/** Whether two sets have a kind in common. */
export function meet(one: EvidenceSet, other: EvidenceSet): boolean {
  return (one & other) !== 0;
}

/** What others ask for, or a page of those who have an account. */
export const FOREIGN = setOf('veto', 'logIn');
