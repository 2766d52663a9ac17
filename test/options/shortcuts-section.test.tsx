import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eventually } from '../support/eventually.ts';
import { renderOptions } from './rendered.tsx';

const section = () => document.querySelector('#keys');
const button = () => section()?.querySelector('button');
const rows = () =>
  [...(section()?.querySelectorAll('dl > div') ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
const getAll = vi.fn();

beforeEach(() => {
  getAll.mockReset().mockResolvedValue([
    { name: '_execute_action', description: '', shortcut: 'Alt+S' },
    { name: 'next-mark', description: 'Go to the next mark', shortcut: 'Alt+Shift+.' },
    { name: 'toggle-marks', description: 'Turn marks on or off', shortcut: '' },
  ]);
  Object.assign(fakeBrowser.commands, { getAll, openShortcutSettings: undefined });
});

describe('the keyboard shortcuts', () => {
  it('are listed with their keys as the browser has them, or that there are none', async () => {
    await renderOptions();
    await eventually(() =>
      expect(rows()).toEqual([
        ['Open the popup', 'Alt+S'],
        ['Go to the next mark', 'Alt+Shift+.'],
        ['Turn marks on or off', 'no keys set'],
      ]),
    );
  });

  it('are read anew when the reader comes back from changing them', async () => {
    await renderOptions();
    getAll.mockResolvedValue([
      { name: 'x', description: 'Go to the next mark', shortcut: 'Alt+N' },
    ]);
    await act(() => void dispatchEvent(new Event('focus')));
    await eventually(() => expect(rows()).toEqual([['Go to the next mark', 'Alt+N']]));
  });

  it('are changed where the browser opens the place for it', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    Object.assign(fakeBrowser.commands, { openShortcutSettings });
    await renderOptions();
    await act(() => button()?.click());
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(section()?.textContent).not.toContain('chrome://');
  });

  it.each([
    ['copied', async () => {}, 'The address is copied.'],
    ['not copied', () => Promise.reject(new Error('denied')), 'The browser did not allow copying'],
  ])('are changed elsewhere at an address that can be copied: %s', async (_, write, said) => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
    await renderOptions();
    expect(section()?.querySelector('code')?.textContent).toBe('chrome://extensions/shortcuts');
    await act(() => button()?.click());
    expect(writeText).toHaveBeenCalledWith('chrome://extensions/shortcuts');
    await eventually(() =>
      expect(section()?.querySelector('[role=status]')?.textContent).toContain(said),
    );
  });
});
