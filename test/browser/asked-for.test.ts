/** What the reader has asked for and is at stays open, though it is an appeal. */
import { describe, expect } from 'vitest';
import { article, paragraphs } from '../support/odd-pages.ts';
import { openAlone, type ReadPage, readFold, test, wait } from './harness/index.ts';

const form = `<form class="newsletter"><h3>Sign up for our newsletter</h3>
  <p>Get the latest news from the tram line in your inbox every morning.</p>
  <label>Your e-mail address <input type="email" name="email" placeholder="Your email address"></label>
  <button type="submit">Subscribe</button></form>`;

/** An article with a newsletter form, which a button brings: by a class, or as something new. */
const pageWith = (before: string, onClick: string) =>
  article(
    `${paragraphs}<p><button id="ask" type="button">Letters from us</button></p><style>.off{display:none}</style>
     <div id="box" ${before}</div>${paragraphs}`,
    `document.querySelector('#ask').onclick = () => { ${onClick} };`,
  );

const ways = [
  [
    'shown',
    pageWith(`class="off">${form}`, `box.className = ''; box.querySelector('input').focus()`),
  ],
  [
    'put into the page',
    pageWith('>', `box.innerHTML = ${JSON.stringify(form)}; box.querySelector('input').focus()`),
  ],
] as const;

/** By when a form that came is folded, in milliseconds. */
const LATE = 1_500;

const typed = (page: ReadPage) => page.tab.evaluate(() => document.querySelector('input')?.value);

describe.each(ways)('a newsletter form that is %s', (_, markup) => {
  test('on a click of the reader’s, who writes in it, stays open under a line that folds it', async ({
    browser,
  }) => {
    const page = await openAlone(browser, markup);
    await page.tab.click('#ask');
    await page.tab.keyboard.type('ada@');
    await wait(LATE);
    await page.tab.keyboard.type('tram.example');
    expect(await typed(page)).toBe('ada@tram.example');
    await expect.poll(() => readFold(page)).toContain('[Fold again]');
  });

  test('by the page itself is folded, though it takes the focus', async ({ browser }) => {
    // What opens a page in a test counts as a press of the reader's for some seconds.
    const byItself = `<script>
      const timer = setInterval(() => {
        if (navigator.userActivation.isActive) return;
        clearInterval(timer);
        document.querySelector('#ask').click();
      }, 200)</script></body>`;
    const page = await openAlone(browser, markup.replace('</body>', byItself));
    await expect.poll(() => readFold(page)).toContain('[Show]');
  });
});
