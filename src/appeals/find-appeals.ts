/** Finds the reader appeals of a page, or of a part of it. */
import { type AppealKind, isLeftAlone, type Place, SEED, scoreBlock } from './scoring/index.ts';
import type { Appeal } from './types.ts';
import { visibleText } from './visible-text.ts';
import { grow, type Run } from './walk/grow.ts';
import { allows } from './walk/guards.ts';
import { hintOf, namesOf } from './walk/hints.ts';
import { nodesOf } from './walk/nodes.ts';
import type { Box } from './walk/outline.ts';
import { outlinePage } from './walk/outline-page.ts';
import { Reading } from './walk/reading.ts';

/**
 * The reader appeals below `root`, in document order; none lies within another.
 *
 * Reads the page and changes nothing. Linear in the size of the page.
 *
 * @param root the body, or something that was added to it.
 */
export function findAppeals(root: Element): Appeal[] {
  const language = root.ownerDocument.documentElement.lang;
  const reading = new Reading(outlinePage(root), language);
  const appeals: Appeal[] = [];
  let done = 0;
  let folded = 0;
  reading.readings.forEach((line, seed) => {
    if (seed < done || line.weight < SEED) return;
    const run = grow(reading, seed);
    if (run === null || run.first < done) return;
    const found = judge(reading, run);
    if (found === null) return;
    const words = reading.words(run.first, run.end);
    if (!allows(reading, run, folded)) return;
    const nodes = nodesOf(reading, run.box, run.first, run.end);
    if (nodes === null) return;
    folded += words;
    done = run.end;
    appeals.push({ kind: found, nodes, text: visibleText(nodes) });
  });
  return appeals;
}

function judge(reading: Reading, run: Run): AppealKind | null {
  const lines = reading.readings.slice(run.first, run.end);
  const around = surroundings(run.box);
  if (around.slice(0, 2).some((element) => isLeftAlone(namesOf(element)))) return null;
  const hints = around.slice(0, 3).flatMap((element) => hintOf(element) ?? []);
  const hasEmailField = reading.lines
    .slice(run.first, run.end)
    .some(({ line }) => line.role === 'emailField');
  const place = placeOf(reading, run);
  return scoreBlock({ lines, place, hints, hasEmailField })?.kind ?? null;
}

function surroundings(box: Box): Element[] {
  const elements: Element[] = [];
  for (let at: Box | null = box; at !== null && elements.length < 6; at = at.parent) {
    if (at.parent !== null) elements.push(at.element);
  }
  return elements;
}

function placeOf(reading: Reading, { box, first, end }: Run): Place {
  if (box.element.closest('header, footer, nav, [role=banner], [role=contentinfo]'))
    return 'chrome';
  const whole = first === box.first && end === box.end;
  const parent = whole ? box.parent : box;
  return parent !== null && reading.holdsStory(parent) ? 'story' : 'beside';
}
