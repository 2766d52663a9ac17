/** In Chromium what a page calls its fields and pictures stands before the browser's own properties. */
import { expect } from 'vitest';
import { article, paragraphs } from '../support/odd-pages.ts';
import { pressInFold, readFold, serve, test } from './harness/index.ts';

const appeal = `<h3>Support our reporting</h3><p>We rely on readers like you. Please donate today, so that
  we can stay free for everyone.</p><a href="/donate">Donate now</a>`;

/** Puts an element of each name into a form, or into the page: all that a prototype and those behind it have. */
const nameAll = (prototype: string, element: string, place: string) => `
  const place = ${place};
  const add = Node.prototype.appendChild.bind(place);
  const create = document.createElement.bind(document);
  for (let at = ${prototype}; at !== null; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) {
      const named = create('${element}');
      named.setAttribute('name', name);
      named.hidden = true;
      add(named);
    }`;

const pages = new Map([
  [
    '/form',
    article(
      `${paragraphs}<form id="ask">${appeal}</form>`,
      nameAll('HTMLFormElement.prototype', 'input', "document.querySelector('#ask')"),
    ),
  ],
  [
    '/story',
    article(
      `<form id="all">${paragraphs}<div>${appeal}</div></form>`,
      nameAll('HTMLFormElement.prototype', 'input', "document.querySelector('#all')"),
    ),
  ],
  [
    '/document',
    article(
      `${paragraphs}<div>${appeal}</div><p id="end"></p>`,
      nameAll('Document.prototype', 'img', "document.querySelector('#end')"),
    ),
  ],
]);

test.for([
  ['of an appeal’s form are called as whatever a form is asked by', '/form'],
  ['of a form around the story are', '/story'],
  ['are pictures, called as whatever a document is asked by', '/document'],
])(
  'an article is read and its appeal folded where fields %s',
  async ([, path = ''], { browser }) => {
    const site = await serve(pages);
    const page = await browser.openPage(site.url(path));
    const { page: status, folded } = await page.settled();
    expect(status).toMatchObject({ status: 'read' });
    expect(folded).toMatchObject([{ kind: 'donation', open: false }]);
    const errors = await browser.errors();
    expect(errors.filter(({ raisedBy }) => raisedBy === 'extension')).toEqual([]);
  },
);

test('a form with such fields is opened and folded again', async ({ browser }) => {
  const site = await serve(pages);
  const page = await browser.openPage(site.url('/form'));
  await page.read();
  await pressInFold(page, 'Show');
  await expect.poll(() => readFold(page)).toContain('[Fold again]');
  expect(await page.visibleText()).toContain('We rely on readers like you.');
  await pressInFold(page, 'Fold again');
  await expect.poll(() => readFold(page)).toContain('[Show]');
  expect(await page.visibleText()).not.toContain('We rely on readers like you.');
});
