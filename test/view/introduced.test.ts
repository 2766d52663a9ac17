import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { mountOptions } from '../../src/options/index.ts';
import { mountPanel, mountView } from '../../src/view/index.ts';
import { openPage, TAB } from './page.ts';

const address = new URLSearchParams({ tabId: String(TAB) });

beforeEach(() => {
  openPage(() => undefined);
  // Strings of another language, as far as they matter here.
  const words = (key: string) => (key === 'language' ? 'fr' : `« ${key} »`);
  Object.assign(browser.i18n, { getMessage: words });
});

describe('a page of the extension', () => {
  it.each([
    ['the popup', () => mountView(document.createElement('main'), address), '« extensionName »'],
    ['the panel', () => mountPanel(document.createElement('main'), address), '« extensionName »'],
    ['the options', () => mountOptions(document.createElement('main')), '« optionsTitle »'],
  ])('says in its strings’ words what it is and in which language: %s', async (_, mount, title) => {
    document.documentElement.lang = 'en';
    await mount();
    expect(document.title).toBe(title);
    expect(document.documentElement.lang).toBe('fr');
  });
});
