/**
 * What keeps the story from ever being folded, whatever was found: told by how much a block holds, and
 * asking no wording and no weight. The rest of the guards stands with the wordings, in `recognition/`.
 */
import type { FoundRun, Line, Outline } from '../outline/index.ts';

/** About so many letters, spaces included, make a word. */
const LETTERS_OF_A_WORD = 6;
/**
 * Thai, the Japanese syllables and the characters of China: their words are not spaced. By numbers, for the names of
 * scripts would keep a page waiting while the pattern is made ready.
 */
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
  const { lines } = outline;
  const isMostOfPage = limitOf(lines, wordsOf, ALWAYS_ALLOWED, MOST_OF_PAGE);
  const holdsStory = limitOf(lines, wordsTold, PARAGRAPH_WORDS_ALLOWED, MOST_OF_PARAGRAPHS);
  let folded = 0;
  let done = 0;
  return runs.filter((run) => {
    if (run.first < done || !isInside(outline, run)) return false;
    const own = lines.slice(run.first, run.end);
    const words = sumOf(own, wordsOf);
    if (words > MOST_WORDS_OF_A_BLOCK || isMostOfPage(folded + words)) return false;
    if (holdsStory(sumOf(own, wordsTold))) return false;
    folded += words;
    done = run.end;
    return true;
  });
}

/**
 * Whether so many words are more than are always allowed, and more than a share of what all lines have; these
 * are counted when somebody has to know, for nearly every appeal is short.
 */
function limitOf(
  lines: readonly Line[],
  count: (line: Line) => number,
  allowed: number,
  share: number,
): (words: number) => boolean {
  let all: number | null = null;
  return (words) => {
    if (words <= allowed) return false;
    all ??= sumOf(lines, count);
    return words > share * all;
  };
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

/** The words of a line that is a paragraph. */
function wordsTold(line: Line): number {
  const words = wordsOf(line);
  const isParagraph = line.role === 'text' && line.linkShare < 0.5 && words >= WORDS_OF_A_PARAGRAPH;
  return isParagraph ? words : 0;
}

function sumOf(lines: readonly Line[], count: (line: Line) => number): number {
  let sum = 0;
  for (const line of lines) sum += count(line);
  return sum;
}
