import type { AppealKind } from './kinds.ts';

/** What an appeal was known by. */
export const reasons = [
  'asks',
  'price',
  'reasons',
  'promises',
  'form',
  'link',
  'words',
  'wayOut',
  'chosen',
] as const;
export type Reason = (typeof reasons)[number];

/** Whether a block is folded since the reader asked for it, and need be no appeal. */
export const isChosen = (why: readonly Reason[]): boolean => why.includes('chosen');

/** The lines from `first` up to `end` of an outline, in the box of that number, which are an appeal. */
export interface FoundRun {
  readonly kind: AppealKind;
  /** What spoke for it, the strongest first. */
  readonly why: readonly Reason[];
  readonly box: number;
  readonly first: number;
  readonly end: number;
}
