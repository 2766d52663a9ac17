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
    expect(sendMessage).toHaveBeenCalledWith(4, { type: 'step', direction });
  });

  it('goes nowhere where no tab has the focus', async () => {
    await obeyCommand('next-mark');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('does nothing on a page that cannot be reached', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(obeyCommand('next-mark', { id: 4 })).resolves.toBeUndefined();
  });

  it('turns the marks off, and on again', async () => {
    await obeyCommand('toggle-marks', { id: 4 });
    expect((await loadSettings()).marks).toBe(false);
    await obeyCommand('toggle-marks', { id: 4 });
    expect((await loadSettings()).marks).toBe(true);
  });

  it('that is unknown changes nothing', async () => {
    const before = await loadSettings();
    await obeyCommand('erase', { id: 4 });
    expect(await loadSettings()).toEqual(before);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
