/** Elements by what they do to the lines of a page. */
import { blockElements } from '../elements.ts';

/** Elements that begin and end a line. */
export const blockNames: ReadonlySet<string> = new Set([...blockElements, 'button']);

const headingNames: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 legend'.split(' '));

/** Whether elements of a name begin and end a line that is a heading. */
export function isHeading(name: string): boolean {
  return headingNames.has(name);
}
