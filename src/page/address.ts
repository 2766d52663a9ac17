import { get } from '../dom.ts';

/** Longer addresses are a page's own memory, and lead nobody back; in UTF-16 units. */
const MAXIMUM_ADDRESS = 2_000;

/** Where a page is found again: its address without the place in it and without a name and password. */
export function addressOf(document: Document): string {
  const address = new URL(get(document, 'URL'));
  address.hash = '';
  address.username = '';
  address.password = '';
  if (address.href.length > MAXIMUM_ADDRESS) address.search = '';
  return address.href.length > MAXIMUM_ADDRESS ? address.origin : address.href;
}
