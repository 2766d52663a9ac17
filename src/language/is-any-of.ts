/**
 * Whether a word of a closed set, a tag or a kind, is one of some, told so that the compiler knows each by name.
 *
 * @param word what is no token has no tag, which is none of them.
 */
export const isAnyOf = <Word extends string>(
  word: Word | null | undefined,
  ...words: readonly NoInfer<Word>[]
): boolean => word !== null && word !== undefined && words.includes(word);
