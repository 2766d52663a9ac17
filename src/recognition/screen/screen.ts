/** Which of many patterns may match a text: those of which it contains all that they require. */
import { addTo } from '../../lists.ts';
import { Entry, Wanting } from './entry.ts';
import { type Beside, standsAnywhere, type Word } from './word.ts';

/** Words are looked up by a number that their first characters make. */
const LAST_SLOT = 2 ** 14 - 1;
const FACTOR = 31;
const LONGEST_KEY = 4;

const FIRST_LETTER = 'a'.charCodeAt(0);
const LAST_LETTER = 'z'.charCodeAt(0);

/**
 * What the matches of a pattern contain, as `required.json` has it: of each of these choices one word, the surest
 * choice first; nothing, where there are none.
 */
export type Requirement = readonly (readonly string[])[];

/**
 * Gives the numbers of the patterns that may match a text, in order; the text in lower case. The others
 * do not match it. Goes through the text once for all patterns, and again for the few that may.
 */
export type Screen = (text: string) => readonly number[];

/** A slot is one of keys, or of how keys begin; of words that stand anywhere, or where no letter is before them. */
const KEYS = 0b0011;
const ANYWHERE = 0b0101;
const AT_START = 0b1010;

/** A screen before patterns. @param required what each of them requires. */
export function screenFor(required: readonly Requirement[]): Screen {
  const { always, slots, marks } = prepare(required);
  return (text) => {
    const words = new Set<Entry>();
    let wanted = ANYWHERE | AT_START;
    for (let at = 0; at < text.length; at += 1) {
      const end = Math.min(at + LONGEST_KEY, text.length);
      let slot = 0;
      for (let next = at; next < end; next += 1) {
        slot = nextSlot(slot, text.charCodeAt(next));
        const mark = (marks[slot] ?? 0) & wanted;
        if (mark === 0) break;
        if ((mark & KEYS) !== 0) findAt(slots.get(slot), text, at, words);
      }
      wanted = isLetter(text.charCodeAt(at)) ? ANYWHERE : ANYWHERE | AT_START;
    }
    return words.size === 0 ? always : inOrder([...always, ...satisfied(words, text)]);
  };
}

/** Adds the words that stand at a place of a text. */
function findAt(entries: readonly Entry[] = [], text: string, at: number, found: Set<Entry>): void {
  for (const entry of entries) {
    const { word } = entry;
    if (text.startsWith(word.text, at) && standsAt(word, text, at)) found.add(entry);
  }
}

/** The patterns of some words of a text of which all else is in it too. */
function satisfied(words: Iterable<Entry>, text: string): number[] {
  const found: number[] = [];
  for (const { wanting } of words) {
    for (const { pattern, others } of wanting) {
      if (others.every((choice) => choice.some((each) => isIn(each, text)))) found.push(pattern);
    }
  }
  return found;
}

function isIn(word: Word, text: string): boolean {
  let at = text.indexOf(word.text);
  while (at >= 0 && !standsAt(word, text, at)) at = text.indexOf(word.text, at + 1);
  return at >= 0;
}

/** Whether what is beside a word's letters is what is to stand beside the word. */
function standsAt({ text: { length }, before, after }: Word, text: string, at: number): boolean {
  return allows(before, text, at - 1) && allows(after, text, at + length);
}

/** @param at the place of one character, or just outside the text. */
function allows(beside: Beside, text: string, at: number): boolean {
  if (beside === 'anything') return true;
  const code = text.charCodeAt(at);
  return beside === 'nothing' ? Number.isNaN(code) : !isLetter(code);
}

function isLetter(code: number): boolean {
  return code >= FIRST_LETTER && code <= LAST_LETTER;
}

/** Sorts numbers, and drops those that stand there twice; there are few. */
function inOrder(numbers: number[]): number[] {
  numbers.sort((one, other) => one - other);
  return numbers.filter((number, at) => number !== numbers[at - 1]);
}

interface Prepared {
  /** The patterns that require nothing. */
  readonly always: readonly number[];
  readonly slots: ReadonlyMap<number, readonly Entry[]>;
  /** Nearly every slot is empty, and nearly every word stands where a word can begin: this is looked at first. */
  readonly marks: Uint8Array;
}

/** Done whenever the background wakes: words are not read before they are asked for. */
function prepare(required: readonly Requirement[]): Prepared {
  const always: number[] = [];
  const entries = new Map<string, Entry>();
  const slots = new Map<number, Entry[]>();
  const marks = new Uint8Array(LAST_SLOT + 1);
  for (const [pattern, requirement] of required.entries()) {
    const [surest] = requirement;
    if (surest === undefined) {
      always.push(pattern);
      continue;
    }
    const wanting = new Wanting(pattern, requirement);
    for (const written of surest) {
      const known = entries.get(written);
      if (known !== undefined) {
        known.wanting.push(wanting);
        continue;
      }
      const entry = new Entry(written, wanting);
      entries.set(written, entry);
      addTo(slots, mark(marks, written), entry);
    }
  }
  return { always, slots, marks };
}

/** Marks the slots of a word's beginnings and of its key; gives that of the key. */
function mark(marks: Uint8Array, written: string): number {
  const place = standsAnywhere(written) ? ANYWHERE : AT_START;
  const end = Math.min(written.length - 1, 1 + LONGEST_KEY);
  let slot = 0;
  for (let at = 1; at < end; at += 1) {
    slot = nextSlot(slot, written.charCodeAt(at));
    marks[slot] = (marks[slot] ?? 0) | (place & (at + 1 < end ? ~KEYS : KEYS));
  }
  return slot;
}

/** The slot of some characters and one more. */
function nextSlot(slot: number, code: number): number {
  return (slot * FACTOR + code) & LAST_SLOT;
}
