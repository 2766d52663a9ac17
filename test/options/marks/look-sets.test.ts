import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/kinds.ts';
import { contrast } from '../../../src/options/marks/contrast.ts';
import { lookSets } from '../../../src/options/marks/look-sets.ts';
import type { Palette } from '../../../src/palette.ts';

type Three = readonly [number, number, number];

/** Linear light as eyes with three kinds of cones see it, without those for red, and without those for green (Machado et al. 2009). */
const eyes: Readonly<Record<string, readonly [Three, Three, Three]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const product = ([a, b, c]: Three, [x, y, z]: Three) => a * x + b * y + c * z;

function light(colour: string): Three {
  const part = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** A colour of linear light in CIELAB. */
function lab(seen: Three): Three {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root(product([0.4124, 0.3576, 0.1805], seen) / 0.95047);
  const y = root(product([0.2126, 0.7152, 0.0722], seen));
  const z = root(product([0.0193, 0.1192, 0.9505], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart the two kinds are that are nearest to each other. */
function nearest(looks: Palette, [red, green, blue]: readonly [Three, Three, Three]): number {
  const seen = kinds.map((kind) => {
    const colour = light(looks[kind].colour);
    return lab([product(red, colour), product(green, colour), product(blue, colour)]);
  });
  const distances = seen.flatMap((one, at) =>
    seen.slice(at + 1).map((other) => Math.hypot(...one.map((part, i) => part - (other[i] ?? 0)))),
  );
  return Math.min(...distances);
}

describe.each(lookSets)('the set $name', ({ looks }) => {
  it.each(['#ffffff', '#121212', '#1e1e1e'])('is seen on %s', (paper) => {
    for (const kind of kinds) {
      expect(contrast(looks[kind].colour, paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it('tells the kinds apart without colour', () => {
    const lines = kinds.map((kind) => `${looks[kind].underline} ${looks[kind].thickness}`);
    expect(new Set(lines).size).toBe(kinds.length);
  });
});

it.each(Object.entries(eyes))(
  'one tells the kinds apart by colour too, to eyes with %s',
  (_, cones) => {
    const apart = lookSets.find(({ name }) => name === 'optionsSetApart');
    expect(apart && nearest(apart.looks, cones)).toBeGreaterThan(26.5);
  },
);
