/** Of what was found, what may be folded by how much it holds. The rest of the guards stands in `recognition/`. */
import {
  type FoundRun,
  foldLimits,
  type Line,
  limitOf,
  type Outline,
  wordsIn,
} from '../outline/index.ts';

/** Of the runs, in order, those that may be folded; checks that each is one of the outline. */
export function allowedRuns(outline: Outline, runs: readonly FoundRun[]): FoundRun[] {
  const { lines } = outline;
  const { alwaysAllowed, share, paragraphsAllowed, shareOfParagraphs } = foldLimits;
  const isMostOfPage = limitOf(() => sumOf(lines, wordsOf), alwaysAllowed, share);
  const holdsStory = limitOf(() => sumOf(lines, wordsTold), paragraphsAllowed, shareOfParagraphs);
  let folded = 0;
  let done = 0;
  return runs.filter((run) => {
    if (run.first < done || !isInside(outline, run)) return false;
    const own = lines.slice(run.first, run.end);
    const words = sumOf(own, wordsOf);
    if (words > foldLimits.block || isMostOfPage(folded + words)) return false;
    if (holdsStory(sumOf(own, wordsTold))) return false;
    folded += words;
    done = run.end;
    return true;
  });
}

function isInside({ boxes }: Outline, { box, first, end }: FoundRun): boolean {
  const around = boxes[box];
  return around !== undefined && around.first <= first && first < end && end <= around.end;
}

function wordsOf({ text }: Line): number {
  return wordsIn(text);
}

/** The words of a line that is a paragraph. */
function wordsTold(line: Line): number {
  const words = wordsOf(line);
  const isParagraph = line.role === 'text' && line.linkShare < 0.5 && words >= foldLimits.paragraph;
  return isParagraph ? words : 0;
}

function sumOf(lines: readonly Line[], count: (line: Line) => number): number {
  let sum = 0;
  for (const line of lines) sum += count(line);
  return sum;
}
