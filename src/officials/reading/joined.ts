import type { Token } from '../../language/index.ts';

/** Words in lower case with a blank between them, marks among them, as patterns are asked of them. */
export const joined = (tokens: readonly Token[]): string =>
  tokens.map(({ lower }) => lower).join(' ');
