/** The words round an article that are not its text: headline, outlet, language. All are the page's. */
import { call, get } from '../dom.ts';
import { type MetaNames, pageTitle, readStructuredData } from '../gate/index.ts';
import { MAXIMUM_TAG, MAXIMUM_TITLE } from '../text-limits.ts';
import { MAXIMUM_OUTLET } from './limits.ts';
import type { Heading } from './mapped-article.ts';
import { plain } from './plain.ts';

/** One line of at most `length` UTF-16 units. */
function line(length: number, ...candidates: readonly (string | null | undefined)[]): string {
  for (const candidate of candidates) {
    const collapsed = (candidate ?? '')
      .slice(0, 4 * length)
      .replace(/\s+/g, ' ')
      .trim();
    if (collapsed !== '') return collapsed.slice(0, length);
  }
  return '';
}

/** `en_US` and `EN-us` alike as `en-US`; whatever is no language tag, or a very long one, as nothing. */
function languageTag(candidate: string | null | undefined): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales((candidate ?? '').trim().replaceAll('_', '-'));
    return tag.length > MAXIMUM_TAG ? '' : tag;
  } catch {
    return '';
  }
}

/** The name of an outlet that a page gives as its account elsewhere: `@courier`. */
const withoutSign = (name: string | null | undefined): string => (name ?? '').replace(/^\s*@/, '');

/**
 * The headline. Pages that go to another article without loading anew often leave what they declare as it was: where
 * their title knows nothing of that, and is hardly more than the heading in the page, it is the heading.
 */
function headlineOf(declared: string, heading: string, title: string): string {
  const [told = '', shown = '', now = ''] = [declared, heading, title].map(plain);
  const isHeading = now.startsWith(shown) && 2 * shown.length > now.length;
  return isHeading && !now.includes(told) ? heading : declared || heading || title;
}

/** Reads the heading from Open Graph, JSON-LD and HTML, in this order. */
export function readHeading(document: Document, meta: MetaNames): Heading {
  const data = readStructuredData(document);
  const firstHeading = call(document, 'querySelector', 'h1')?.textContent;
  return {
    title: headlineOf(
      line(MAXIMUM_TITLE, meta.get('og:title'), data.headline),
      line(MAXIMUM_TITLE, firstHeading),
      line(MAXIMUM_TITLE, pageTitle(document)),
    ),
    outlet: line(
      MAXIMUM_OUTLET,
      ...[meta.get('og:site_name'), data.publisher, meta.get('application-name')].map(withoutSign),
    ),
    language:
      [
        get(document, 'documentElement').getAttribute('lang'),
        meta.get('og:locale'),
        data.language,
        meta.get('content-language'),
      ]
        .map(languageTag)
        .find((tag) => tag !== '') ?? '',
  };
}
