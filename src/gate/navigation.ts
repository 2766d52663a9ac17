/** Pages that go to another address without loading anew. */

/** A page that goes to another address draws it only after that; in milliseconds. */
export const SETTLE_AFTER_NAVIGATION = 500;

/** Has a callback called whenever the page does so. */
export type OnNavigation = (callback: (from: URL, to: URL) => void) => void;

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
