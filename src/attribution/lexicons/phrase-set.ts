/** A lexicon as a set: phrases parted by `|` or a line's end, in lower case. */
export const phraseSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[|\n]/u)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
