/** What the elements of HTML are to a reader, by their names in lower case. */
import { blockElements, KEPT_WORDS } from '../elements.ts';

/** Elements that begin and end a block, those that only set up others included; a button has no text for us. */
export const blockNames: ReadonlySet<string> = new Set([
  ...blockElements,
  'col',
  'colgroup',
  'html',
]);

/** Elements whose text is never a sentence of the article. */
export const silentElements: readonly string[] = [
  ...(
    'aside audio button canvas datalist dialog embed figcaption figure footer iframe input link map math ' +
    'meter nav noscript object option picture progress script select style svg template textarea video'
  ).split(' '),
  KEPT_WORDS,
];

/** Roles of ARIA with the same meaning; those that Readability drops as well. */
export const silentRoles: ReadonlySet<string> = new Set(
  'alert alertdialog button complementary dialog menu menubar navigation tablist toolbar'.split(
    ' ',
  ),
);

/** Classes by which frameworks show a text to screen readers alone: a label, no sentence. */
export const silentClasses: readonly string[] =
  'visually-hidden visuallyhidden sr-only screen-reader-text show-for-sr'.split(' ');
