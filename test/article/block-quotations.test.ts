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

it.each([
  ['white space', `\n  ${FIRST}\n `],
  ['a line break', `<br>${FIRST}`],
  ['nothing to be seen before it', `${FIRST}</p><p>\u200b`],
])('its marks stand beside the words where its first paragraph has %s', async (_, first) => {
  expect(await textWith(LEAD + quote.replace(FIRST, first))).toContain(quoted);
});

it('each line of it has a mark, so that none falls out of the quotation', async () => {
  const lines = `<blockquote><p>${FIRST}<br>${LAST}</p><p>${FIRST}</p></blockquote>`;
  expect(await textWith(LEAD + lines)).toContain(`“${FIRST}\n“${LAST}\n\n“${FIRST}”`);
});

it('the quote right behind it is another of the same', async () => {
  expect(await textWith(LEAD + quote + quote)).toContain(`${LAST}”\n\n“${FIRST}`);
});

it.each([
  ['a cite', '<cite>Norline Ferries</cite>'],
  ['a cite in a paragraph', '<p><cite>Norline Ferries</cite></p>'],
  ['a line with a dash', '<p>— Norline Ferries</p>'],
])('whoever is credited below it stays outside, in %s', async (_, credit) => {
  const text = await textWith(LEAD + quote.replace('</blockquote>', `${credit}</blockquote>`));
  expect(text).toContain(`“${LAST}”`);
  expect(text.slice(text.indexOf('”') + 1)).not.toMatch(/[“”]/);
});

it('a heading in it stays outside', async () => {
  const headed = quote.replace('<p>', '<h3>Statement</h3><p>');
  const text = await textWith(LEAD + headed);
  expect(text).toContain(`“${FIRST}`);
  expect(text).not.toContain('“Statement');
});

it.each([
  ['nothing leads it in', `<p>The owner is in trouble, then.</p>${quote}`],
  ['it has marks of its own', LEAD + quote.replace(FIRST, `“${FIRST}`).replace(LAST, `${LAST}”`)],
  [
    'it is a post of another site',
    LEAD + quote.replace('<blockquote', '<blockquote class="twitter-tweet"'),
  ],
  ['it is a line of the article, set large', `${LEAD}<div class="pullquote">${quote}</div>`],
  ['a mark closes it', LEAD + quote.replace(LAST, `${LAST}”`)],
  ['it is a list', `${LEAD}<blockquote><ul><li>${FIRST}</li><li>${LAST}</li></ul></blockquote>`],
  [
    'another stands in it',
    LEAD + quote.replace('<p>', `<blockquote><p>${LAST}</p></blockquote><p>`),
  ],
  [
    'the credit goes on in its line',
    LEAD + quote.replace('</p></b', '<br><cite>Norline</cite></p></b'),
  ],
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
