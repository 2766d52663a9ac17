/** Pages for the tests of this room, each a document of its own. */
import { extractArticle } from '../../src/article/index.ts';
import { gate } from '../../src/gate/index.ts';

export const sentences = {
  opening:
    'The harbour board of Lindhaven voted on Tuesday to close the old ferry terminal, the chair of the board said after a long meeting.',
  middle:
    'Residents of the eastern quay had asked for a delay until the spring, and two of them read out letters from their neighbours.',
  ruling:
    'A court in the capital will hear the case in June, according to a notice that was published on its website this week.',
  closing:
    'The last boat leaves at the end of the month, and nobody on the board would say what will become of the building after that.',
} as const;

/** The four sentences as the paragraphs of an article. */
export const paragraphs = Object.values(sentences)
  .map((sentence) => `<p>${sentence}</p>`)
  .join('\n');

/** As many paragraphs of several sentences each. */
export const longParagraphs = paragraphs.replaceAll(
  '</p>',
  ` ${sentences.closing} ${sentences.ruling}</p>`,
);

/** Where the documents of a test are; its window says of all that they are where it is. */
const addresses = new WeakMap<Document, string>();
Object.defineProperty(Document.prototype, 'URL', {
  get() {
    return addresses.get(this) ?? location.href;
  },
});

/** Puts a document at another address. */
export function moveTo(page: Document, address: string): void {
  addresses.set(page, address);
}

/** A document at an address, parsed from HTML. */
export function pageOf(html: string, address = 'https://news.example/'): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  moveTo(page, address);
  return page;
}

/** The window's own document with this HTML in its body: ranges work in no other one of happy-dom's. */
export function bodyOf(html: string): Document {
  document.head.replaceChildren();
  document.body.innerHTML = html;
  return document;
}

/** The verdict on a page with this head and body. */
export function isArticle(head: string, body: string, address?: string): boolean {
  return gate(pageOf(`<html><head>${head}</head><body>${body}</body></html>`, address)).isArticle;
}

/** The article of a page; fails where there is none. */
export async function articleOf(page: Document, exclude: ReadonlySet<Node> = new Set()) {
  const extraction = await extractArticle(page, { exclude });
  if (!extraction.ok) throw new Error(`no article: ${extraction.reason}`);
  return extraction.article;
}

/** The text of the article in a body of this HTML. */
export async function textOf(html: string): Promise<string> {
  return (await articleOf(bodyOf(html))).text;
}
