import { describe, expect, test } from 'vitest';
import { outlineLimits } from '../../src/outline/index.ts';
import { foldedOn } from '../support/appeals.ts';
import { ferryStory } from '../support/ferry-story.ts';

const told = ferryStory.map((line) => `<p>${line}</p>`).join('\n');

describe('an appeal is folded', () => {
  test('a newsletter form with its heading, its button and its small print', async () => {
    const box =
      '<div class="k2"><h3>The Strait, every morning</h3><p>Get our free newsletter in your inbox.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form><p>By signing up you agree to our terms.</p></div>';
    expect(await foldedOn(`<article>${told}${box}</article>`)).toEqual([
      {
        kind: 'newsletter',
        text: 'The Strait, every morning Get our free newsletter in your inbox. Sign up By signing up you agree to our terms.',
      },
    ]);
  });

  test.each([
    ['newsletter', '<em>Sign up for our weekly newsletter and never miss a crossing.</em>'],
    ['app', 'Download our app for live ferry times.'],
    ['social', 'Follow us on Facebook and Instagram.'],
    ['membership', 'Become a member today.'],
    ['donation', '<i>Please support our newsroom with a donation, no matter how small.</i>'],
  ])('one sentence at the end of the body: %s', async (kind, sentence) => {
    const found = await foldedOn(`<article>${told}<p>${sentence}</p></article>`);
    expect(found.map((appeal) => appeal.kind)).toEqual([kind]);
  });

  test('a subscription pitch with a price, in an aside', async () => {
    const aside =
      '<aside><h4>Read all about the islands</h4><p>Subscribe now for just £1 a month.</p><a href="/subscribe" class="btn">See offers</a></aside>';
    expect((await foldedOn(`<main>${told}${aside}</main>`))[0]?.kind).toBe('subscription');
  });

  test('on a page whose elements have more classes and longer roles than an outline takes', async () => {
    const classes = Array.from({ length: 90 }, (_, at) => `tag-island-${at}`).join(' ');
    const footer = `<div class="${classes}" role="${'note '.repeat(60)}"><p>Sign up for our weekly newsletter and never miss a crossing.</p><p>Ferries</p></div>`;
    const found = await foldedOn(`<main class="${classes}">${told}${footer}</main>`);
    expect(found.map(({ kind }) => kind)).toEqual(['newsletter']);
  });

  test('a pitch to the reader between a heading and a button', async () => {
    const box =
      '<div><h2>Subscribe to The Strait</h2><p>Leave the echo of the harbour behind you. We bring you the islands as nobody else sees them.</p><a href="/subscribe">Subscribe & save</a></div>';
    const [found] = await foldedOn(`<article>${told}${box}</article>`);
    expect(found?.text).toContain('echo of the harbour');
  });

  test('a form whose labels say what must be filled in', async () => {
    const fields = ['Vorname (freiwillig)', 'E-Mail-Adresse (erforderlich)']
      .map((label) => `<div><label>${label}</label><input type="email"></div>`)
      .join('');
    const box = `<div><h3>Die Fähre im Postfach</h3><p>Täglich im Newsletter.</p><form>${fields}<button>Jetzt abonnieren</button></form></div>`;
    const [found] = await foldedOn(`<article>${told}${box}</article>`);
    expect(found?.text).toContain('Vorname');
  });

  test('a word to subscribers in an index of sections, and not the index', async () => {
    const index =
      '<ul><li>The Strait</li><li>Boats</li><li>Weather</li><li>Subscribe now and save</li><li>Fish prices</li><li>Letters</li><li>Crossword</li></ul>';
    const texts = (await foldedOn(`<article>${told}</article>${index}`)).map(({ text }) => text);
    expect(texts).toEqual(['Subscribe now and save']);
  });

  test('two appeals side by side are two', async () => {
    const first =
      '<div><h3>Our newsletter</h3><p>Sign up for our daily newsletter, free in your inbox.</p></div>';
    const second =
      '<div><h3>Support us</h3><p>Please support our journalism. Your donation keeps us going.</p></div>';
    const kinds = (await foldedOn(`<main>${told}${first}${second}</main>`)).map(({ kind }) => kind);
    expect(kinds).toEqual(['newsletter', 'donation']);
  });
});

