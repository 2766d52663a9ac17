import { describe, expect, it } from 'vitest';
import { isSigned } from '../../src/gate/signed.ts';
import { pageOf } from '../article/pages.ts';

const headline = '<h1>Old ferry terminal to close</h1>';
const isSignedBody = (body: string) => isSigned(pageOf(`<body>${body}</body>`));

describe('a headline is signed', () => {
  it.each([
    ['a time', `<div>${headline}<time>yesterday</time></div>`],
    ['a line that says when', `<div>${headline}<p>Thu, 16 May 2024</p></div>`],
    ['a line that says who', `<header>${headline}</header><p>By Jo Lind</p>`],
    ['a class that says so', `<div>${headline}<span class="post-author">Jo Lind</span></div>`],
    ['a date in Japanese', `<div>${headline}<p>2024年5月16日</p></div>`],
    [
      'a headline that microdata names',
      '<div><h3 itemprop="headline">Closed</h3><time></time></div>',
    ],
  ])('by %s', (_name, body) => {
    expect(isSignedBody(body)).toBe(true);
  });

  it.each([
    ['nothing', `<div>${headline}<p>The board voted on Tuesday.</p></div>`],
    [
      'the date of another article',
      `<main>${headline}<article><h2><a href="/x">Tram</a></h2><time>today</time></article></main>`,
    ],
    [
      'a date far away',
      `<div><div><div>${headline}</div></div></div><footer><time>2024</time></footer>`,
    ],
  ])('not by %s', (_name, body) => {
    expect(isSignedBody(body)).toBe(false);
  });
});
