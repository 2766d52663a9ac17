import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followActiveTab } from '../../src/view/active-tab.ts';
import { article, describing, openDescribed } from './page.ts';
import { press, renderView, shownText } from './rendered.tsx';

type Activated = (tab: { tabId: number; windowId: number }) => void;

/** A window with an active tab; hands back what makes another tab the active one. */
function openWindow({ active, own }: { active: number; own?: number }) {
  const listeners = new Set<Activated>();
  Object.assign(fakeBrowser.tabs, {
    getCurrent: async () => (own === undefined ? undefined : { id: own }),
    query: async () => [{ id: active }],
    onActivated: {
      addListener: (heard: Activated) => listeners.add(heard),
      removeListener: (heard: Activated) => listeners.delete(heard),
    },
  });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1 }) });
  return (tabId: number, windowId = 1) => {
    for (const heard of listeners) heard({ tabId, windowId });
  };
}

const follow = async () => {
  const tabs: (number | null)[] = [];
  const following = new AbortController();
  await followActiveTab((tabId) => tabs.push(tabId), following.signal);
  return { tabs, stop: () => following.abort() };
};

describe('the panel for reading along', () => {
  it('begins with the active tab and goes along to the next', async () => {
    const activate = openWindow({ active: 4 });
    const { tabs } = await follow();
    activate(9);
    expect(tabs).toEqual([4, 9]);
  });

  it('leaves the tabs of other windows alone', async () => {
    const activate = openWindow({ active: 4 });
    const { tabs } = await follow();
    activate(9, 2);
    expect(tabs).toEqual([4]);
  });

  it('stays with what was read where it stands in a tab itself', async () => {
    const activate = openWindow({ active: 7, own: 7 });
    const { tabs } = await follow();
    activate(9);
    activate(7);
    expect(tabs).toEqual([9]);
  });

  it('follows nothing any more once it is closed', async () => {
    const activate = openWindow({ active: 4 });
    const { tabs, stop } = await follow();
    stop();
    activate(9);
    expect(tabs).toEqual([4]);
  });
});

describe('the way to it', () => {
  afterEach(() => Reflect.deleteProperty(fakeBrowser, 'sidePanel'));

  it('leads from the popup to the browser’s own panel, and the popup closes', async () => {
    const open = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { sidePanel: { open } });
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    openDescribed(describing(article));
    await renderView(12);
    await press('Open beside the page');
    expect(open).toHaveBeenCalledWith({ tabId: 12 });
    expect(close).toHaveBeenCalledOnce();
  });

  it('leaves the popup open where the browser will not', async () => {
    const open = vi.fn(async () => Promise.reject(new Error('no gesture')));
    Object.assign(fakeBrowser, { sidePanel: { open } });
    const close = vi.spyOn(window, 'close').mockReset();
    openDescribed(describing(article));
    await renderView(12);
    await press('Open beside the page');
    expect(close).not.toHaveBeenCalled();
  });

  it('is not shown where the browser has none', async () => {
    Object.assign(fakeBrowser, { sidebarAction: undefined });
    openDescribed(describing(article));
    await renderView();
    expect(shownText()).not.toContain('Open beside the page');
  });
});
