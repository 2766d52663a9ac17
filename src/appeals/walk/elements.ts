/** Elements by what they do to the visible text of a page. */

/** Nothing inside is text that a reader sees. */
export const silentElements: ReadonlySet<string> = new Set(
  'script style noscript template head svg math iframe object select datalist canvas audio video'.split(
    ' ',
  ),
);

/** Silent ones that are seen as a picture. */
export const pictureElements: ReadonlySet<string> = new Set(
  'img picture iframe object canvas video audio embed'.split(' '),
);

export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

export const headingElements: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 legend'.split(' '));

/** Our own elements begin so. */
export const OWN_PREFIX = 'says-who-';

/** Whether the element says of itself, without the style sheet, that it is not shown. */
export function saysHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}
