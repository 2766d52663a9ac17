/** Elements by what a sketch has of them. */

/** Nothing inside is text that a reader sees. */
const silent = 'script style noscript template head svg math datalist'.split(' ');

/** Silent ones that are seen as a picture. */
const pictures = 'img picture iframe object canvas video audio embed'.split(' ');

const fields = 'input textarea select'.split(' ');

export type ElementRole = 'silent' | 'picture' | 'field';

/** What is not here is taken down with all that stands in it. One look-up for each element of the page. */
export const elementRoles: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...silent.map((name) => [name, 'silent'] as const),
  ...pictures.map((name) => [name, 'picture'] as const),
  ...fields.map((name) => [name, 'field'] as const),
]);
