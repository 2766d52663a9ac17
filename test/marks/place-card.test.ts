import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/marks/place-card.ts';

const card = { width: 300, height: 200 };
const viewport = { width: 800, height: 600 };
const markAt = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

/** The place beside a mark that is all of its statement. */
const placeBeside = (mark: ReturnType<typeof markAt>, window: typeof viewport) =>
  placeCard(mark, mark, card, window);

describe('the place of a card', () => {
  it('is below its mark', () => {
    expect(placeBeside(markAt(100, 50), viewport)).toMatchObject({ left: 100, top: 76 });
  });

  it('is above a mark near the bottom', () => {
    expect(placeBeside(markAt(100, 550), viewport)).toMatchObject({ left: 100, top: 344 });
  });

  it('moves left for a mark near the right edge', () => {
    expect(placeBeside(markAt(700, 50), viewport).left).toBe(492);
  });

  it('is where there is more room when neither side has enough, and no higher than that', () => {
    const small = { width: 320, height: 260 };
    expect(placeBeside(markAt(10, 60), small)).toEqual({ left: 10, top: 86, maxHeight: 166 });
  });

  it('covers its mark only where no side has room for anything', () => {
    const tiny = { width: 320, height: 180 };
    expect(placeBeside(markAt(10, 80), tiny)).toMatchObject({ top: 12, maxHeight: 160 });
  });

  it('is below the last line of the statement, not only of its mark', () => {
    const place = placeCard(markAt(100, 50), { top: 50, bottom: 150 }, card, viewport);
    expect(place).toMatchObject({ left: 100, top: 156 });
  });

  it('is above the first line of the statement where there is no room below', () => {
    const place = placeCard(markAt(100, 550), { top: 490, bottom: 570 }, card, viewport);
    expect(place).toMatchObject({ left: 100, top: 284 });
  });

  it('covers lines of the statement rather than be too low to be read', () => {
    const statement = { top: 60, bottom: 240 };
    const small = { width: 320, height: 400 };
    const tall = { width: 300, height: 300 };
    expect(placeCard(markAt(10, 60), statement, tall, small)).toMatchObject({ top: 86 });
  });

  it('never leaves a viewport that can hold the card', () => {
    const place = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(place, place, fc.nat(900), (left, top, lines) => {
        const mark = markAt(left, top);
        const statement = { top: top - lines, bottom: mark.bottom + lines };
        const found = placeCard(mark, statement, card, viewport);
        expect(found.left).toBeGreaterThanOrEqual(8);
        expect(found.top).toBeGreaterThanOrEqual(8);
        expect(found.left + card.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(found.top + card.height).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });
});
