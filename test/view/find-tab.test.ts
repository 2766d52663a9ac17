import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findTab } from '../../src/view/find-tab.ts';

it('is the tab that the address names', async () => {
  expect(await findTab(new URLSearchParams('tabId=12'))).toBe(12);
});

it.each(['', '-1', '1.5', 'abc', '9'.repeat(40)])('is none for the name “%s”', async (name) => {
  expect(await findTab(new URLSearchParams({ tabId: name }))).toBeNull();
});

it('is the active tab where the address names none', async () => {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3 }] });
  expect(await findTab(new URLSearchParams())).toBe(3);
});
