import { describe, expect, it } from 'vitest';
import { articleOf, pageOf, paragraphs, sentences, textOf } from './pages.ts';

const wholeText = Object.values(sentences).join('\n\n');

describe('the body of an article', () => {
  it.each([
    ['an advertisement', '<div>Advertisement</div>'],
    ['a way on', '<p>Read more: <a href="/x">What the board said last year</a></p>'],
    [
      'a list of links',
      '<ul><li><a href="/x">Ferries</a></li><li><a href="/y">Boats of the bay</a></li></ul>',
    ],
    [
      'a larger copy of a sentence',
      '<div class="pullquote">nobody on the board would say what will become</div>',
    ],
  ])('is not interrupted by %s', async (_name, between) => {
    const html = paragraphs.replace('</p>', `</p>${between}`);
    expect(await textOf(`<article>${html}</article>`)).toBe(wholeText);
  });

  it.each([
    ['who wrote it', '<p>By Jo Lind and Mar Tenn</p>'],
    ['when', '<div>16 September 2024 9:33pm</div>'],
  ])('does not begin with %s', async (_name, before) => {
    expect(await textOf(`<article>${before}${paragraphs}</article>`)).toBe(wholeText);
  });

  it.each([
    [
      'what it is filed under',
      '<p>Filed under: <a href="/f">Ferries</a>, <a href="/h">Harbour</a></p>',
    ],
    ['whom to write to', '<p>Do you have a story? Write to desk@news.example today.</p>'],
    ['a heading over nothing', '<h3>You may also like</h3>'],
  ])('does not end with %s', async (_name, after) => {
    expect(await textOf(`<article>${paragraphs}${after}</article>`)).toBe(wholeText);
  });

  it('keeps the headings between its paragraphs', async () => {
    const html = paragraphs.replace('</p>', '</p><h2>A plea for delay</h2>');
    expect(await textOf(`<article>${html}</article>`)).toContain('\n\nA plea for delay\n\n');
  });

  it('keeps a short sentence at its end', async () => {
    expect(await textOf(`<article>${paragraphs}<p>“We tried,” she said.</p></article>`)).toBe(
      `${wholeText}\n\n“We tried,” she said.`,
    );
  });

  it('takes the summary back that the page gives as its description', async () => {
    const summary =
      'The harbour board of Lindhaven has had its way, and the eastern quay has lost its boats';
    const page = pageOf(`<head><meta name="description" content="${summary.slice(0, 60)}…"></head>
      <article><header class="header"><p>${summary}</p></header><div>${paragraphs}</div></article>`);
    expect((await articleOf(page)).text).toBe(`${summary}\n\n${wholeText}`);
  });

  it('takes a paragraph full of links back that stands between two others', async () => {
    const linked =
      '<div>So said <a href="/a">the board of the harbour</a>, <a href="/b">the mayor of Lindhaven</a> and, some days later, nearly every one of the papers of the bay.</div>';
    const html = `${paragraphs.replace('</p>', `</p>${linked}`)}${paragraphs}`;
    expect(await textOf(`<article>${html}</article>`)).toContain(
      'So said the board of the harbour',
    );
  });
});
