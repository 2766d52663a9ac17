/** Appeals in words that no lexicon has, and what has such words and is none. */
import { describe, expect, test } from 'vitest';
import { allowedRuns, drawOutline } from '../../src/drawing/index.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { wordingsIn } from '../../src/recognition/wordings.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { element, link, type Part, sketchOf } from '../support/sketches.ts';

const paragraphs = ferryStory.map((text) => element('p', text));

/** What is folded of a page whose story has some parts in its middle. */
function foundWith(...parts: readonly Part[]) {
  const story = [...paragraphs.slice(0, 2), ...parts, ...paragraphs.slice(2)];
  const outline = drawOutline(sketchOf(element('article', ...story)));
  return allowedRuns(outline, findRuns(outline)).map(({ first, end, kind, why }) => {
    return { kind, why, texts: outline.lines.slice(first, end).map(({ text }) => text) };
  });
}

describe('in words that no lexicon has, and yet those of appeals, is folded', () => {
  const pay =
    'No owner, no grants: this story was paid for by 900 of our readers, and the next one is not yet.';
  const round = 'Good morning from the quay: tides and one odd thing, every weekday at seven.';

  test('what a paper says of those who pay for it, with a link of its own', () => {
    expect(wordingsIn(`${pay} Top it up`).cues).toEqual([]);
    const [found] = foundWith(element('div', element('p', pay), link('/tank', 'Top it up')));
    expect(found?.texts).toEqual([pay, 'Top it up']);
    expect(found?.kind).toBe('donation');
    expect(found?.why).toEqual(['words']);
  });

  test('a letter described before a button', () => {
    expect(wordingsIn(`${round} Wake me up`).cues).toEqual([]);
    const [found] = foundWith(element('div', element('p', round), element('button', 'Wake me up')));
    expect(found?.texts).toEqual([round, 'Wake me up']);
    expect(found?.kind).toBe('newsletter');
  });
});

describe('in the words of appeals, and none, stays', () => {
  test.each<readonly [string, Part]>([
    [
      'a charity elsewhere',
      element(
        'div',
        element('p', 'Every pound you give goes to kitchens and clinics.'),
        link('https://lifeboat.example/give', 'Help the kitchens'),
      ),
    ],
    [
      'an office elsewhere',
      element(
        'div',
        element('p', 'You have until Friday to register, and it takes five minutes.'),
        link('https://votes.example/register', 'Register to vote'),
      ),
    ],
    [
      'a club elsewhere',
      element(
        'div',
        element('p', 'Join the walk on Sunday: meet at nine, bring boots.'),
        link('https://walkers.example/membership', 'Join the club'),
      ),
    ],
    [
      'a family’s own collection, on a page that outlets use too',
      element(
        'div',
        element('p', 'Every pound you give helps the family to rebuild.'),
        link('https://paypal.me/solheim', 'Help them'),
      ),
    ],
    [
      'a list of what can be done, entry by entry',
      element(
        'ul',
        ...['Give blood: the hospital needs you.', 'Join a choir, and sing with us.'].map((text) =>
          element('li', text, ' ', link('/how', 'How')),
        ),
      ),
    ],
    [
      'an event elsewhere',
      element(
        'div',
        element('p', 'Join us for an evening of songs, with tea, on the 12th.'),
        link('https://library.example/songs', 'Save my seat'),
      ),
    ],
    [
      'an update of the story, with a link to where somebody said so',
      element(
        'div',
        element('p', 'Our correspondent was there, and sent us this letter from the front.'),
        link('https://twitter.com/harbour/status/1', 'See the post'),
      ),
    ],
    [
      'what somebody is quoted with',
      element(
        'div',
        element('p', '“Join us. Become a member. Help us keep the pool open,” the leaflet says.'),
        link('/people/solheim', 'Ingrid Solheim'),
      ),
    ],
    [
      'what others ask, without quotation marks',
      element(
        'div',
        element('p', 'Join the club and help us keep the pool open, the swimmers said.'),
        link('/more', 'Read more'),
      ),
    ],
    [
      'the end of a letter that is quoted',
      element(
        'div',
        element('p', 'It ends: “Your gift keeps our reporters on the road. Please give today.”'),
        element('button', 'Share'),
      ),
    ],
    [
      'a list of what can be done, with links',
      element(
        'ul',
        element('li', 'Give blood: the hospital needs it. ', link('/blood', 'How')),
        element('li', 'Join a choir: it is free, and you will love it. ', link('/choir', 'How')),
        element('li', 'Help at the kitchen, an hour a week. ', link('/kitchen', 'How')),
      ),
    ],
    [
      'a paragraph of the story that says so of others',
      element(
        'p',
        'The lifeboat crew lives on gifts, and whoever gives £5 a month is sent a letter from the boathouse, ',
        link('/people/solheim', 'Ms Solheim'),
        ' said.',
      ),
    ],
    [
      'a long paragraph with a word to the reader in its end',
      element(
        'p',
        'The harbour board will meet on Friday to decide about the pier, which would cost 300,000 kroner a year and could take the mail boats as well. ',
        link('/letters', 'Tell us what you think'),
      ),
    ],
  ])('%s', (_, part) => {
    expect(foundWith(part)).toEqual([]);
  });
});
