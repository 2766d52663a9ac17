/** What elements of a page are by their names, in lower case, for all who read one. */

/**
 * Elements that begin and end a block when the browser's own style sheet holds.
 * From https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3, with the parts of tables that hold text.
 */
export const blockElements: readonly string[] = (
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu ' +
  'nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
).split(' ');

/** Our own elements in a page begin so. */
export const OWN_PREFIX = 'says-who-';

/** The element of ours that has the page's words in it, and shows none. */
export const KEPT_WORDS = `${OWN_PREFIX}words`;

/** Never folded as a whole, whatever they hold. */
const kept: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** Whether elements of a name hold the page or the story. */
export function isKept(name: string): boolean {
  return kept.has(name);
}
