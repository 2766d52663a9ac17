/** What going from one address to another, without loading anew, can be. */
export type Navigation =
  /** Another page, as far as the address tells. */
  | 'page'
  /** The same path with another query: a page number, a filter, a mark of where the reader came from. */
  | 'query'
  /** Another place of the same page. */
  | 'place';

/** Tells how far a page has gone by its addresses. */
export function navigationBetween(from: URL, to: URL): Navigation {
  if (from.origin !== to.origin || from.pathname !== to.pathname) return 'page';
  return from.search === to.search ? 'place' : 'query';
}
