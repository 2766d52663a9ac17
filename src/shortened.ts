/** Texts that are cut where they are long. */

/** A text without half a surrogate pair at its end: that is no character. */
export const wholeAtEnd = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

/**
 * The beginning of a text where it is long, with `…` behind it: cut between words, or in the middle of one that has no
 * end in sight.
 *
 * @param longest how much of it is kept at the most, in UTF-16 units.
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const lastSpace = head.lastIndexOf(' ');
  const kept = lastSpace > longest / 2 ? head.slice(0, lastSpace) : wholeAtEnd(head);
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
