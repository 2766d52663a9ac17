/** The keyboard commands of the manifest; the reader may give them other keys. */
import type { PageRequest, Told } from '../messages.ts';
import { changeSettings, loadSettings } from '../settings.ts';
import { askPage } from './ask-page.ts';

interface Tab {
  readonly id?: number | undefined;
}

/** Turns the marks of all pages on or off; gives the word on what they are now. */
async function toggleMarks(): Promise<Told> {
  const kept = await changeSettings(({ marks }) => ({ marks: !marks }));
  if (kept === 'notKept') return 'pageNotKept';
  return (await loadSettings()).marks ? 'marksOn' : 'marksOff';
}

/** What the page is asked for, once all else that a command wants is done; null where it is none of ours. */
async function requestFor(command: string): Promise<PageRequest | null> {
  switch (command) {
    case 'next-mark':
      return { type: 'step', direction: 'next' };
    case 'previous-mark':
      return { type: 'step', direction: 'previous' };
    case 'toggle-marks':
      return { type: 'tell', word: await toggleMarks() };
    default:
      return null;
  }
}

/**
 * Does what a keyboard command asks for.
 *
 * @param tab the tab it was given in; none where no tab has the focus.
 */
export async function obeyCommand(command: string, tab?: Tab): Promise<void> {
  const request = await requestFor(command);
  if (request !== null && tab?.id !== undefined) await askPage(tab.id, request);
}
