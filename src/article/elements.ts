/** What the elements of HTML are to a reader, by their names in lower case. */

/**
 * Elements that begin and end a block when the browser's own style sheet holds.
 * From https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3, with table parts.
 */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li ' +
    'listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td ' +
    'tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements whose text is never a sentence of the article. */
export const silentElements: readonly string[] = (
  'aside audio button canvas datalist dialog embed figcaption figure footer iframe input link map math ' +
  'meter nav noscript object option picture progress script select style svg template textarea video'
).split(' ');

/** Roles of ARIA with the same meaning; those that Readability drops as well. */
export const silentRoles: ReadonlySet<string> = new Set(
  'alert alertdialog button complementary dialog menu menubar navigation tablist toolbar'.split(
    ' ',
  ),
);

/** Classes by which frameworks show a text to screen readers alone: a label, no sentence. */
export const silentClasses: readonly string[] =
  'visually-hidden visuallyhidden sr-only screen-reader-text show-for-sr'.split(' ');

/** What our own elements in the page are called. */
export const OWN_PREFIX = 'says-who-';
