/** The reader's settings as a file, out and in, and the words on what came of it. */
import { type Change, saveFile } from '../controls/index.ts';
import type { Settings, SettingsList } from '../settings.ts';
import { type CountedKey, counted, joined, listed, message } from '../strings.ts';
import { countsOf, type Given, type ListCounts, mergeSettings } from './merge-settings.ts';
import { readSettings, writeSettings } from './settings-file.ts';

/** Full lists of everything come to less. In bytes. */
const LARGEST_FILE = 10_000_000;

const listNames: readonly (readonly [SettingsList, CountedKey])[] = [
  ['sitesOff', 'settingsSitesOff'],
  ['appealsShownOn', 'settingsAppealsShown'],
  ['ownNames', 'settingsNames'],
  ['siteRules', 'settingsRules'],
  ['openedAppeals', 'settingsOpened'],
];

/** Hands the reader everything that they have said, as a file. */
export function saveSettings(settings: Settings): void {
  saveFile('says-who-settings.json', 'application/json', writeSettings(settings));
}

/** What of a file was taken over, in words. */
function contentInWords({ choices, looks, lists }: Given, leftOut: ListCounts): string {
  const parts = listNames.flatMap(([name, words]) => {
    const taken = lists[name].length - leftOut[name];
    return taken > 0 ? [counted(words, taken)] : [];
  });
  const switches = Object.keys(choices).length > 0 ? [message('settingsChoices')] : [];
  const looking = Object.keys(looks).length;
  const inWords = looking > 0 ? [counted('settingsLooks', looking)] : [];
  return listed([...switches, ...inWords, ...parts]);
}

function outcomeInWords(content: string, unread: number, leftOut: ListCounts): string {
  const beyond = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  const isEmpty = content === '' && beyond === 0;
  const outcome = [
    isEmpty ? message('settingsFileEmpty') : '',
    content === '' ? '' : message('settingsFileTaken', content),
    unread > 0 ? counted('settingsUnread', unread) : '',
    beyond > 0 ? counted('settingsLeftOut', beyond) : '',
  ];
  return joined(outcome, ' ');
}

/** Takes over a file; gives a word on what came of it, null where it could not be kept. A file that is broken changes nothing. */
export async function takeSettings(change: Change, file: File): Promise<string | null> {
  if (file.size > LARGEST_FILE) return message('settingsFileTooLarge');
  const text = await file.text().catch(() => null);
  if (text === null) return message('optionsFileUnread');
  const read = readSettings(text);
  if (read.status === 'notOurs') return message('settingsFileNotOurs');
  if (read.status === 'newer') return message('settingsFileNewer');
  let leftOut = countsOf(() => 0);
  const kept = await change((now) => {
    const merged = mergeSettings(now, read);
    leftOut = merged.leftOut;
    return merged.settings;
  });
  if (kept === 'notKept') return null;
  return outcomeInWords(contentInWords(read, leftOut), read.unread, leftOut);
}
