/** What is done to the reader's list of names, and the words on what came of it. */
import { type Change, saveFile } from '../controls/index.ts';
import { type Kept, MAXIMUM_OWN_NAMES, type OwnName, withinLimit } from '../settings.ts';
import { counted, joined, message } from '../strings.ts';
import { decode } from './decode.ts';
import { mergeNames, readNames, writeNames } from './names-file.ts';

/** A list of names is small; anything larger is some other file. In bytes. */
const LARGEST_FILE = 1_000_000;

/** Puts names on the list; what is on it stays, and gives how many of the new ones found no room; null where none is kept. */
async function put(change: Change, names: readonly OwnName[]): Promise<number | null> {
  let leftOut = 0;
  const kept = await change(({ ownNames }) => {
    const merged = mergeNames(ownNames, names);
    const within = withinLimit(merged);
    leftOut = merged.length - within.length;
    return { ownNames: within };
  });
  return kept === 'kept' ? leftOut : null;
}

const full = (leftOut: number): string =>
  counted('optionsNamesLeftOut', leftOut, MAXIMUM_OWN_NAMES);

/** Adds a name; gives a word on what came of it, null where it could not be kept. */
export async function addName(change: Change, own: OwnName): Promise<string | null> {
  const leftOut = await put(change, [own]);
  if (leftOut === null) return null;
  return leftOut > 0 ? full(leftOut) : message('optionsAdded', own.name);
}

/** Takes a name off the list. */
export function removeName(change: Change, name: string): Promise<Kept> {
  return change(({ ownNames }) => ({
    ownNames: ownNames.filter((own) => own.name !== name),
  }));
}

/** Hands the reader the list as a file. */
export function saveNames(names: readonly OwnName[]): void {
  saveFile('says-who-names.csv', 'text/csv', writeNames(names));
}

/** Takes names from a file; gives a word on what came of it, null where it could not be kept. A file that is broken changes nothing. */
export async function takeNames(change: Change, file: File): Promise<string | null> {
  if (file.size > LARGEST_FILE) return message('optionsNamesTooLarge');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return message('optionsFileUnread');
  const read = readNames(decode(bytes));
  if (read.status === 'noNameColumn') return message('optionsNamesNoColumn');
  if (read.status === 'openQuotation') return message('optionsNamesOpenQuotation');
  const leftOut = await put(change, read.names);
  if (leftOut === null) return null;
  const outcome = [
    counted('optionsNamesTaken', read.names.length - leftOut),
    read.unread > 0 ? counted('optionsNamesUnread', read.unread) : '',
    leftOut > 0 ? full(leftOut) : '',
  ];
  return joined(outcome, ' ');
}
