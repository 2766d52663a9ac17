/** Which of many patterns may match a text: those of which it contains a word that they require. */
import { requiredBy } from './required.ts';

/** Words are looked up by a number that their first characters make, three at most. */
const LAST_SLOT = 2 ** 14 - 1;
const FACTOR = 31;

/** A text that some patterns require. */
interface Word {
  readonly text: string;
  readonly patterns: readonly number[];
}

/**
 * Gives the numbers of the patterns that may match a text, in order; the text in lower case. The others
 * do not match it. Goes through the text once, however many patterns there are.
 */
export type Screen = (text: string) => readonly number[];

/** A screen before patterns. */
export function screenFor(patterns: readonly RegExp[]): Screen {
  const required = patterns.map(requiredBy);
  const always = required.flatMap((words, number) => (words === null ? number : []));
  const words = wordsBySlot(required);
  const isTaken = Uint8Array.from(words, (word) => (word === undefined ? 0 : 1));
  return (text) => {
    const found = [...always];
    let [before, last] = [0, 0];
    // Each character ends what may begin one and two before it.
    for (let at = 0; at < text.length; at += 1) {
      const one = text.charCodeAt(at) & LAST_SLOT;
      const two = (last * FACTOR + one) & LAST_SLOT;
      const three = (before * FACTOR + one) & LAST_SLOT;
      if (isTaken[one] === 1) find(words[one], text, at, found);
      if (isTaken[two] === 1) find(words[two], text, at - 1, found);
      if (isTaken[three] === 1) find(words[three], text, at - 2, found);
      before = two;
      last = one;
    }
    return found.length > 1 ? inOrder(found) : found;
  };
}

/** Adds the patterns of the words that stand at a place of a text. */
function find(words: readonly Word[] = [], text: string, at: number, found: number[]): void {
  for (const word of words) if (text.startsWith(word.text, at)) found.push(...word.patterns);
}

/** Sorts numbers, and drops those that stand there twice; there are few. */
function inOrder(numbers: number[]): number[] {
  numbers.sort((one, other) => one - other);
  return numbers.filter((number, at) => number !== numbers[at - 1]);
}

function wordsBySlot(required: readonly (readonly string[] | null)[]) {
  const patterns = new Map<string, number[]>();
  for (const [number, words] of required.entries()) {
    for (const word of words ?? []) patterns.set(word, [...(patterns.get(word) ?? []), number]);
  }
  const slots = Array.from({ length: LAST_SLOT + 1 }, (): readonly Word[] | undefined => undefined);
  for (const [text, numbers] of patterns) {
    const slot = slotOf(text);
    slots[slot] = [...(slots[slot] ?? []), { text, patterns: numbers }];
  }
  return slots;
}

function slotOf(word: string): number {
  let slot = 0;
  for (const letter of word.slice(0, 3).split(''))
    slot = (slot * FACTOR + letter.charCodeAt(0)) & LAST_SLOT;
  return slot;
}
