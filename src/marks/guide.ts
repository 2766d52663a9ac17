import { type Anchor, isInView, rectangleOf } from './anchor.ts';
import { bringIntoView } from './bring-into-view.ts';
import { createCardModels } from './card-model.ts';
import { type CardStand, createCardStand, type Hold } from './card-stand.ts';
import { currentHighlight, flashHighlight } from './highlight-names.ts';
import type { HighlightPainter } from './highlight-painter.ts';
import { type Analysed, knownAgain } from './known-again.ts';
import { lazy } from './lazy.ts';
import type { PaintedMark } from './painted-marks.ts';
import { createPlaces, type Place } from './places.ts';
import { type Direction, listStops, numberOf, stepFrom } from './stops.ts';
import { isSameSubject, type Subject } from './subjects.ts';

/** How long the place that the reader was brought to is lit up, in milliseconds. */
const FLASH_DURATION = 1_200;

/** Leads the reader to marks and shows their cards. */
interface Guide {
  /** Brings a subject into view and opens its card, if it is marked; false where the page does not show it. */
  show(subject: Subject): boolean;
  step(direction: Direction): boolean;
  /** The pointer rests on a mark. */
  point(subject: Subject, anchor: Anchor): void;
  /** The pointer has left mark and card. */
  leave(): void;
  isCard(target: EventTarget | null): boolean;
  end(): void;
  /** Ends as well, but leaves an open card to the guide that comes after. */
  handOver(): Held;
}

/** Where a guide has left the reader. */
export interface Held {
  readonly stand: CardStand;
  readonly analysed: Analysed;
  /** What the reader was brought to or pointed at last. */
  readonly current: Subject | null;
}

/** @param held what the guide of the same article, as it was before, has handed over. */
export function createGuide(
  analysed: Analysed,
  marks: readonly PaintedMark[],
  painter: HighlightPainter,
  held: Held | null,
): Guide {
  const { text, analysis } = analysed;
  // Most readers point at nothing: what only a card needs waits for the first.
  const places = lazy(() => createPlaces(analysis, marks));
  const models = lazy(() => createCardModels(text, analysis));
  const placeOf = (subject: Subject) => places()(subject);
  const stopList = lazy(() => listStops(analysis).filter((subject) => placeOf(subject)?.isMarked));
  let current = held?.current ? knownAgain(held.current, held.analysed, analysed) : null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const stand = held?.stand ?? createCardStand();

  const open = (subject: Subject, { ranges, anchor }: Place, hold: Hold | 'as before') => {
    const model = models()(subject);
    if (!model) return;
    const stops = stopList();
    current = subject;
    painter.paint(currentHighlight, ranges);
    const number = numberOf(stops, subject);
    const onGo = (index: number) => show({ type: 'attribution', index });
    // An official's ranges are mentions, and no statement.
    const statement = subject.type === 'official' ? [anchor.range] : ranges;
    const onClosed = () => painter.clear(currentHighlight);
    const card = { model, number, total: stops.length, onStep: step, onGo, onClosed };
    const spot = { ...anchor, statement };
    if (hold === 'as before') stand.renew(card, spot);
    else stand.open(card, spot, hold);
  };
  const resume = () => {
    const place = current && placeOf(current);
    if (current && place?.isMarked) open(current, place, 'as before');
    else stand.close();
  };
  const flash = (ranges: readonly Range[]) => {
    clearTimeout(flashing);
    painter.paint(flashHighlight, ranges);
    flashing = setTimeout(() => painter.clear(flashHighlight), FLASH_DURATION);
  };
  const show = (subject: Subject): boolean => {
    const place = placeOf(subject);
    if (!place || !bringIntoView(place.anchor.range)) return false;
    flash(place.ranges);
    if (place.isMarked) open(subject, place, 'focus');
    else stand.close();
    return true;
  };
  const step = (direction: Direction): boolean => {
    const stops = stopList();
    const place = current && placeOf(current);
    // Where its card is open, the reader is still there: the page may be scrolling to it as yet.
    const isHere = stand.hold() !== null || (place && isInView(place.anchor));
    const here = isHere ? current : null;
    const firstInView = stops.findIndex((subject) => {
      const anchor = placeOf(subject)?.anchor;
      return anchor !== undefined && (rectangleOf(anchor)?.top ?? -1) >= 0;
    });
    let next = stepFrom(stops, here, direction, Math.max(0, firstInView));
    // What the page does not show is passed by.
    for (let left = stops.length; next && left > 0; left -= 1) {
      if (show(next)) return true;
      next = stepFrom(stops, next, direction, 0);
    }
    return false;
  };

  if (stand.hold()) resume();
  return {
    show,
    step,
    point(subject, anchor) {
      // The way to a card leads over its own statement, and would move it from under the pointer.
      if (
        subject.type === 'attribution' &&
        stand.hold() &&
        current &&
        isSameSubject(subject, current)
      )
        return;
      const place = placeOf(subject);
      // A card that has the focus stays until the reader leaves it.
      if (place && stand.hold() !== 'focus') open(subject, { ...place, anchor }, 'pointer');
    },
    leave() {
      if (stand.hold() === 'pointer') stand.close();
    },
    isCard: stand.isCard,
    end() {
      clearTimeout(flashing);
      stand.end();
    },
    handOver() {
      clearTimeout(flashing);
      return { stand, analysed, current };
    },
  };
}
