/** Sites of one publisher share their appeals: what is learnt on one is no surprise on the other. */

/** Publishers with several sites among the labelled pages. */
const publishers: readonly (readonly [string, readonly string[]])[] = [
  ['Reach', ['mirror', 'express', 'dailyrecord', 'dailystar', 'belfastlive']],
  ['MediaNews', ['denverpost', 'bostonherald']],
];

/** Who publishes a site; the site itself where nobody else is known. */
export function publisherOf(site: string): string {
  const known = publishers.find(([, sites]) => sites.some((name) => site.includes(name)));
  return known?.[0] ?? site;
}
