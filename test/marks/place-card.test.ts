import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/marks/place-card.ts';

const card = { width: 300, height: 200 };
const viewport = { width: 800, height: 600 };
const markAt = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the place of a card', () => {
  it('is below its mark', () => {
    expect(placeCard(markAt(100, 50), card, viewport)).toMatchObject({ left: 100, top: 76 });
  });

  it('is above a mark near the bottom', () => {
    expect(placeCard(markAt(100, 550), card, viewport)).toMatchObject({ left: 100, top: 344 });
  });

  it('moves left for a mark near the right edge', () => {
    expect(placeCard(markAt(700, 50), card, viewport).left).toBe(492);
  });

  it('is where there is more room when neither side has enough, and no higher than that', () => {
    const small = { width: 320, height: 260 };
    expect(placeCard(markAt(10, 60), card, small)).toEqual({ left: 10, top: 86, maxHeight: 166 });
  });

  it('covers its mark only where no side has room for anything', () => {
    const tiny = { width: 320, height: 180 };
    expect(placeCard(markAt(10, 80), card, tiny)).toMatchObject({ top: 12, maxHeight: 160 });
  });

  it('never leaves a viewport that can hold the card', () => {
    const place = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(place, place, (left, top) => {
        const found = placeCard(markAt(left, top), card, viewport);
        expect(found.left).toBeGreaterThanOrEqual(8);
        expect(found.top).toBeGreaterThanOrEqual(8);
        expect(found.left + card.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(found.top + card.height).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });
});
