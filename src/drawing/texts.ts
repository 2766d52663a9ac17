/** What an outline takes of texts. */
import { outlineLimits } from '../outline/index.ts';

/** More of a line is not gathered; white space is cut out later. In UTF-16 units. */
export const LONGEST_TEXT = 2 * outlineLimits.text;
const WILD_SPACE = /[^\S ]| {2}/;

/** Text as a line has it: white space collapsed, cut where it is long. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  const collapsed = WILD_SPACE.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed;
  return collapsed.slice(0, outlineLimits.text);
}
