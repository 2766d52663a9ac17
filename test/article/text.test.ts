import { describe, expect, it } from 'vitest';
import { articleOf, bodyOf, paragraphs, sentences, textOf } from './pages.ts';

const { opening, middle, ruling, closing } = sentences;
const wholeText = [opening, middle, ruling, closing].join('\n\n');
const article = (html: string) => `<article>${html}</article>`;

describe('the text of an article', () => {
  it('has an empty line between paragraphs', async () => {
    expect(await textOf(article(paragraphs))).toBe(wholeText);
  });

  it('is the same where paragraphs are divisions', async () => {
    const divisions = paragraphs.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
    expect(await textOf(article(divisions))).toBe(wholeText);
  });

  it('is the same where two breaks stand between paragraphs', async () => {
    const lines = Object.values(sentences).join(' <br>\n<br/> ');
    expect(await textOf(`<div>${lines}</div>`)).toBe(wholeText);
  });

  it('is the same where it stands flat in the body', async () => {
    expect(await textOf(Object.values(sentences).join('<br><br>'))).toBe(wholeText);
  });

  it('is the same in a table that lays out the page', async () => {
    const table = `<table><tr><td><a href="/">Home</a></td><td>${paragraphs}</td></tr></table>`;
    expect(await textOf(table)).toBe(wholeText);
  });

  it('is the same in fonts and nested spans', async () => {
    const spans = paragraphs
      .replaceAll('<p>', '<p><font face="serif"><span><span>')
      .replaceAll('</p>', '</span></span></font></p>');
    expect(await textOf(article(spans))).toBe(wholeText);
  });

  it('has a line end for a lone break', async () => {
    const broken = article(`${paragraphs}<p>First line of the notice,<br>second line of it.</p>`);
    expect(await textOf(broken)).toBe(
      `${wholeText}\n\nFirst line of the notice,\nsecond line of it.`,
    );
  });

  it('runs on through links and emphasis', async () => {
    const linked = paragraphs.replace(
      'old ferry terminal',
      '<em>old</em> <a href="/f">ferry terminal</a>',
    );
    expect(await textOf(article(linked))).toBe(wholeText);
  });

  it('has one space for any white space, no-break spaces included', async () => {
    const spaced = paragraphs.replaceAll(' ', '&nbsp;\n\t ');
    expect(await textOf(article(spaced))).toBe(wholeText);
  });

  it('leaves out characters without width', async () => {
    const hyphened = paragraphs.replaceAll('terminal', 'ter&shy;mi&#8203;nal');
    expect(await textOf(article(hyphened))).toBe(wholeText);
  });

  it('keeps the lines of what is set as it is typed', async () => {
    const typed = article(`${paragraphs}<pre>Two  words,\nand a line.\n\nAnd more of it.</pre>`);
    expect(await textOf(typed)).toBe(`${wholeText}\n\nTwo words,\nand a line.\n\nAnd more of it.`);
  });

  it('is no headline, caption, menu, script or hidden word', async () => {
    const page = bodyOf(`<nav>${opening}</nav><article><h1>Old ferry terminal to close</h1>
      <figure><img src="data:,"><figcaption>The terminal, seen from the eastern quay.</figcaption></figure>
      ${paragraphs}<p hidden>${middle} Hidden.</p><p style="display: none">Hidden too.</p>
      <script>const words = 'In a script.';</script><style>p { color: red }</style></article>
      <footer>${closing}</footer>`);
    expect((await articleOf(page)).text).toBe(wholeText);
  });

  it('is there although a dialogue has hidden the page from screen readers', async () => {
    const behind = `<div aria-hidden="true">${article(paragraphs)}</div><div role="dialog">Cookies?</div>`;
    expect(await textOf(behind)).toBe(wholeText);
  });

  it('is without what is excluded', async () => {
    const page = bodyOf(
      article(`${paragraphs}<div id="appeal"><p>${middle} Please give.</p></div>`),
    );
    const appeal = page.querySelector('#appeal');
    const exclude = new Set<Node>(appeal === null ? [] : [appeal]);
    expect((await articleOf(page, exclude)).text).toBe(wholeText);
  });

  it('is without a single text that is excluded', async () => {
    const page = bodyOf(`<div>${Object.values(sentences).join('<br><br>')}</div>`);
    const texts = [...(page.querySelector('div')?.childNodes ?? [])];
    const exclude = new Set<Node>(texts.filter((node) => node.textContent === middle));
    expect((await articleOf(page, exclude)).text).toBe([opening, ruling, closing].join('\n\n'));
  });

  it('is without our own elements', async () => {
    const own = article(
      paragraphs.replace('</p>', '</p><says-who-fold>Appeal folded.</says-who-fold>'),
    );
    expect(await textOf(own)).toBe(wholeText);
  });
});
