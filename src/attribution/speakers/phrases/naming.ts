import type { Token } from '../../../language/index.ts';
import type { Head } from '../../kinds/head.ts';
import type { Judgement } from '../../kinds/judgement.ts';
import type { Context } from '../context.ts';

/** A source's phrase without what is only added to it, with what it was judged. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly head: Head;
  readonly judgement: Judgement;
}

/** One way to name whoever a phrase means; null where it has nothing to say. */
export type Naming = (context: Context, phrase: Phrase) => string | null;
