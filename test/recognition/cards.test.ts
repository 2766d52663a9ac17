/** Small blocks between the paragraphs of a story, by how they are answered and where that leads. */
import { describe, expect, test } from 'vitest';
import { allowedRuns, drawOutline } from '../../src/drawing/index.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { element, link, type Part, sketchOf } from '../support/sketches.ts';

const paragraphs = ferryStory.map((text) => element('p', text));

/** The lines that are folded of a page whose story has some parts in its middle. */
function foldedWith(...parts: readonly Part[]): string[] {
  const story = [...paragraphs.slice(0, 2), ...parts, ...paragraphs.slice(2)];
  const outline = drawOutline(sketchOf(element('article', ...story)));
  return allowedRuns(outline, findRuns(outline)).flatMap(({ first, end }) =>
    outline.lines.slice(first, end).map(({ text }) => text),
  );
}

const card = (...parts: readonly Part[]) => element('div', ...parts);
const line = (text: string) => element('p', text);

describe('a card that is folded', () => {
  test.each([
    [
      'ends with a button for something that outlets ask for',
      'First Light and four other letters for people who rise early.',
      'Sign up',
    ],
    [
      'begins with a sentence as stories do, and asks for money',
      'I read all nine reports so that nobody else has to.',
      'Donate',
    ],
  ])('%s', (_, text, call) => {
    expect(foldedWith(card(line(text), element('button', call)))).toHaveLength(2);
  });

  test('has its button glued to its words', () => {
    const parts = [element('span', 'The tides, on your phone'), link('/app', 'Get the app')];
    expect(foldedWith(card(...parts))).toEqual(['The tides, on your phone', 'Get the app']);
  });

  test('asks, and leads to a page of a network', () => {
    const asks = line('Add The Harbour Post as a preferred source on Google');
    const follow = link('https://www.google.com/preferences/source?q=harbour.example', 'Follow');
    expect(foldedWith(card(asks, follow))).toHaveLength(2);
  });

  test('is a form with a motto before it', () => {
    const form = element('form', 'First', { thing: 'field' }, 'Email*', { thing: 'emailField' });
    const parts = [line('Never get caught in the rain.'), form, element('button', 'Send me Tides')];
    expect(foldedWith(card(...parts))).toContain('Never get caught in the rain.');
  });
});

describe('a card that stays', () => {
  test.each<readonly [string, Part, Part]>([
    [
      'is of an event elsewhere',
      line('This month we read The Cold Hill. Join us on the 12th at the library.'),
      link('https://library.example/club', 'Sign up'),
    ],
    [
      'is of somebody else’s alerts',
      line('Some 4,000 heaters were sold between May and June.'),
      link('https://agency.example/alerts', 'Sign up for recall alerts'),
    ],
    [
      'sells something',
      line('Stream it on Nordlys from $9.99 a month, with a free trial for new members.'),
      link('https://nordlys.example/', 'Try Nordlys'),
    ],
    [
      'is of an app that the story is about',
      line('Our pick. It hears you snore and does not tell anybody.'),
      link('https://apps.apple.com/app/nightowl', 'App Store'),
    ],
  ])('%s', (_, text, call) => {
    expect(foldedWith(card(text, call))).toEqual([]);
  });
});

describe('one line between paragraphs', () => {
  test('is folded where it asks, though it is a link of a few words', () => {
    const parts = [
      element('div', link('https://whatsapp.com/channel/x', 'Follow Varnhem on WhatsApp')),
    ];
    expect(foldedWith(...parts)).toEqual(['Follow Varnhem on WhatsApp']);
  });

  test('is folded where the outlet speaks of itself to the reader, and leads to where it is paid', () => {
    const plea = 'If my ramblings have been of use on your own, you might stand me a pot of tea: ';
    const parts = [element('p', plea, link('https://ko-fi.com/x', 'ko-fi.com/x'))];
    expect(foldedWith(...parts)).toHaveLength(1);
  });

  test.each([
    ['We left our ', 'https://gym.example/membership', 'gym', ' in March and bought a bike.'],
    ['My mother kept her ', 'https://paper.example/subscribe', 'subscription', ' until we moved.'],
    ['You can read our review of the ', 'https://club.example/membership', 'club', ' again.'],
  ])('stays where it leads to somebody else: %s', (before, target, name, after) => {
    expect(foldedWith(element('p', before, link(target, name), after))).toEqual([]);
  });

  test('stays where it gives what somebody says', () => {
    const told = 'Download the app, the city says, and your bus will come when the app says so.';
    expect(foldedWith(line(told))).toEqual([]);
  });
});

describe('in words that no list has is folded', () => {
  test('a form for an address', () => {
    const form = [{ thing: 'emailField' } as const, element('button', 'Hop')];
    const said = [element('h4', 'Flotsam'), line('What the tide brought in.')];
    expect(foldedWith(card(...said, ...form))).toEqual([
      'Flotsam',
      'What the tide brought in.',
      '',
      'Hop',
    ]);
  });

  test('what the outlet says of itself to the reader before a button', () => {
    const said = 'We think that an island ought to have its paper. Would you see to it with us?';
    expect(foldedWith(card(line(said), element('button', 'Contribute')))).toEqual([
      said,
      'Contribute',
    ]);
  });
});

test('a poll stays, though the outlet asks', () => {
  const buttons = ['Yes', 'No', 'Results'].map((text) => element('button', text));
  const said = line('Tell us what you think: Should our pool open on Sundays?');
  expect(foldedWith(card(said, ...buttons))).toEqual([]);
});

test('a long call for a letter is folded where it begins a paragraph, and is no county’s', () => {
  const call = (whose: string) =>
    line(
      `Sign up for ${whose} free daily newsletter to get the essential news about the boats, and the tides as well.`,
    );
  expect(foldedWith(call('Harbour Post’s'))).toHaveLength(1);
  expect(foldedWith(call('the county’s'))).toEqual([]);
});

test('the channel of somebody else stays', () => {
  const told = 'Follow the agency on its WhatsApp channel if you want delays without an app.';
  expect(foldedWith(line(told))).toEqual([]);
});
