import type { Token } from './parsed-text.ts';
import type { Span } from './span.ts';

/** The text's span over tokens, from the first up to the last, which is exclusive. */
export const spanOver = (tokens: readonly Token[], first: number, last: number): Span => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];
