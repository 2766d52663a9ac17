/** What is done to the reader's list of names, and the words on what came of it. */
import { type Change, saveFile } from '../controls/index.ts';
import { type Kept, MAXIMUM_OWN_NAMES, type OwnName, withinLimit } from '../settings.ts';
import { counted, joined, message } from '../strings.ts';
import { decode } from './decode.ts';
import { isListed, mergeNames, readNames, writeNames } from './names-file.ts';

/** A list of names is small; anything larger is some other file. In bytes. */
const LARGEST_FILE = 1_000_000;

/** The list as it was before some names were put on it, and how many of them found no room there. */
interface Outcome {
  readonly before: readonly OwnName[];
  readonly leftOut: number;
}

/** Puts names on the list; what else is on it stays. Gives null where nothing is kept. */
async function put(change: Change, names: readonly OwnName[]): Promise<Outcome | null> {
  let outcome: Outcome = { before: [], leftOut: 0 };
  const kept = await change(({ ownNames }) => {
    const merged = mergeNames(ownNames, names);
    const within = withinLimit(merged);
    outcome = { before: ownNames, leftOut: merged.length - within.length };
    return { ownNames: within };
  });
  return kept === 'kept' ? outcome : null;
}

const full = (leftOut: number): string =>
  counted('optionsNamesLeftOut', leftOut, MAXIMUM_OWN_NAMES);

/** Adds a name, or changes what is said of it; gives a word on what came of it, null where it could not be kept. */
export async function addName(change: Change, own: OwnName): Promise<string | null> {
  const outcome = await put(change, [own]);
  if (outcome === null) return null;
  if (outcome.leftOut > 0) return full(outcome.leftOut);
  return message(isListed(outcome.before, own) ? 'optionsChanged' : 'optionsAdded', own.name);
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
  const outcome = await put(change, read.names);
  if (outcome === null) return null;
  const { leftOut } = outcome;
  const words = [
    counted('optionsNamesTaken', read.names.length - leftOut),
    read.unread > 0 ? counted('optionsNamesUnread', read.unread) : '',
    leftOut > 0 ? full(leftOut) : '',
  ];
  return joined(words, ' ');
}
