import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageStatus } from '../../src/messages.ts';
import { describing, openDescribed, openPage, TAB } from './page.ts';
import { press, renderView, shownText, textsOf } from './rendered.tsx';

describe('a page without a report says why', () => {
  it.each<[string, PageStatus, string, string]>([
    [
      'too little text',
      { status: 'notAnArticle', reason: 'noBody' },
      'No article here',
      'too little running text',
    ],
    [
      'no article',
      { status: 'notAnArticle', reason: 'notAnArticle' },
      'No article here',
      'does not look like a single news article',
    ],
    ['the site is off', { status: 'siteOff' }, 'Off on news.example', 'until you turn it on again'],
    ['no text', { status: 'failed', reason: 'noText' }, 'No text found', 'could not be told'],
    ['too much text', { status: 'failed', reason: 'tooLong' }, 'Too long to read', '500,000'],
    [
      'too many elements',
      { status: 'failed', reason: 'tooLarge' },
      'Too large to read',
      'it was left alone',
    ],
    [
      'a failure',
      { status: 'failed', reason: 'analysisFailed' },
      'The reading failed',
      'Reloading the page may help',
    ],
    [
      'another language',
      { status: 'otherLanguage', language: 'de', text: 'Der Hafen ist zu.' },
      'This article is in German',
      'marks statements in English only',
    ],
    ['still being read', { status: 'reading' }, 'Reading the article', 'who says what'],
  ])('%s', async (_, page, title, words) => {
    openDescribed(describing(page));
    await renderView();
    expect(textsOf('h2')).toEqual([title]);
    expect(shownText()).toContain(words);
  });

  it('and has one first heading all the same', async () => {
    openDescribed(describing({ status: 'siteOff' }));
    await renderView();
    expect(textsOf('h1')).toEqual(['Says Who']);
  });
});

describe('a page that does not answer', () => {
  const silent = (tab: object, access: boolean) => {
    openPage(() => Promise.reject(new Error('Receiving end does not exist.')));
    Object.assign(fakeBrowser.tabs, { get: async () => ({ id: TAB, status: 'complete', ...tab }) });
    Object.assign(fakeBrowser.permissions, {
      contains: async () => access,
      request: vi.fn(async () => true),
    });
  };

  it.each([
    ['of the browser’s own', { url: 'about:addons' }, 'Off limits'],
    [
      'in which nothing can be started',
      { url: 'https://news.example/' },
      'Not started on this page',
    ],
    ['that is a file, if a browser tells', { url: 'file:///home/saved.html' }, 'Off limits'],
    ['of which the browser tells nothing', {}, 'Off limits'],
    ['that still loads', { status: 'loading' }, 'The page is loading'],
  ])('%s', async (_, tab, title) => {
    silent(tab, true);
    await renderView();
    expect(textsOf('h2')).toEqual([title]);
  });

  it('is reloaded when the reader asks for it', async () => {
    silent({ url: 'https://news.example/' }, true);
    await renderView();
    await press('Reload the page');
    expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(TAB);
  });

  it('for want of access asks for it, and is reloaded', async () => {
    silent({}, false);
    await renderView();
    await press('Allow on all websites');
    expect(fakeBrowser.permissions.request).toHaveBeenCalledOnce();
    expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(TAB);
  });

  it('in a tab that there is not, too', async () => {
    await renderView(null);
    expect(textsOf('h2')).toEqual(['Says Who cannot see this page']);
    expect(textsOf('.notice__action')).toEqual([]);
  });
});
