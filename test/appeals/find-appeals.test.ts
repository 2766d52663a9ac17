import { describe, expect, test } from 'vitest';
import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { outlineLimits } from '../../src/outline/index.ts';
import { lookThrough } from '../support/appeals.ts';

const story = [
  'The ferry to the northern islands stayed in port for a third day on Thursday as winds of more than 90 kilometres an hour swept the strait.',
  'Harbour master Ingrid Solheim said the crossing would not reopen before Saturday, and warned freight companies to make other plans.',
  'Shops on the two largest islands have begun to ration milk and bread, according to the regional council, which met late on Wednesday.',
  'The last closure of this length was in 2011, when a storm tore a lifeboat from its cradle and flooded the lower deck.',
];
const told = story.map((line) => `<p>${line}</p>`).join('\n');

/** What is folded of a page: the kinds and the texts. */
async function folded(html: string) {
  document.body.innerHTML = html;
  const { appeals } = await findAppeals(document.body, lookThrough);
  return appeals.map(({ kind, text }) => ({ kind, text }));
}

describe('an appeal is folded', () => {
  test('a newsletter form with its heading, its button and its small print', async () => {
    const box =
      '<div class="k2"><h3>The Strait, every morning</h3><p>Get our free newsletter in your inbox.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form><p>By signing up you agree to our terms.</p></div>';
    expect(await folded(`<article>${told}${box}</article>`)).toEqual([
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
    const found = await folded(`<article>${told}<p>${sentence}</p></article>`);
    expect(found.map((appeal) => appeal.kind)).toEqual([kind]);
  });

  test('a subscription pitch with a price, in an aside', async () => {
    const aside =
      '<aside><h4>Read all about the islands</h4><p>Subscribe now for just £1 a month.</p><a href="/subscribe" class="btn">See offers</a></aside>';
    expect((await folded(`<main>${told}${aside}</main>`))[0]?.kind).toBe('subscription');
  });

  test('on a page whose elements have more classes and longer roles than an outline takes', async () => {
    const classes = Array.from({ length: 90 }, (_, at) => `tag-island-${at}`).join(' ');
    const footer = `<div class="${classes}" role="${'note '.repeat(60)}"><p>Sign up for our weekly newsletter and never miss a crossing.</p><p>Ferries</p></div>`;
    const found = await folded(`<main class="${classes}">${told}${footer}</main>`);
    expect(found.map(({ kind }) => kind)).toEqual(['newsletter']);
  });

  test('a pitch to the reader between a heading and a button', async () => {
    const box =
      '<div><h2>Subscribe to The Strait</h2><p>Leave the echo of the harbour behind you. We bring you the islands as nobody else sees them.</p><a href="/subscribe">Subscribe & save</a></div>';
    const [found] = await folded(`<article>${told}${box}</article>`);
    expect(found?.text).toContain('echo of the harbour');
  });

  test('a form whose labels say what must be filled in', async () => {
    const fields = ['Vorname (freiwillig)', 'E-Mail-Adresse (erforderlich)']
      .map((label) => `<div><label>${label}</label><input type="email"></div>`)
      .join('');
    const box = `<div><h3>Die Fähre im Postfach</h3><p>Täglich im Newsletter.</p><form>${fields}<button>Jetzt abonnieren</button></form></div>`;
    const [found] = await folded(`<article>${told}${box}</article>`);
    expect(found?.text).toContain('Vorname');
  });

  test('a word to subscribers in an index of sections, and not the index', async () => {
    const index =
      '<ul><li>The Strait</li><li>Boats</li><li>Weather</li><li>Subscribe now and save</li><li>Fish prices</li><li>Letters</li><li>Crossword</li></ul>';
    const texts = (await folded(`<article>${told}</article>${index}`)).map(({ text }) => text);
    expect(texts).toEqual(['Subscribe now and save']);
  });

  test('two appeals side by side are two', async () => {
    const first =
      '<div><h3>Our newsletter</h3><p>Sign up for our daily newsletter, free in your inbox.</p></div>';
    const second =
      '<div><h3>Support us</h3><p>Please support our journalism. Your donation keeps us going.</p></div>';
    const kinds = (await folded(`<main>${told}${first}${second}</main>`)).map(({ kind }) => kind);
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
    expect(await folded(`<article>${told}<p>${paragraph}</p></article>`)).toEqual([]);
    expect(await folded(`<div>${[...story, paragraph].join('<br><br>')}</div>`)).toEqual([]);
  });

  test('a paragraph that mostly tells and ends with an appeal', async () => {
    const mixed =
      'The council will meet again on Friday to decide about emergency flights, which would cost some 300,000 kroner a day and could carry the mail as well. Sign up for our newsletter.';
    expect(await folded(`<article>${told}<p>${mixed}</p></article>`)).toEqual([]);
  });

  test('paragraphs that stand between two appeals', async () => {
    const appeal = '<p>Sign up for our daily newsletter and get it free in your inbox.</p>';
    const found = await folded(
      `<article>${told}${appeal}<p>${story[0]}</p>${appeal}${told}</article>`,
    );
    expect(found.map(({ text }) => text.includes('ferry'))).toEqual([false, false]);
  });

  test('advice to the reader that stands between two appeals', async () => {
    const appeal = '<p>Sign up for our daily newsletter and get it free in your inbox.</p>';
    const advice =
      '<p>You will find the best view from the western mole, and our advice is to bring a thermos.</p>';
    const found = await folded(`<article>${told}${appeal}${advice}${appeal}${told}</article>`);
    expect(found.map(({ text }) => text.includes('thermos'))).toEqual([false, false]);
  });

  test('a story that shares its element with an appeal', async () => {
    const found = await folded(
      `<div class="newsletter-subscribe">${told}<p>Please support our journalism with a donation. Your support keeps us going.</p></div>`,
    );
    expect(found.every(({ text }) => !text.includes('harbour'))).toBe(true);
    expect(found.length).toBe(1);
  });
});

describe('what is no appeal is left alone', () => {
  test.each([
    [
      'a consent dialogue',
      '<div role="dialog"><p>We and our partners use cookies to support our journalism and to send you our newsletter.</p><button>Accept all</button><button>Reject all</button></div>',
    ],
    [
      'a log-in form',
      '<div><h3>Sign up for our newsletter or log in</h3><form><input type="email"><input type="password"><button>Continue</button></form></div>',
    ],
    [
      'a log-in prompt',
      '<div><h3>Sign in using your account</h3><a class="btn" href="/login">Sign in</a><p>Don’t have an account? <a href="/subscribe">Subscribe today</a></p></div>',
    ],
    [
      'a comment box',
      '<div><p>Join our community and subscribe to our newsletter.</p><form><textarea></textarea><button>Post a comment</button></form></div>',
    ],
    [
      'a word to those who block advertisements',
      '<div><p>Please turn off your ad blocker to go on.</p><button>Continue</button></div>',
    ],
    [
      'a menu',
      '<ul><li><a href="/subscribe">Subscribe</a></li><li><a href="/newsletters">Newsletters</a></li><li><a href="/donate">Donate</a></li></ul>',
    ],
    [
      'a paywall',
      '<div><h2>Subscribe to continue reading</h2><p>Subscribe now for just €1 a month to read the full story.</p><button>Subscribe</button></div>',
    ],
    [
      'a paywall in Spanish',
      '<div><h3>Suscríbete para seguir leyendo</h3><p>Lee sin límites</p><a href="/suscripciones">Seguir leyendo</a></div>',
    ],
    [
      'the offers beside a paywall',
      '<div><h2>This article is for subscribers</h2><div><p>Subscribe now for just €1 a month.</p><button>Subscribe</button></div></div>',
    ],
    [
      'a paywall that asks for supporters',
      '<div><h2>This article is for subscribers only</h2><p>To continue reading, become a supporter from €5 a month.</p><a href="/supporter">Support us</a></div>',
    ],
    [
      'a paywall with a letter in the price',
      '<div><p>To read the full article, subscribe from €1 a week.</p><p>You also get our daily newsletter.</p><form><input type="email"><button>Continue</button></form></div>',
    ],
    [
      'the menu of somebody who is logged in',
      '<div><a href="/subscribe">Subscribe to our newsletter</a><a href="/me">Account settings</a><br><a href="/out">Log out</a></div>',
    ],
    [
      'what somebody is writing',
      '<div contenteditable="true"><p>Please donate today.</p><a class="button" href="/donate">Donate</a></div>',
    ],
    [
      'a form around what somebody is writing',
      '<div><h3>Sign up for our newsletter</h3><div contenteditable="true">My half-written letter.</div><button>Subscribe</button></div>',
    ],
    ['a word in the page’s head', '<header><a href="/donate">Support us</a></header>'],
  ])('%s', async (_, html) => {
    expect(await folded(`<article>${told}</article>${html}`)).toEqual([]);
  });

  test('most of a page, whatever it says', async () => {
    const line =
      '<p>Please support our journalism with a donation, and sign up for our newsletter.</p>';
    const words = (text: string) => text.split(/\s+/).length;
    const html = `<div>${told}${`<div>${line.repeat(30)}</div>`.repeat(4)}</div>`;
    const hidden = (await folded(html)).reduce((sum, { text }) => sum + words(text), 0);
    expect(hidden).toBeLessThan(words(document.body.textContent ?? '') / 2);
  });
});

test('a page whose last line that an outline has room for ends at a field is looked through all the same', async () => {
  const box = '<div><p>Please donate today.</p><a class="button" href="/donate">Donate</a></div>';
  const lines = (count: number) => '<p>x</p>'.repeat(count);
  const full = outlineLimits.lines - told.split('\n').length - 2;
  for (const count of [full - 1, full]) {
    const found = await folded(
      `<article>${told}</article>${box}${lines(count - 1)}<p>y<input></p>`,
    );
    expect(found).toHaveLength(1);
  }
});
