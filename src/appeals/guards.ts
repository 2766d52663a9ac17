/**
 * What keeps the story from ever being folded, whatever was found: told by how much a block holds, and
 * asking no wording and no weight. The rest of the guards stands with the wordings, in `recognition/`.
 */
import type { FoundRun, Line, Outline } from '../outline/index.ts';

/** About so many letters, spaces included, make a word. */
const LETTERS_OF_A_WORD = 6;
/** Thai, the Japanese syllables and the characters of China: their words are not spaced. */
const UNSPACED = /[\u0E01-\u0E5B\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/;
const LETTERS_OF_AN_UNSPACED_WORD = 2;

const MOST_WORDS_OF_A_BLOCK = 700;
/** How much of a page may be folded in all; on a page of few words the share says little. */
const MOST_OF_PAGE = 0.4;
const ALWAYS_ALLOWED = 250;
/** Text of so many words that is no link is a paragraph. */
const WORDS_OF_A_PARAGRAPH = 25;
/** How much of all the paragraphs of a page one block may hold. */
const MOST_OF_PARAGRAPHS = 0.4;
const PARAGRAPH_WORDS_ALLOWED = 120;

/** So many letters tell in which script a line is. */
const LETTERS_READ = 40;

/** Of the runs, in order, those that may be folded; checks that each is one of the outline. */
export function allowedRuns(outline: Outline, runs: readonly FoundRun[]): FoundRun[] {
  if (runs.length === 0) return [];
  const words = outline.lines.map(wordsOf);
  const told = outline.lines.map((line, at) => (isParagraph(line, words[at]) ? words[at] : 0));
  const paragraphs = sumOf(told, 0, told.length);
  const most = Math.max(ALWAYS_ALLOWED, MOST_OF_PAGE * sumOf(words, 0, words.length));
  const mostTold = Math.max(PARAGRAPH_WORDS_ALLOWED, MOST_OF_PARAGRAPHS * paragraphs);
  let folded = 0;
  let done = 0;
  return runs.filter((run) => {
    if (run.first < done || !isInside(outline, run)) return false;
    const own = sumOf(words, run.first, run.end);
    if (own > MOST_WORDS_OF_A_BLOCK || folded + own > most) return false;
    if (sumOf(told, run.first, run.end) > mostTold) return false;
    folded += own;
    done = run.end;
    return true;
  });
}

function isInside({ boxes }: Outline, { box, first, end }: FoundRun): boolean {
  const around = boxes[box];
  return around !== undefined && around.first <= first && first < end && end <= around.end;
}

function wordsOf({ text }: Line): number {
  const letters = UNSPACED.test(text.slice(0, LETTERS_READ))
    ? LETTERS_OF_AN_UNSPACED_WORD
    : LETTERS_OF_A_WORD;
  return Math.ceil(text.length / letters);
}

function isParagraph({ role, linkShare }: Line, words = 0): boolean {
  return role === 'text' && linkShare < 0.5 && words >= WORDS_OF_A_PARAGRAPH;
}

function sumOf(numbers: readonly (number | undefined)[], first: number, end: number): number {
  let sum = 0;
  for (const number of numbers.slice(first, end)) sum += number ?? 0;
  return sum;
}
