import type { Token } from '../../../language/index.ts';
import type { Head } from '../../kinds/head.ts';
import type { Context } from '../context.ts';
import { lastBody } from './last-body.ts';
import type { NamedBody } from './named-bodies.ts';

const POLICE: ReadonlySet<string> = new Set(['police', 'constabulary']);

/** `the force`, after police of a name: theirs. */
export const forceMeant = (context: Context, start: number, { at, word }: Head): string | null =>
  word === 'force' && at <= 1
    ? (lastBody(context, start, ({ words }) => words.length > 1 && POLICE.has(words.at(-1) ?? ''))
        ?.name ?? null)
    : null;

/** How the names of forces end: `the Kesh Police Department`, `Kesh police`. */
const FORCES: readonly string[] = ['police', 'department', 'force', 'service', 'constabulary'];

const isForce = ({ words }: NamedBody): boolean =>
  !POLICE.has(words[0] ?? '') && words.slice(-2).some((word) => POLICE.has(word));

/** `police` before any of a name: the only ones that the text names, if they are. */
export const policeMeant = ({ names }: Context, tokens: readonly Token[]): string | null => {
  if (tokens.length > 1 || tokens[0]?.lower !== 'police') return null;
  const forces = FORCES.flatMap((last) => (names.byLast.get(last) ?? []).filter(isForce));
  const [only, ...others] = forces;
  return only !== undefined && others.length === 0 ? only.name : null;
};
