import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequest } from '../../src/background/answer-request.ts';

const page = { id: fakeBrowser.runtime.id, url: 'https://news.example/a', tab: { id: 7 } };
const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const scripting = { executeScript: vi.fn(), insertCSS: vi.fn() };
const startPage = (tabId: number | null, sender = page) =>
  answerRequest({ type: 'startPage', tabId }, sender);

const openTab = (tab: { url?: string }) =>
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, ...tab }) });

beforeEach(() => {
  for (const mock of Object.values(scripting)) mock.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser, { scripting });
  openTab({ url: 'https://news.example/b' });
});

describe('the page’s script', () => {
  it('is started where the page’s gate asks for it, which has the styles already', async () => {
    expect(await startPage(null)).toBe(true);
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/content.js'],
    });
    expect(scripting.insertCSS).not.toHaveBeenCalled();
  });

  it('is started with its styles where the reader asks, for the page may be older than the extension', async () => {
    expect(await startPage(9, { ...popup, tab: { id: 1 } })).toBe(true);
    const target = { tabId: 9 };
    expect(scripting.insertCSS).toHaveBeenCalledWith({
      target,
      files: ['/content-scripts/gate.css'],
    });
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target,
      files: ['/content-scripts/content.js'],
    });
  });

  it('is started once where two ask at the same time', async () => {
    expect(await Promise.all([startPage(null), startPage(7)])).toEqual([true, true]);
    expect(scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('is started again where the page is another', async () => {
    await startPage(null);
    await startPage(null);
    expect(scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it('is not started where the browser lets no extension in, which is said', async () => {
    scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await startPage(9)).toBe(false);
  });

  it.each([[{ url: 'about:blank' }], [{}]])(
    'is not started in a page that is none of the web, or of which the browser tells nothing: %o',
    async (tab) => {
      openTab(tab);
      expect(await startPage(9)).toBe(false);
      expect(scripting.executeScript).not.toHaveBeenCalled();
    },
  );

  it('is started for nobody who is in no tab and names none', async () => {
    const outside = { id: popup.id, url: popup.url, tab: undefined };
    expect(await answerRequest({ type: 'startPage', tabId: null }, outside)).toEqual({
      ok: false,
      reason: 'refused',
    });
  });
});
