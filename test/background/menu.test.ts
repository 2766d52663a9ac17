import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obeyMenu, offerMenu } from '../../src/background/menu.ts';

const removeAll = vi.fn(async () => {});
const create = vi.fn();
const sendMessage = vi.fn(async () => true);
const executeScript = vi.fn(async () => []);

beforeEach(() => {
  for (const mock of [removeAll, create, sendMessage, executeScript]) mock.mockClear();
  Object.assign(fakeBrowser.contextMenus, { removeAll, create });
  const get = async (id: number) => ({ id, url: 'https://news.example/' });
  Object.assign(fakeBrowser.tabs, { sendMessage, get });
  Object.assign(fakeBrowser, { scripting: { executeScript, insertCSS: vi.fn() } });
});

test('the menu has its two entries, once, also after an update', async () => {
  await offerMenu();
  expect(removeAll).toHaveBeenCalledOnce();
  const titles = create.mock.calls.map(([{ title }]) => title);
  expect(titles).toEqual(['Fold blocks like this', 'Never fold this']);
});

test.each(['fold', 'leave'])('the entry “%s” is passed on to the page', async (menuItemId) => {
  await obeyMenu({ menuItemId }, { id: 7 });
  const request = { type: 'chooseBlock', act: menuItemId };
  expect(sendMessage).toHaveBeenCalledWith(7, request, { frameId: 0 });
});

test('what is chosen in a frame says nothing of the block that the page was last pointed at, and is met with a word', async () => {
  await obeyMenu({ menuItemId: 'fold', frameId: 4 }, { id: 7 });
  const request = { type: 'tell', word: 'foldInFrame' };
  expect(sendMessage.mock.calls).toEqual([[7, request, { frameId: 0 }]]);
});

test('an entry of nobody’s, or without a tab, does nothing', async () => {
  await obeyMenu({ menuItemId: 'erase' }, { id: 7 });
  await obeyMenu({ menuItemId: 'fold' });
  expect(sendMessage).not.toHaveBeenCalled();
});

describe('where nothing listens as yet', () => {
  const nobody = new Error('Could not establish connection');

  test('the page’s script is started, and told', async () => {
    sendMessage.mockRejectedValueOnce(nobody);
    await obeyMenu({ menuItemId: 'fold' }, { id: 7 });
    expect(executeScript).toHaveBeenCalledOnce();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('and the browser lets nobody in, that is no error', async () => {
    sendMessage.mockRejectedValueOnce(nobody);
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await expect(obeyMenu({ menuItemId: 'fold' }, { id: 7 })).resolves.toBeUndefined();
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
