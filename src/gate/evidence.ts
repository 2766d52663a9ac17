/** Signs of an article that a page shows without a layout: what it declares, and its paragraphs. */
import { call, get } from '../dom.ts';
import { type AddressShape, addressShape } from './address.ts';
import { readMeta } from './meta.ts';
import { countParagraphs } from './paragraphs.ts';
import { isSigned } from './signed.ts';
import { readStructuredData } from './structured-data.ts';
import { type Evidence, weights } from './weights.ts';

/** More described articles than this are a list of teasers. */
const MOST_ARTICLES = 3;

const addressEvidence: Readonly<Record<AddressShape, Evidence | null>> = {
  article: 'articleAddress',
  home: 'homeAddress',
  listing: 'listingAddress',
  service: 'serviceAddress',
  none: null,
};

/** The page's own address; where that says nothing, the one that the page calls its canonical one. */
function shapeOf(document: Document): AddressShape {
  const own = addressShape(get(document, 'URL'));
  if (own !== 'none') return own;
  return addressShape(
    call(document, 'querySelector', 'link[rel="canonical"]')?.getAttribute('href') ?? '',
  );
}

function* declarations(document: Document): Generator<Evidence> {
  const meta = readMeta(document);
  const data = readStructuredData(document);
  const type = meta.get('og:type');
  if (type !== undefined) {
    if (!/^article\b/i.test(type)) yield 'openGraphOther';
    else if (!data.isPage) yield 'openGraphArticle';
  }
  if (meta.has('article:published_time')) yield 'publishedTime';
  if (data.articles > 0 && data.articles <= MOST_ARTICLES) yield 'structuredArticle';
  if (data.isOther) yield 'structuredOther';
  const described = call(
    document,
    'querySelectorAll',
    '[itemtype$="Article"],[itemtype$="/BlogPosting"]',
  );
  if (described.length > 0 && described.length <= MOST_ARTICLES) yield 'microdataArticle';
}

/** What the address and the page's declarations say for or against an article; costs next to nothing. */
export function* declaredEvidence(document: Document): Generator<Evidence> {
  const address = addressEvidence[shapeOf(document)];
  if (address !== null) yield address;
  yield* declarations(document);
}

/** What is seen only by going through the page: none of it speaks against an article. */
interface Probe {
  /** The most that it may weigh. */
  readonly most: number;
  look(document: Document): Evidence | null;
}

/** The cheaper first. */
export const probes: readonly Probe[] = [
  { most: weights.signed, look: (document) => (isSigned(document) ? 'signed' : null) },
  {
    most: weights.manyParagraphs,
    look(document) {
      const paragraphs = countParagraphs(document);
      if (paragraphs >= 5) return 'manyParagraphs';
      return paragraphs >= 2.5 ? 'someParagraphs' : null;
    },
  },
];
