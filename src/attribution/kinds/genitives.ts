import type { Token } from '../../language/index.ts';

/** Whether a token is the `’s` of an owner by its letters, whatever its tag says. */
export const isGenitive = (token: Token | undefined): boolean =>
  token?.text === '’s' || token?.text === "'s";
