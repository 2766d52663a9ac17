/** Blocks of pages as the words of appeals are learnt from them. */
import type { Wording } from '../../../src/recognition/vocabulary/index.ts';

/** Lines that stand together, and what they are. */
export interface Block {
  readonly lines: readonly Wording[];
  /** What is asked for, as it was labelled; null where nothing is. */
  readonly appeal: string | null;
}
