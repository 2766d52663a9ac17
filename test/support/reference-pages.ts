/** The reference text poured into the kinds of markup that news sites use. */
import type { Reference } from './reference.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
const paragraphs = (texts: readonly string[]) => texts.map(paragraph).join('\n');

/** What a reader presses stands in buttons, the rest in paragraphs. */
const controls: Readonly<Record<string, string>> = {
  Continue: '<button type="button">Continue</button>',
  'Remind me later.': '<a href="#later">Remind me later.</a>',
};
const appealLine = (text: string) => controls[text] ?? paragraph(text);
const appealLines = ({ appeal }: Reference) => appeal.map(appealLine).join('\n');

const page = (body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Putin Envoy to Visit U.S. for Talks – The Moscow Times</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Moscow Times">
</head>
<body>
<header><nav><a href="/news">News</a> <a href="/opinion">Opinion</a> <a href="/business">Business</a></nav></header>
${body}
<footer><a href="/about">About us</a> <a href="/contact">Contact</a></footer>
</body>
</html>`;

/** Each kind of markup by its name. */
export const markups: Readonly<Record<string, (reference: Reference) => string>> = {
  'paragraphs with the appeal in a block of its own': (reference) =>
    page(`<article><h1>Envoy to visit</h1>${paragraphs(reference.article)}
      <div class="box">${appealLines(reference)}</div></article>`),

  'paragraphs with the appeal beside the article': (reference) =>
    page(`<main><article><h1>Envoy to visit</h1><div>${paragraphs(reference.article)}</div></article>
      <section>${appealLines(reference)}</section></main>`),

  'paragraphs with the appeal flat among them': (reference) =>
    page(`<article><h1>Envoy to visit</h1><div>${paragraphs(reference.article)}
      ${paragraphs(reference.appeal)}</div></article>`),

  'one block with line breaks, the appeal in a block of its own': (reference) =>
    page(`<div class="story"><h1>Envoy to visit</h1>
      <div>${reference.article.map(escaped).join('<br><br>\n')}</div>
      <div>${reference.appeal.map(escaped).join('<br><br>\n')}</div></div>`),

  'one block with line breaks, the appeal in the same block': (reference) =>
    page(`<div class="story"><h1>Envoy to visit</h1>
      <div>${[...reference.article, ...reference.appeal].map(escaped).join('<br><br>\n')}</div></div>`),

  'a block for each paragraph': (reference) =>
    page(`<div class="story"><h1>Envoy to visit</h1>
      ${reference.article.map((text) => `<div>${escaped(text)}</div>`).join('\n')}
      <div>${reference.appeal.map((text) => `<div>${escaped(text)}</div>`).join('\n')}</div></div>`),

  'paragraphs with the appeal in a dialogue': (reference) =>
    page(`<article><h1>Envoy to visit</h1>${paragraphs(reference.article)}</article>
      <div role="dialog" aria-modal="true" style="position: fixed; inset: 10% 20%; background: white">
      ${appealLines(reference)}</div>`),
};
