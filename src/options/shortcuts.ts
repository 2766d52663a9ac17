/** The keyboard commands as the browser has them, and where the reader gives them other keys. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** A command and its keys as the browser writes them; empty where it has none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** Where Chromium lets the reader change keys; it opens from no link. */
export const CHROMIUM_ADDRESS = 'chrome://extensions/shortcuts';

/** What Firefox has beside the rest. */
const firefox = v.looseObject({ openShortcutSettings: v.function() });

/** The commands, in the order of the manifest; none where the browser has none, as on phones. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await allCommands();
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    command: description || name,
    keys: shortcut,
  }));
}

async function allCommands() {
  try {
    return await browser.commands.getAll();
  } catch {
    return [];
  }
}

/** Whether the browser opens the place for us. */
export const opensSettings = (): boolean => v.is(firefox, browser.commands);

/** Opens it, where it does. */
export async function openSettings(): Promise<void> {
  if (v.is(firefox, browser.commands)) await browser.commands.openShortcutSettings();
}
