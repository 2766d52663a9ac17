import type { Token } from '../../language/index.ts';
import type { Head } from './head.ts';
import { type Judgement, judged } from './judgement.ts';

/** One step of the judgement of a common noun: its kind, or null where the step has nothing to say. */
export type Step = (tokens: readonly Token[], head: Head) => Judgement | null;

/** The head noun, as the text has it. */
export const written = (tokens: readonly Token[], { at }: Head): string | null =>
  tokens[at]?.text ?? null;

/** People whom nobody names. */
export const unnamed: (...from: Parameters<Step>) => Judgement = (tokens, head) =>
  judged('anonymous', 'unnamed', written(tokens, head));
