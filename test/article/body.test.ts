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
    ['the number of a picture', '<p>3</p>'],
    ['a way on in Spanish', '<p>Seguí leyendo: <a href="/x">Qué dijo la junta</a></p>'],
    [
      'the teaser of another article',
      `<div class="also"><article><h3><a href="/x">Trams to go on</a></h3><p>${sentences.ruling} So did another court, in another case.</p></article></div>`,
    ],
    [
      'what its class says is another matter',
      '<div class="promo-box"><p>The letter of the bay has all that you need to know about its boats, every morning before you have had your coffee. Sign up here.</p></div>',
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
    [
      'a note in italics',
      '<p><em>Jo Lind writes on Tuesdays about all that floats and some that does not, and has done so since the spring of 2009.</em></p>',
    ],
    [
      'whose the rights are',
      '<p>Copyright © 2024 Lindhaven Radio. All rights reserved. Visit the pages of our website on terms of use for more about what you may do with this.</p>',
    ],
    [
      'small print',
      '<p class="disclaimer">This text was written down in a hurry and may be changed later on; the record of what was said is the recording itself.</p>',
    ],
  ])('does not end with %s', async (_name, after) => {
    expect(await textOf(`<article>${paragraphs}${after}</article>`)).toBe(wholeText);
  });

  it('does not begin with what stands above the headline', async () => {
    const page = `<main><p>FOR IMMEDIATE RELEASE</p><p>Contact: Jo Lind, 555 271 12</p><h1>Old ferry terminal to close</h1>${paragraphs}</main>`;
    expect(await textOf(page)).toBe(wholeText);
  });

  it.each([
    ['begin', (note: string) => note + paragraphs],
    ['end', (note: string) => paragraphs + note],
  ])('does not %s with a note on the author whom the page names', async (_name, around) => {
    const note =
      '<p>Jo Lind has been writing about the boats of the bay and the people who wait for them since 2009, and has missed most of them.</p>';
    const author = '{"@type":"NewsArticle","author":{"@type":"Person","name":"Jo Lind"}}';
    const page = pageOf(`<head><script type="application/ld+json">${author}</script></head>
      <article>${around(note)}</article>`);
    expect((await articleOf(page)).text).toBe(wholeText);
  });

  it('keeps what is in italics all through', async () => {
    const italics = paragraphs.replaceAll('<p>', '<p><i>').replaceAll('</p>', '</i></p>');
    expect(await textOf(`<article>${italics}</article>`)).toBe(wholeText);
  });

  it('keeps what stands in a part whose name speaks against it, where that holds the most of it', async () => {
    const html = `<article><p>${sentences.opening}</p><div class="with-sidebar">${paragraphs}</div></article>`;
    expect(await textOf(html)).toBe(`${sentences.opening}\n\n${wholeText}`);
  });

  it('keeps the posts of a live blog, whose headings may lead to themselves', async () => {
    const posts = Object.values(sentences).map(
      (sentence, n) =>
        `<article class="post"><h2><a href="#${n}">At ${n} o’clock</a></h2><div class="words"><p>${sentence}</p></div></article>`,
    );
    const text = await textOf(`<main><h1>Ferry terminal, live</h1>${posts.join('')}</main>`);
    for (const sentence of Object.values(sentences)) expect(text).toContain(sentence);
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
