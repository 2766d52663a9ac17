/** The beginning of some words where they are long: whole words if there are any, never half a surrogate pair. */
export function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, longest).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
}
