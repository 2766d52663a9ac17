/** An article's headline, without the outlet's name that many pages write behind it. */
import type { PageDescription } from '../messages.ts';

/** A title up to its last separator, and what stands behind that. */
const PARTED = /^(.+)\s[|·•–—-]{1,2}\s+(.+)$/;

/** `The Courier` and `courier` are one name. */
const nameKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '');

/** The headline of an article; `outlet` is empty where the page names none. */
export function headlineOf({ title, outlet }: Pick<PageDescription, 'title' | 'outlet'>): string {
  const [, headline = '', behind = ''] = PARTED.exec(title) ?? [];
  return behind !== '' && nameKey(behind) === nameKey(outlet) ? headline.trim() : title;
}
