/** The keyboard commands of the manifest; the reader may give them other keys. */
import { browser } from 'wxt/browser';
import type { PageRequest } from '../messages.ts';
import { changeSettings } from '../settings.ts';

type Direction = Extract<PageRequest, { type: 'step' }>['direction'];

interface Tab {
  readonly id?: number | undefined;
}

async function step(direction: Direction, tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const request: PageRequest = { type: 'step', direction };
  // A page without marks, or without its script, has nowhere to go to.
  await browser.tabs.sendMessage(tab.id, request).catch(() => undefined);
}

/**
 * Does what a keyboard command asks for.
 *
 * @param tab the tab it was given in; none where no tab has the focus.
 */
export async function obeyCommand(command: string, tab?: Tab): Promise<void> {
  switch (command) {
    case 'next-mark':
      return step('next', tab);
    case 'previous-mark':
      return step('previous', tab);
    case 'toggle-marks':
      await changeSettings(({ marks }) => ({ marks: !marks }));
  }
}
