import type { Token } from './parsed-text.ts';

/** Whether a token is a verb or an auxiliary. */
export const isVerb = (token: Token | undefined): boolean =>
  token?.tag === 'verb' || token?.tag === 'auxiliary';
