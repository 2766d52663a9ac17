import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../src/kinds.ts';
import { isOfPalette, readLooks } from '../src/looks.ts';
import { palette, thicknesses, underlines } from '../src/palette.ts';

const own = { colour: '#123456', underline: 'wavy', thickness: 'thick' } as const;

describe('the looks that settings keep', () => {
  it('are those of the palette for a reader who has chosen none', () => {
    expect(readLooks({})).toEqual(palette);
  });

  it('are the reader’s where there are such, and of the palette else', () => {
    expect(readLooks({ person: own })).toEqual({ ...palette, person: own });
  });

  it('keep what can be read of a look beside what cannot', () => {
    expect(readLooks({ media: { ...own, underline: 'blink' } }).media).toEqual({
      ...own,
      underline: palette.media.underline,
    });
  });

  it.each(['#12345', '#1234567', 'red', '#12345g', '', ' #123456', '#123456;', 0x123456, null])(
    'take %j for no colour',
    (colour) => {
      expect(readLooks({ media: { ...own, colour } }).media.colour).toBe(palette.media.colour);
    },
  );

  it('write a colour in one way', () => {
    expect(readLooks({ media: { ...own, colour: '#ABCDEF' } }).media.colour).toBe('#abcdef');
  });

  it('are looks, whatever is kept', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...kinds, 'rumour'), fc.anything({ maxDepth: 2 })),
        (kept) => {
          const looks = Object.entries(readLooks(kept));
          expect(looks.map(([kind]) => kind)).toEqual([...kinds]);
          for (const [, { colour, underline, thickness }] of looks) {
            expect(colour).toMatch(/^#[\da-f]{6}$/);
            expect(underlines).toContain(underline);
            expect(thicknesses).toContain(thickness);
          }
        },
      ),
    );
  });
});

it('a look is the palette’s in all its parts or not at all', () => {
  expect(isOfPalette('media', palette.media)).toBe(true);
  expect(isOfPalette('media', { ...palette.media, thickness: 'thick' })).toBe(false);
  expect(isOfPalette('media', palette.person)).toBe(false);
});
