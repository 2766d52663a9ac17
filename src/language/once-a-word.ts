/** Longer words are not kept, and no more than so many: a hostile text must not fill the memory. */
const LONGEST_KEPT = 24;
const MOST_KEPT = 10_000;

/**
 * Reads something off a word when it is first asked for, and keeps it for all texts: most words come again and
 * again.
 */
export const onceAWord = <T extends string | boolean>(
  read: (word: string) => T,
): ((word: string) => T) => {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const told = read(word);
    if (word.length > LONGEST_KEPT) return told;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, told);
    return told;
  };
};
