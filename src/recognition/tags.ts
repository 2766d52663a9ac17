/** What the tags and the roles of a box tell of it. */

/** An entry of a list. */
export const ENTRY = /(?:^| )li\b/;

/** What lies over the page. */
export const OVER_PAGE = /(?:^| )dialog\b|\[(?:alert)?dialog\]/;
