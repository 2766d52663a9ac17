/** Which of many patterns may match a text: those of which it contains all that they require. */
import { addTo } from '../../lists.ts';
import { type Beside, readWord, type Word } from './word.ts';

/** Words are looked up by a number that their first characters make. */
const LAST_SLOT = 2 ** 14 - 1;
const FACTOR = 31;
const LONGEST_KEY = 4;

const FIRST_LETTER = 'a'.charCodeAt(0);
const LAST_LETTER = 'z'.charCodeAt(0);

/**
 * What the matches of a pattern contain, as `required.json` has it: all of one of these requirements; nothing,
 * where there are none. A requirement is a list of choices, the surest first, of each of which one word is there.
 */
export type Required = readonly (readonly (readonly string[])[])[];

/** A word, and who requires it. */
interface Entry {
  readonly word: Word;
  readonly patterns: Wanting[];
}

/** A pattern, and what else it requires. */
interface Wanting {
  readonly pattern: number;
  readonly others: readonly (readonly Word[])[];
}

/**
 * Gives the numbers of the patterns that may match a text, in order; the text in lower case. The others
 * do not match it. Goes through the text once for all patterns, and again for the few that may.
 */
export type Screen = (text: string) => readonly number[];

/** A screen before patterns. @param required what each of them requires. */
export function screenFor(required: readonly Required[]): Screen {
  const { always, slots } = prepare(required);
  const kinds = kindsOf(slots);
  return (text) => {
    const words = new Set<Entry>();
    let wanted = INSIDE | AT_START;
    for (let at = 0; at < text.length; at += 1) {
      const end = Math.min(at + LONGEST_KEY, text.length);
      let slot = 0;
      for (let next = at; next < end; next += 1) {
        slot = (slot * FACTOR + text.charCodeAt(next)) & LAST_SLOT;
        if (((kinds[slot] ?? 0) & wanted) !== 0) findAt(slots.get(slot), text, at, words);
      }
      wanted = isLetter(text.charCodeAt(at)) ? INSIDE : INSIDE | AT_START;
    }
    return words.size === 0 ? always : inOrder([...always, ...satisfied(words, text)]);
  };
}

/** Where the words of a slot may stand: anywhere, or where no letter is before them. */
const INSIDE = 1;
const AT_START = 2;

/** Nearly every slot is empty, and nearly every word stands where a word can begin: this is looked at first. */
function kindsOf(slots: Slots): Uint8Array {
  const kinds = new Uint8Array(LAST_SLOT + 1);
  for (const [slot, entries] of slots) {
    for (const { word } of entries)
      kinds[slot] = (kinds[slot] ?? 0) | (word.before === 'anything' ? INSIDE : AT_START);
  }
  return kinds;
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
  for (const { patterns } of words) {
    for (const { pattern, others } of patterns) {
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

function prepare(required: readonly Required[]) {
  const always: number[] = [];
  const entries = new Map<string, Entry>();
  for (const [pattern, requirements] of required.entries()) {
    if (requirements.length === 0) always.push(pattern);
    for (const [surest = [], ...others] of requirements) {
      const wanting = { pattern, others: others.map((choice) => choice.map(readWord)) };
      for (const written of surest) {
        const entry = entries.get(written);
        if (entry === undefined)
          entries.set(written, { word: readWord(written), patterns: [wanting] });
        else entry.patterns.push(wanting);
      }
    }
  }
  return { always, slots: slotsOf(entries.values()) };
}

type Slots = ReadonlyMap<number, readonly Entry[]>;

function slotsOf(entries: Iterable<Entry>): Slots {
  const slots = new Map<number, Entry[]>();
  for (const entry of entries) addTo(slots, slotOf(entry.word.text), entry);
  return slots;
}

function slotOf(word: string): number {
  const end = Math.min(word.length, LONGEST_KEY);
  let slot = 0;
  for (let at = 0; at < end; at += 1) slot = (slot * FACTOR + word.charCodeAt(at)) & LAST_SLOT;
  return slot;
}
