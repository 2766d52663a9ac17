/** How much is looked at from each place, in UTF-16 units. */
const PIECE = 3_000;

/** Enough of a text to know its language by: its beginning, middle and end, however long it is. */
export function sampleOf(text: string): string {
  if (text.length <= 3 * PIECE) return text;
  const middle = Math.floor((text.length - PIECE) / 2);
  return [text.slice(0, PIECE), text.slice(middle, middle + PIECE), text.slice(-PIECE)].join('\n');
}
