/** What a page says of itself in JSON-LD (https://schema.org), as far as an article needs it. */
import { call } from '../dom.ts';
import {
  articleTypes,
  otherTypes,
  pageTypes,
  reviewTypes,
  soldTypes,
  thingTypes,
} from './page-types.ts';

/** The most JSON-LD that is parsed, over all scripts of a page, in UTF-16 units. */
const MAXIMUM_STRUCTURED_DATA = 300_000;

/** How deep JSON-LD is searched: an article stands in a `@graph` or a `mainEntity`, no deeper. */
const MAXIMUM_STRUCTURED_DEPTH = 4;

/** What JSON-LD tells of a page; texts are empty where it does not. */
export interface StructuredData {
  /** How many articles it describes; a list of teasers describes many. */
  readonly articles: number;
  /** Whether it calls the page a collection, a profile, search results; or, where it describes no article, a thing: a product, an event. */
  readonly isOther: boolean;
  /** Whether it calls the page one, and describes no article on it. */
  readonly isPage: boolean;
  readonly headline: string;
  readonly publisher: string;
  readonly language: string;
}

type Properties = Readonly<Record<string, unknown>>;

function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value's items where it is a list, else the value alone. */
function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string {
  const [first] = items(value);
  return typeof first === 'string' ? first : '';
}

function typesOf(properties: Properties): readonly string[] {
  return items(properties['@type']).map((type) => text(type).replace(/^.*[/:]/, ''));
}

/** Broken JSON is as good as none. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The things described at the top, in a `@graph` or as the page's main thing; not what lists hold. */
function thingsIn(value: unknown, depth: number): Properties[] {
  if (depth > MAXIMUM_STRUCTURED_DEPTH) return [];
  return items(value).flatMap((item) =>
    isProperties(item)
      ? [item, ...thingsIn(item['@graph'], depth + 1), ...thingsIn(item['mainEntity'], depth + 1)]
      : Array.isArray(item)
        ? thingsIn(item, depth + 1)
        : [],
  );
}

function* scriptsOf(document: Document): Generator<string> {
  let left = MAXIMUM_STRUCTURED_DATA;
  for (const script of call(document, 'querySelectorAll', 'script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    left -= json.length;
    if (left < 0) return;
    yield json;
  }
}

/** Reads a document's JSON-LD; never throws, whatever stands there. */
export function readStructuredData(document: Document): StructuredData {
  const things = [...scriptsOf(document)].flatMap((json) => thingsIn(parse(json), 0));
  const ofTypes = (types: ReadonlySet<string>) =>
    things.filter((thing) => typesOf(thing).some((type) => types.has(type)));
  const reviews = ofTypes(soldTypes).length > 0 ? [] : ofTypes(reviewTypes);
  const articles = [...ofTypes(articleTypes), ...reviews];
  const [article] = articles;
  const publisher = items(article?.['publisher'])[0];
  return {
    articles: articles.length,
    isOther:
      ofTypes(otherTypes).length > 0 || (articles.length === 0 && ofTypes(thingTypes).length > 0),
    isPage: articles.length === 0 && ofTypes(pageTypes).length > 0,
    headline: text(article?.['headline']),
    publisher: isProperties(publisher) ? text(publisher['name']) : text(publisher),
    language: text(article?.['inLanguage']),
  };
}
