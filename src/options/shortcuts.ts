/** The keyboard commands as the browser has them, and where the reader gives them other keys. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MessageKey, message } from '../strings.ts';

/** A command and its keys as the browser writes them; empty where it has none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** Commands that the browser has of itself, and leaves without a name. */
const unnamed = new Map<string, MessageKey>([
  ['_execute_action', 'optionsKeysPopup'],
  ['_execute_sidebar_action', 'optionsKeysPanel'],
]);

function nameOf(command: string): string {
  const key = unnamed.get(command);
  return key === undefined ? command : message(key);
}

/** Where Chromium lets the reader change keys; it opens from no link. */
export const CHROMIUM_ADDRESS = 'chrome://extensions/shortcuts';

/** What Firefox has beside the rest. */
const firefox = v.looseObject({ openShortcutSettings: v.function() });

/** The commands, in the browser's order; none where the browser has none, as on phones. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await allCommands();
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    command: description || nameOf(name),
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
