import { expect, it } from 'vitest';
import { articleOf, bodyOf, paragraphs, textOf } from './pages.ts';

const LEAD = '<p>In a letter to the council the owner wrote:</p>';
const FIRST = 'We regret that the engine failed again on Monday.';
const LAST = 'It will not happen again while the old boat is being repaired.';
const quote = `<blockquote><p>${FIRST}</p><p>${LAST}</p></blockquote>`;

const textWith = (html: string) => textOf(`<article>${paragraphs}${html}${paragraphs}</article>`);
const quoted = `wrote:\n\n“${FIRST}\n\n“${LAST}”\n\n`;

it('a quotation by its looks alone is written with marks, each paragraph of it', async () => {
  expect(await textWith(LEAD + quote)).toContain(quoted);
});

it('whoever is credited below it stays outside', async () => {
  const credited = quote.replace('</blockquote>', '<footer>Norline Ferries</footer></blockquote>');
  const text = await textWith(LEAD + credited);
  expect(text).toContain(`“${LAST}”`);
  expect(text).not.toContain('“Norline');
});

it.each([
  ['nothing leads it in', `<p>The owner is in trouble, then.</p>${quote}`],
  ['it has marks of its own', LEAD + quote.replace(FIRST, `“${FIRST}`).replace(LAST, `${LAST}”`)],
  [
    'it is a post of another site',
    LEAD + quote.replace('<blockquote', '<blockquote class="twitter-tweet"'),
  ],
  ['it is a line of the article, set large', `${LEAD}<div class="pullquote">${quote}</div>`],
  ['no quotation is that long', `${LEAD}<blockquote>${`<p>${FIRST}</p>`.repeat(13)}</blockquote>`],
])('a block is left as it is where %s', async (_, html) => {
  const text = await textWith(html);
  expect(text).toContain(FIRST);
  expect(text.split('“')).toHaveLength(html.split('“').length);
});

it('its marks stand nowhere in the page', async () => {
  const body = bodyOf(`<article>${paragraphs}${LEAD}${quote}${paragraphs}</article>`);
  const article = await articleOf(body);
  const start = article.text.indexOf('“We');
  const whole = article.rangesOf([start, article.text.indexOf('”', start) + 1]);
  expect(whole.map((range) => range.toString())).toEqual([FIRST, LAST]);
  expect(article.rangesOf([start, start + 1])).toEqual([]);
});
