/** Who wrote it, and when: said right by the headline of most articles, and of few other pages. */
import { attributeOf, call, get, localNameOf } from '../dom.ts';
import { isByline } from './byline.ts';
import { linkedHeadline } from './linked-headline.ts';

/** What a headline is, the surest first: old templates have none of HTML's own. */
const headlines = ['[itemprop~="headline"],h1', 'h2', '.headline,#headline'];

/** What the elements that say so are called, in many templates. */
const signature =
  /(?:^|[\s_-])(?:author|byline|dateline|date|published|pub-?date|posted|timestamp)(?:$|[\s_-])/i;

/** How far above the headline its box is looked for, and how much of that is looked through. */
const LEVELS = 2;
const MOST_LOOKED_AT = 60;

/** A line has no more elements in it, and no more letters, the white space of its markup included. */
const MOST_IN_A_LINE = 4;
const MOST_LETTERS = 1_000;

function signs(element: Element): boolean {
  if (localNameOf(element) === 'time') return true;
  if (get(element, 'childElementCount') <= MOST_IN_A_LINE && isByline(lineOf(element))) return true;
  return ['class', 'itemprop', 'rel'].some((name) =>
    signature.test(attributeOf(element, name) ?? ''),
  );
}

/** What an element says; empty where that is more than a line. */
function lineOf(element: Element): string {
  const text = get(element, 'textContent') ?? '';
  return text.length > MOST_LETTERS ? '' : text.replace(/\s+/g, ' ').trim();
}

/** Teasers of other articles have authors and dates of their own. */
function isOfTeaser(element: Element, headline: Element): boolean {
  const article = call(element, 'closest', 'article');
  return article !== null && !article.contains(headline) && linkedHeadline(article) !== null;
}

function headlineOf(document: Document): Element | null {
  for (const selector of headlines) {
    const found = call(document, 'querySelector', selector);
    if (found !== null) return found;
  }
  return null;
}

/** Whether the page's headline stands with an author or a date. */
export function isSigned(document: Document): boolean {
  const headline = headlineOf(document);
  if (headline === null) return false;
  let box = headline.parentElement;
  for (let level = 0; level < LEVELS && box; level += 1, box = get(box, 'parentElement')) {
    const inside = call(box, 'getElementsByTagName', '*');
    for (let i = 0; i < Math.min(inside.length, MOST_LOOKED_AT); i += 1) {
      const element = inside[i];
      if (element !== undefined && signs(element) && !isOfTeaser(element, headline)) return true;
    }
  }
  return false;
}
