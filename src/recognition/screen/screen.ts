/** Which of many patterns may match a text: those of which it contains all that they require. */
import { type Beside, readWord, type Word } from './word.ts';

/** Words are looked up by a number that their first characters make, three at most. */
const LAST_SLOT = 2 ** 14 - 1;
const FACTOR = 31;

const FIRST_LETTER = 'a'.charCodeAt(0);
const LAST_LETTER = 'z'.charCodeAt(0);

/**
 * What the matches of a pattern contain, as `required.json` has it: all of one of these requirements; nothing,
 * where there are none. A requirement is a list of choices, the surest first, of each of which one word is there.
 */
export type Required = readonly (readonly (readonly string[])[])[];

/** A word that a pattern requires, and what else it does. */
interface Entry {
  readonly word: Word;
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
  const isTaken = Uint8Array.from(slots, (entries) => (entries === undefined ? 0 : 1));
  return (text) => {
    const found = [...always];
    let [before, last] = [0, 0];
    // Each character ends what may begin one and two before it.
    for (let at = 0; at < text.length; at += 1) {
      const one = text.charCodeAt(at) & LAST_SLOT;
      const two = (last * FACTOR + one) & LAST_SLOT;
      const three = (before * FACTOR + one) & LAST_SLOT;
      if (isTaken[one] === 1) find(slots[one], text, at, found);
      if (isTaken[two] === 1) find(slots[two], text, at - 1, found);
      if (isTaken[three] === 1) find(slots[three], text, at - 2, found);
      before = two;
      last = one;
    }
    return found.length > 1 ? inOrder(found) : found;
  };
}

/** Adds the patterns of the words that stand at a place of a text, and of which all else is in it. */
function find(entries: readonly Entry[] = [], text: string, at: number, found: number[]): void {
  for (const { word, pattern, others } of entries) {
    if (!text.startsWith(word.text, at) || !standsAt(word, text, at)) continue;
    if (others.every((choice) => choice.some((each) => isIn(each, text)))) found.push(pattern);
  }
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
  return beside === 'nothing' ? Number.isNaN(code) : !(code >= FIRST_LETTER && code <= LAST_LETTER);
}

/** Sorts numbers, and drops those that stand there twice; there are few. */
function inOrder(numbers: number[]): number[] {
  numbers.sort((one, other) => one - other);
  return numbers.filter((number, at) => number !== numbers[at - 1]);
}

function prepare(required: readonly Required[]) {
  const always: number[] = [];
  const slots = Array.from({ length: LAST_SLOT + 1 }, (): Entry[] | undefined => undefined);
  for (const [pattern, requirements] of required.entries()) {
    if (requirements.length === 0) always.push(pattern);
    for (const requirement of requirements) {
      const [surest = [], ...others] = requirement.map((choice) => choice.map(readWord));
      for (const word of surest) {
        const slot = slotOf(word.text);
        const entries = slots[slot] ?? [];
        entries.push({ word, pattern, others });
        slots[slot] = entries;
      }
    }
  }
  return { always, slots };
}

function slotOf(word: string): number {
  let slot = 0;
  for (const letter of word.slice(0, 3).split(''))
    slot = (slot * FACTOR + letter.charCodeAt(0)) & LAST_SLOT;
  return slot;
}
