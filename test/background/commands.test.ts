import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obeyCommand } from '../../src/background/commands.ts';
import { loadSettings } from '../../src/settings.ts';

const sendMessage = vi.fn();

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.tabs, { sendMessage });
});

describe('a keyboard command', () => {
  it.each([
    ['next-mark', 'next'],
    ['previous-mark', 'previous'],
  ])('%s takes the page to the %s mark', async (command, direction) => {
    await obeyCommand(command, { id: 4 });
    expect(sendMessage).toHaveBeenCalledWith(4, { type: 'step', direction }, { frameId: 0 });
  });

  it('goes nowhere where no tab has the focus', async () => {
    await obeyCommand('next-mark');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('does nothing on a page that cannot be reached', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(obeyCommand('next-mark', { id: 4 })).resolves.toBeUndefined();
  });

  it.each(['next-mark', 'toggle-marks'])(
    '%s starts the script of a page that has none',
    async (command) => {
      sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
      const executeScript = vi.fn(async () => []);
      Object.assign(fakeBrowser.tabs, { get: async () => ({ url: 'https://news.example/' }) });
      Object.assign(fakeBrowser, { scripting: { executeScript, insertCSS: vi.fn() } });
      await obeyCommand(command, { id: 4 });
      expect(executeScript).toHaveBeenCalledOnce();
      expect(sendMessage).toHaveBeenCalledTimes(2);
    },
  );

  it('turns the marks off, and on again, and has the page say so', async () => {
    for (const word of ['marksOff', 'marksOn']) {
      await obeyCommand('toggle-marks', { id: 4 });
      expect((await loadSettings()).marks).toBe(word === 'marksOn');
      expect(sendMessage).toHaveBeenLastCalledWith(4, { type: 'tell', word }, { frameId: 0 });
    }
  });

  it('has the page say so where the marks could not be turned', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await obeyCommand('toggle-marks', { id: 4 });
    const request = { type: 'tell', word: 'pageNotKept' };
    expect(sendMessage).toHaveBeenLastCalledWith(4, request, { frameId: 0 });
  });

  it('that is unknown changes nothing', async () => {
    const before = await loadSettings();
    await obeyCommand('erase', { id: 4 });
    expect(await loadSettings()).toEqual(before);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
