/** The reader's settings as a file, out and in, and the words on what came of it. */
import { type Change, saveFile } from '../controls/index.ts';
import type { Settings, SettingsList } from '../settings.ts';
import { type CountedKey, counted, listed, message } from '../strings.ts';
import { mergeSettings } from './merge-settings.ts';
import { type Lists, readSettings, writeSettings } from './settings-file.ts';

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

/** What stands in a file, in words. */
function contentInWords(choices: object, lists: Lists): string {
  const parts = listNames.flatMap(([name, words]) =>
    lists[name].length > 0 ? [counted(words, lists[name].length)] : [],
  );
  const switches = Object.keys(choices).length > 0 ? [message('settingsChoices')] : [];
  return listed([...switches, ...parts]);
}

/** Takes over a file; gives a word on what came of it, null where it could not be kept. A file that is broken changes nothing. */
export async function takeSettings(change: Change, file: File): Promise<string | null> {
  if (file.size > LARGEST_FILE) return message('settingsFileTooLarge');
  const read = readSettings(await file.text());
  if (read.status === 'notOurs') return message('settingsFileNotOurs');
  if (read.status === 'newer') return message('settingsFileNewer');
  const { choices, lists, unread } = read;
  let leftOut = 0;
  const kept = await change((now) => {
    const merged = mergeSettings(now, choices, lists);
    leftOut = merged.leftOut;
    return merged.settings;
  });
  if (kept === 'notKept') return null;
  const content = contentInWords(choices, lists);
  return [
    content === '' ? message('settingsFileEmpty') : message('settingsFileTaken', content),
    unread > 0 ? counted('settingsUnread', unread) : '',
    leftOut > 0 ? counted('settingsLeftOut', leftOut) : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}
