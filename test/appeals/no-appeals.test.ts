import { describe, expect, test } from 'vitest';
import { foldedOn } from '../support/appeals.ts';
import { ferryStory } from '../support/ferry-story.ts';

const told = ferryStory.map((line) => `<p>${line}</p>`).join('\n');

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
    expect(await foldedOn(`<article>${told}</article>${html}`)).toEqual([]);
  });

  test('most of a page, whatever it says', async () => {
    const line =
      '<p>Please support our journalism with a donation, and sign up for our newsletter.</p>';
    const words = (text: string) => text.split(/\s+/).length;
    const html = `<div>${told}${`<div>${line.repeat(30)}</div>`.repeat(4)}</div>`;
    const hidden = (await foldedOn(html)).reduce((sum, { text }) => sum + words(text), 0);
    expect(hidden).toBeLessThan(words(document.body.textContent ?? '') / 2);
  });
});
