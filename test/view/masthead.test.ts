import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/view/headline.ts';
import { article, describing, openDescribed } from './page.ts';
import { renderView, shownText, textsOf } from './rendered.tsx';

describe('the headline in the view', () => {
  it.each([
    'Ferry to run on Sundays | The Island Courier',
    'Ferry to run on Sundays - The Island Courier',
    'Ferry to run on Sundays — Island Courier',
    'Ferry to run on Sundays | THE ISLAND COURIER',
    'Ferry to run on Sundays -- The Island Courier',
  ])('is without the outlet’s name, which stands above it: %s', async (title) => {
    openDescribed(describing(article, { title }));
    await renderView();
    expect(textsOf('h1')).toEqual(['Ferry to run on Sundays']);
  });

  it.each([
    ['Who owns the Island Courier', 'Island Courier'],
    ['The Island Courier', 'The Island Courier'],
    ['Budget | What the isles pay', 'The Island Courier'],
    ['Ten years of the post-Courier', 'Courier'],
    ['Ferry to run on Sundays | Island Courier', ''],
  ])('is else as the page has it: %s', (title, outlet) => {
    expect(headlineOf({ title, outlet })).toBe(title);
  });
});

describe('a headline in another language', () => {
  const shownHeadline = async (language: string, declared: string) => {
    const page = { status: 'otherLanguage', language, text: '' } as const;
    openDescribed(describing(page, { title: 'המעבורת תשוט גם בימי ראשון?', language: declared }));
    await renderView();
    return document.querySelector('h1');
  };

  it('is spoken as that, whatever its page says', async () => {
    expect((await shownHeadline('he', 'en'))?.lang).toBe('he');
  });

  it('is written from right to left where its letters are', async () => {
    expect((await shownHeadline('he', 'he'))?.dir).toBe('auto');
  });
});

it('names the site where the page names no outlet', async () => {
  openDescribed(describing(article, { outlet: '' }));
  await renderView();
  expect(shownText()).toMatch(/^news\.exampleFerry to run/);
});