describe('the story is left alone', () => {
  test.each([
    [
      'about a donation campaign',
      'The island’s school has raised 40,000 kroner for the families since Monday, and the appeal runs until Easter. Donations doubled after the broadcast, the organisers said.',
    ],
    [
      'that ends with the address of a fund-raiser',
      'Anyone who wants to help the families can donate at the fund’s page, islandfund.example/ferry, or at any branch of the savings bank.',
    ],
    [
      'about subscriptions and what they cost',
      'Subscribers will pay $9.99 a month for unlimited access to the service from June, up from $7.99, the company said. New customers get a free trial of two weeks.',
    ],
    [
      'with an interview about newsletters',
      '“I tell everybody to sign up for our newsletter, because it goes straight to your inbox,” Solheim said with a laugh. “Nobody reads the website.”',
    ],
    [
      'that asks to vote',
      'Register to vote by 5 October, take a photo card with you, and join the queue before ten at night: whoever is in line then may still cast a ballot.',
    ],
    [
      'that speaks to its readers',
      'You will find the best view from the western mole, and our advice is to bring a thermos. We waited for an hour before the first wave came over the wall.',
    ],
    [
      'about an app',
      'Passengers can now buy tickets with the ferry company’s app, which has been downloaded 30,000 times since May and works on most phones.',
    ],
  ])('%s', async (_, paragraph) => {
    expect(await foldedOn(`<article>${told}<p>${paragraph}</p></article>`)).toEqual([]);
    expect(await foldedOn(`<div>${[...ferryStory, paragraph].join('<br><br>')}</div>`)).toEqual([]);
  });

  test('a paragraph that mostly tells and ends with an appeal', async () => {
    const mixed =
      'The council will meet again on Friday to decide about emergency flights, which would cost some 300,000 kroner a day and could carry the mail as well. Sign up for our newsletter.';
    expect(await foldedOn(`<article>${told}<p>${mixed}</p></article>`)).toEqual([]);
  });

  test('paragraphs that stand between two appeals', async () => {
    const appeal = '<p>Sign up for our daily newsletter and get it free in your inbox.</p>';
    const found = await foldedOn(
      `<article>${told}${appeal}<p>${ferryStory[0]}</p>${appeal}${told}</article>`,
    );
    expect(found.map(({ text }) => text.includes('ferry'))).toEqual([false, false]);
  });

  test('advice to the reader that stands between two appeals', async () => {
    const appeal = '<p>Sign up for our daily newsletter and get it free in your inbox.</p>';
    const advice =
      '<p>You will find the best view from the western mole, and our advice is to bring a thermos.</p>';
    const found = await foldedOn(`<article>${told}${appeal}${advice}${appeal}${told}</article>`);
    expect(found.map(({ text }) => text.includes('thermos'))).toEqual([false, false]);
  });

  test('a story that shares its element with an appeal', async () => {
    const found = await foldedOn(
      `<div class="newsletter-subscribe">${told}<p>Please support our journalism with a donation. Your support keeps us going.</p></div>`,
    );
    expect(found.every(({ text }) => !text.includes('harbour'))).toBe(true);
    expect(found.length).toBe(1);
  });
});

test('a page whose last line that an outline has room for ends at a field is looked through all the same', async () => {
  const box = '<div><p>Please donate today.</p><a class="button" href="/donate">Donate</a></div>';
  const lines = (count: number) => '<p>x</p>'.repeat(count);
  const full = outlineLimits.lines - told.split('\n').length - 2;
  for (const count of [full - 1, full]) {
    const found = await foldedOn(
      `<article>${told}</article>${box}${lines(count - 1)}<p>y<input></p>`,
    );
    expect(found).toHaveLength(1);
  }
});
