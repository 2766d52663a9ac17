/** Walls before the rest of a story, as sites put them: they stay, and appeals in nearly the same words do not. */
import { describe, expect, test } from 'vitest';
import { allowedRuns, drawOutline } from '../../src/drawing/index.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { element, link, sketchOf } from '../support/sketches.ts';

const line = (text: string) => element('p', text);

/** How much is folded of a page whose story ends with a box. */
function folded(heading: string, text: string, call: string): number {
  const box = element('div', element('h3', heading), line(text), link('/plans', call));
  const outline = drawOutline(sketchOf(element('article', ...ferryStory.map(line), box)));
  return allowedRuns(outline, findRuns(outline)).length;
}

describe('a wall stays', () => {
  test.each([
    ['Keep reading', 'A year of The Strait is £20.', 'Choose a plan'],
    ['You have read your last free story', 'A year of The Strait is £20.', 'Choose a plan'],
    ['You have reached your limit of free articles', 'Access for $1 a week.', 'Subscribe now'],
    ['You are out of free stories', 'Get all others for $3 a month.', 'Get access'],
    ['You need a subscription to read on', 'From £2 a week, stop whenever.', 'See plans'],
    ['Only subscribers can read this story', 'Read it all for £2 a week.', 'Subscribe'],
    ['Unlock this article', 'Everything we publish for €5 a month.', 'Unlock'],
    ['Subscribers read on from here', 'The Strait has you, at £4 a month.', 'Subscribe'],
    ['The story goes on for members', 'Pay what you can, from £2 a month.', 'Be a member'],
    ['This post is for paid subscribers', 'Upgrade to get the archive.', 'Subscribe'],
    ['Your free preview has ended', 'Subscribe for $1 a week.', 'Subscribe'],
  ])('“%s”', (heading, text, call) => {
    expect(folded(heading, text, call)).toBe(0);
  });
});

describe('a choice between money and being watched stays', () => {
  test.each([
    ['Mit Werbung weiterlesen', 'Oder ohne Tracking für 4,99 € im Monat.', 'Jetzt abonnieren'],
    ['Continuer sans accepter', 'Ou abonnez-vous pour 2 € par mois.', 'Je m’abonne'],
    ['Aceptar y continuar', 'O suscríbete por 2 € al mes.', 'Suscribirme'],
    ['Rifiuta e abbonati', 'A partire da 2 € al mese.', 'Abbonati'],
    ['Aceitar e continuar', 'Ou assine por 2 € por mês.', 'Assinar'],
    ['Continue with ads', 'Or subscribe for £2 a month.', 'Subscribe'],
  ])('“%s”', (heading, text, call) => {
    expect(folded(heading, text, call)).toBe(0);
  });
});

test('an appeal to read more of an outlet is none', () => {
  const text = 'Subscribe to The Strait for £1 a week and read all that our reporters write.';
  expect(folded('You like to read to the end', text, 'Subscribe')).toBe(1);
});

describe('what readers are offered beside a story stays', () => {
  test.each([
    ['Public meeting', 'Join us at the town hall on 4 May at seven.', 'Add to calendar'],
    ['How well do you know us?', 'Take our quiz on the nine islands.', 'Start the quiz'],
    ['For other editors', 'You are free to republish this story.', 'Copy the text'],
  ])('“%s”', (heading, text, call) => {
    expect(folded(heading, text, call)).toBe(0);
  });

  test('one of several things to do, though it asks', () => {
    const entries = ['Keep your ticket until you are ashore.', 'Write down when the boat left.'];
    const list = [...entries, 'Download the operator’s app to see your refund.'].map((text) =>
      element('li', text),
    );
    const box = element('div', element('h4', 'If your boat is late'), element('ul', ...list));
    const outline = drawOutline(sketchOf(element('article', ...ferryStory.map(line), box)));
    expect(findRuns(outline)).toEqual([]);
  });
});
