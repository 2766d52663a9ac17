/** The summary between headline and article, which Readability takes for a heading's ornament. */
import type { Passage } from './passage.ts';
import { plain } from './plain.ts';

/** How much of a description must stand at the beginning of the standfirst: search engines cut it. */
const COMPARED_LENGTH = 40;

/**
 * Whether a passage is the summary that the page also gives as its description.
 *
 * @param description as the page's `<meta>` has it, perhaps cut short.
 */
export function isStandfirst({ text, linked }: Passage, description: string): boolean {
  const beginning = plain(description.slice(0, 2 * COMPARED_LENGTH)).slice(0, COMPARED_LENGTH);
  return (
    linked < 0.3 &&
    beginning.length === COMPARED_LENGTH &&
    plain(text.slice(0, 3 * COMPARED_LENGTH)).startsWith(beginning)
  );
}
