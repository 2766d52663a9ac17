/** Elements by what a sketch has of them. */
import { rawElements } from '../outline/index.ts';

/** Nothing inside is text that a reader sees. */
const silent = [...rawElements, ...'template head svg math datalist'.split(' ')];

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

/** What nothing can stand in: browsers write no end of it. */
const empty =
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr';

/** Elements of which the markup has a beginning and no end. */
export const emptyElements: ReadonlySet<string> = new Set([...rawElements, ...empty.split(' ')]);
