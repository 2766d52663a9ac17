/** From a run of lines in the page to plain data, and the verdict on it. */
import { type AppealKind, isLeftAlone, type Place, scoreBlock } from '../scoring/index.ts';
import type { Run } from './grow.ts';
import { hintOf, namesOf } from './hints.ts';
import type { Box } from './outline.ts';
import type { Reading } from './reading.ts';

/** How many elements around a run, from the inside, are asked for hints, and whether they are left alone. */
const HINTING = 3;
const LEFT_ALONE = 2;
const LINES_OF_A_FORM = 12;

/** The kind of appeal that a run is, or null where it is left as it is. */
export function judge(reading: Reading, run: Run): AppealKind | null {
  const lines = reading.readings.slice(run.first, run.end);
  const around = surroundings(run.box);
  if (around.slice(0, LEFT_ALONE).some((element) => isLeftAlone(namesOf(element)))) return null;
  if (sharesForm(reading, run)) return null;
  const hints = around.slice(0, HINTING).flatMap((element) => hintOf(element) ?? []);
  const hasEmailField = reading.lines
    .slice(run.first, run.end)
    .some(({ line }) => line.role === 'emailField');
  const place = placeOf(reading, run);
  return scoreBlock({ lines, place, hints, hasEmailField })?.kind ?? null;
}

/** Whether what is around the run, as far as it is small, has a field that no appeal has. */
function sharesForm(reading: Reading, run: Run): boolean {
  let around = run.box;
  while (around.parent !== null && isSmall(around.parent)) around = around.parent;
  return (
    isSmall(around) &&
    reading.lines.slice(around.first, around.end).some(({ line }) => line.role === 'foreignField')
  );
}

function isSmall({ first, end }: Box): boolean {
  return end - first <= LINES_OF_A_FORM;
}

function surroundings(box: Box): Element[] {
  const elements: Element[] = [];
  for (let at: Box | null = box; at !== null && elements.length < HINTING; at = at.parent) {
    if (at.parent !== null) elements.push(at.element);
  }
  return elements;
}

function placeOf(reading: Reading, { box, first, end }: Run): Place {
  if (box.element.closest('header, footer, nav, [role=banner], [role=contentinfo]'))
    return 'chrome';
  const whole = first === box.first && end === box.end;
  // A box with several lines of its own is not a paragraph of the story, wherever it stands.
  if (whole && end > first + 1) return reading.holdsStory(box) ? 'story' : 'beside';
  const parent = whole ? box.parent : box;
  return parent !== null && reading.holdsStory(parent) ? 'story' : 'beside';
}
