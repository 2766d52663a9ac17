/** A text to compare by: its letters and digits alone, in lower case. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
