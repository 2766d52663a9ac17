/** How much of a page is read, beside `text-limits.ts`. A page is hostile until it has been measured. */

/** More elements than any article has; beyond this Readability alone would take a second. */
export const MAXIMUM_ELEMENTS = 60_000;

/** The most text a page may hold in all, inline scripts and styles included, in UTF-16 units. */
export const MAXIMUM_PAGE_TEXT = 20_000_000;

/**
 * How much Readability may read, in UTF-16 units, each as often as there are elements around it: beyond this it would
 * take seconds.
 */
export const MAXIMUM_READINGS = 40_000_000;

/** The longest name of an outlet that is passed on, in UTF-16 units. */
export const MAXIMUM_OUTLET = 100;
