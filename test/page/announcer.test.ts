import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createAnnouncer } from '../../src/page/announcer.ts';
import { anyReading } from '../support/any-reading.ts';

function heard() {
  const messages: unknown[] = [];
  browser.runtime.onMessage.addListener((message: unknown) => {
    messages.push(message);
    return Promise.resolve();
  });
  return messages;
}

const read = {
  ...anyReading,
  text: '',
  analysis: { attributions: [], officials: [], people: [] },
} as const;

test('a page that was never an article does not wake the background', () => {
  const messages = heard();
  createAnnouncer()({ status: 'notAnArticle', reason: 'notAnArticle' });
  expect(messages).toEqual([]);
});

test('an article is announced with the number of its attributions', () => {
  const messages = heard();
  createAnnouncer()(read);
  expect(messages).toEqual([{ type: 'pageChanged', attributions: 0 }]);
});

test('a page that is an article no more is announced, so that the badge goes', () => {
  const messages = heard();
  const announce = createAnnouncer();
  announce(read);
  announce({ status: 'notAnArticle', reason: 'notAnArticle' });
  expect(messages.at(-1)).toEqual({ type: 'pageChanged', attributions: null });
});

test('a background that is gone is no error of the page', () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('context invalidated'));
  expect(() => createAnnouncer()({ status: 'reading' })).not.toThrow();
});

test('nor is an extension that is gone, whose interface throws at once', () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('context invalidated');
  });
  expect(() => createAnnouncer()({ status: 'reading' })).not.toThrow();
});
