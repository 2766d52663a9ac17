import type { Token } from '../../language/index.ts';

/** Reads something off a text when it is first asked for, and keeps it as long as the text is. */
export const onceAText = <T>(
  read: (tokens: readonly Token[]) => T,
): ((tokens: readonly Token[]) => T) => {
  const known = new WeakMap<readonly Token[], { readonly found: T }>();
  return (tokens) => {
    const kept = known.get(tokens);
    if (kept !== undefined) return kept.found;
    const found = read(tokens);
    known.set(tokens, { found });
    return found;
  };
};
