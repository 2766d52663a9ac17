/** A page for the view to ask, behind the fake browser's tab 5. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageDescription, PageRequest, PageStatus } from '../../src/messages.ts';
import { official } from '../report/article.ts';
import { anyReading } from '../support/any-reading.ts';
import { ferryArticle } from '../support/ferry.ts';

export const TAB = 5;

/** A tab as the browser hands it to listeners. */
export const browserTab = (id: number) => ({
  id,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
});

export const article: Extract<PageStatus, { status: 'read' }> = {
  ...anyReading,
  ...ferryArticle({
    promise: '“I shall be aboard,”',
    gap: ' ',
    silent: official('Per Lindqvist', 'minister of works'),
  }),
};

export function describing(page: PageStatus, more: Partial<PageDescription> = {}): PageDescription {
  return {
    site: 'news.example',
    address: 'https://news.example/ferry',
    title: 'Ferry to run on Sundays',
    outlet: 'The Island Courier',
    language: 'en',
    folded: [],
    page,
    ...more,
  };
}

/** Puts a page behind the tab that answers what `answer` gives; returns what it was asked. */
export function openPage(answer: (request: PageRequest) => unknown) {
  const sendMessage = vi.fn(async (_tab: number, request: PageRequest) => answer(request));
  Object.assign(fakeBrowser.tabs, {
    sendMessage,
    get: async (id: number) => ({ id, status: 'complete' }),
    reload: vi.fn(),
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  return sendMessage;
}

/** A page that describes itself so, and shows every place. */
export const openDescribed = (description: PageDescription) =>
  openPage(({ type }) => (type === 'describe' ? description : true));
