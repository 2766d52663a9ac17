/** The blocks of labelled pages: their appeals, and all that is none. */
import { wordingOf } from '../../../src/recognition/likelihoods.ts';
import { isMostlyLink } from '../../../src/recognition/line-sense.ts';
import { isSmall, WORDS_OF_A_BLOCK } from '../../../src/recognition/sizes.ts';
import { countWords } from '../../../src/recognition/words.ts';
import { type LabelledOutline, unseenRoles } from '../outlines.ts';
import type { Block } from './blocks.ts';

/**
 * The blocks of a page: each labelled appeal; each box outside them that is as small as they are, without those in it;
 * each line that is in none.
 *
 * @param kinds what each labelled appeal asks for; null for those that are no example of anything.
 */
export function blocksOf(page: LabelledOutline, kinds: readonly (string | null)[]): Block[] {
  const appeals = [...kinds.entries()].filter(([, kind]) => kind !== null);
  const inAppeal = (appeal: number) =>
    page.labels.flatMap((label, at) => (label === appeal ? [at] : []));
  return [
    ...appeals.map(([appeal, kind]) => blockOf(page, inAppeal(appeal), kind)),
    ...besideAppeals(page).map((lines) => blockOf(page, lines, null)),
  ].filter(({ lines }) => lines.length > 0);
}

/** The lines of a page's blocks outside its appeals. */
function besideAppeals({ outline, labels }: LabelledOutline): number[][] {
  const isFree = outline.lines.map((_, at) => (labels[at] ?? -1) < 0);
  const blocks: number[][] = [];
  const take = (first: number, end: number) => {
    const lines = Array.from({ length: end - first }, (_, step) => first + step);
    if (!lines.every((at) => isFree[at])) return;
    isFree.fill(false, first, end);
    blocks.push(lines);
  };
  for (const box of outline.boxes) {
    const { parent, first, end } = box;
    const words = outline.lines
      .slice(first, end)
      .reduce((sum, { text }) => sum + countWords(text), 0);
    if (parent >= 0 && isSmall(box) && words <= WORDS_OF_A_BLOCK) take(first, end);
  }
  for (const at of outline.lines.keys()) take(at, at + 1);
  return blocks;
}

function blockOf(
  { outline }: LabelledOutline,
  at: readonly number[],
  appeal: string | null,
): Block {
  const lines = at.flatMap((each) => {
    const line = outline.lines[each];
    if (line === undefined || line.text === '' || unseenRoles.has(line.role)) return [];
    return [wordingOf(line, { isLink: isMostlyLink(line), words: countWords(line.text) })];
  });
  return { lines, appeal };
}
