/** A page for the view to ask, behind the fake browser's tab 5. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageDescription, PageRequest, PageStatus } from '../../src/messages.ts';
import { analysisOf, attributionOf, official } from '../report/article.ts';
import { anyReading } from '../support/any-reading.ts';

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

const text =
  'The ferry will run on Sundays, Mayor Ines Tolva said. “I shall be aboard,” she told the Courier. ' +
  'The Courier reported that fares will rise, citing a person familiar with the plan. ' +
  'The pier is reportedly unsafe.';
const tolva = { kind: 'official', speaker: 'Ines Tolva', source: 'Mayor Ines Tolva' } as const;

/** An article with four attributions by two speakers, a hedge among them, and an official who is silent. */
export const article: Extract<PageStatus, { status: 'read' }> = {
  ...anyReading,
  text,
  analysis: analysisOf(
    [
      attributionOf(text, { ...tolva, cue: 'said', content: 'The ferry will run on Sundays' }),
      attributionOf(text, {
        ...tolva,
        cue: 'told',
        content: '“I shall be aboard,”',
        quotation: 'direct',
        channel: 'the Courier',
      }),
      attributionOf(text, {
        kind: 'media',
        source: 'The Courier',
        cue: 'reported',
        content: 'fares will rise',
        through: 'a person familiar with the plan',
      }),
      attributionOf(text, { kind: 'unattributed', cue: 'reportedly', content: 'unsafe' }),
    ],
    [
      official('Ines Tolva', 'mayor of the islands'),
      official('Per Lindqvist', 'minister of works'),
    ],
  ),
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
