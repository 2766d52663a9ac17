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
    'Our work takes boats, batteries and a lawyer. A tenner from you covers all three for an hour.';
  const sale = 'Ends Sunday. Six months of the Harbour Post for £4, crossword included.';
  const round = 'The Night Watch: the harbour’s headlines in two minutes, weekdays at seven.';

  test('what a paper says of gifts, with a link of its own', () => {
    expect(wordingsIn(`${pay} Fill the tank`).cues).toEqual([]);
    const [found] = foundWith(element('div', element('p', pay), link('/tank', 'Fill the tank')));
    expect(found?.texts).toEqual([pay, 'Fill the tank']);
    expect(found?.kind).toBe('donation');
    expect(found?.why).toContain('words');
  });

  test('an offer in one line with a link', () => {
    const [found] = foundWith(element('p', sale, ' ', link('/harvest', 'Take it')));
    expect(found?.texts).toEqual([`${sale} Take it`]);
    expect(found?.kind).toBe('subscription');
  });

  test('a letter described before a button', () => {
    const [found] = foundWith(element('div', element('p', round), element('button', 'I’m in')));
    expect(found?.texts).toEqual([round, 'I’m in']);
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
      'an event elsewhere',
      element(
        'div',
        element('p', 'Join us for an evening of songs, with tea, on the 12th.'),
        link('https://library.example/songs', 'Save my seat'),
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
