/** Finds the reader appeals of a page, or of a part of it. */
import { SEED } from './scoring/index.ts';
import type { Appeal } from './types.ts';
import { visibleText } from './visible-text.ts';
import { grow, lineAlone, type Run } from './walk/grow.ts';
import { allows } from './walk/guards.ts';
import { judge } from './walk/judge.ts';
import { nodesOf } from './walk/nodes.ts';
import { outlinePage } from './walk/outline-page.ts';
import { Reading } from './walk/reading.ts';

/** A page with more lines that ask something is a list of something. */
const MOST_LOOKS = 300;

/**
 * The reader appeals below `root`, in document order; none lies within another.
 *
 * Reads the page and changes nothing. Linear in the size of the page.
 *
 * @param root the body, or something that was added to it.
 */
export function findAppeals(root: Element): Appeal[] {
  const reading = new Reading(outlinePage(root));
  const appeals: Appeal[] = [];
  let looks = 0;
  let done = 0;
  let folded = 0;
  for (const [seed, { weight }] of reading.readings.entries()) {
    if (seed < done || weight < SEED) continue;
    looks += 1;
    if (looks > MOST_LOOKS) break;
    const run = [grow(reading, seed), lineAlone(reading, seed)].find(
      (each) => each !== null && each.first >= done && allows(reading, each, folded),
    );
    if (!run) continue;
    const appeal = appealOf(reading, run);
    if (appeal === null) continue;
    appeals.push(appeal);
    folded += reading.words(run.first, run.end);
    done = run.end;
  }
  return appeals;
}

function appealOf(reading: Reading, run: Run): Appeal | null {
  const kind = judge(reading, run);
  const nodes = kind && nodesOf(reading, run.box, run.first, run.end);
  return nodes && { kind, nodes, text: visibleText(nodes) };
}
