import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../src/background/index.ts';

it('has every listener in place when it returns, for the event that woke it', () => {
  const onMessage = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const onCommand = vi.fn();
  const colours = { setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() };
  Object.assign(fakeBrowser.commands.onCommand, { addListener: onCommand });
  Object.assign(fakeBrowser.action, colours);
  const onMenu = vi.fn();
  Object.assign(fakeBrowser.contextMenus.onClicked, { addListener: onMenu });
  const onInstalled = vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener');

  startBackground();
  expect(onMessage).toHaveBeenCalledOnce();
  expect(onCommand).toHaveBeenCalledOnce();
  expect(onMenu).toHaveBeenCalledOnce();
  expect(onInstalled).toHaveBeenCalledTimes(2);
  expect(colours.setBadgeBackgroundColor).toHaveBeenCalledOnce();
});
