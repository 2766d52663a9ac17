/** What the address of a page says about what stands there. */

/** `none` where it says nothing either way. */
export type AddressShape = 'home' | 'listing' | 'service' | 'article' | 'none';

/** Path segments that lead to lists, and pages that every site has and that are no news. */
const listings =
  /^(?:tags?|topics?|category|categories|search|suche|recherche|buscar|authors?|people|archives?|sections?|page|feed|rss|latest|index)$/;
const services = new RegExp(
  `^(?:${[
    'about(?:-us)?|contact(?:-us)?|terms(?:-.*)?|privacy(?:-.*)?|cookies?(?:-.*)?|legal|accessibility|404',
    'impressum|datenschutz|agb|kontakt|ueber-uns|contacto|aviso-legal|mentions-legales',
    'login|signin|sign-in|register|subscribe|subscriptions?|donate|account|advertise|newsletters?',
    'faq|help|docs|documentation|wiki|forums?|threads?|questions|events?|jobs|careers|shop|store|products?',
  ].join('|')})$`,
);
/** Sites beside the one with the news, by the first part of their names. */
const serviceHost =
  /^(?:careers|community|developers?|docs|forums?|help|jobs|shop|store|support|wiki)\./;

/** A date in the path, a long number, or a title of several words: what editors' systems make. */
const dated =
  /\/(?:19|20)\d\d[-/]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[-/]?(?:0[1-9]|[12]\d|3[01]))?(?:[-/]|$)/;
const numbered = /\d{5,}/;

/** What is no letter of ours is in percent signs and digits here, and letters from a to f. */
function words(segment: string): number {
  return segment.split(/[-_+.]|%20/).filter((word) => /[a-z]{2}/.test(word)).length;
}

/**
 * Judges an address by its path and query.
 *
 * @param address an absolute address; anything else says nothing.
 */
export function addressShape(address: string): AddressShape {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return 'none';
  const path = url.pathname.toLowerCase();
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1)?.replace(/\.(?:s?html?|php|aspx?|cms|ece)$/, '') ?? '';
  if (segments.length === 0 || /^(?:index|home|default)$/.test(last)) {
    return url.search === '' ? 'home' : 'none';
  }
  if (serviceHost.test(url.hostname) || segments.some((segment) => services.test(segment))) {
    return 'service';
  }
  if (/[?&](?:s|q|query|search)=/.test(url.search) || listings.test(last)) return 'listing';
  if (words(last) >= 4 || dated.test(path) || numbered.test(last)) return 'article';
  return segments.some((segment) => listings.test(segment)) ? 'listing' : 'none';
}
