import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '../src/palette.ts';

const css = readFileSync(new URL('../src/palette.css', import.meta.url), 'utf8');
const kinds = Object.entries(palette);

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the palette', () => {
  it.each(['#ffffff', '#121212', '#1e1e1e', '#fff1e5'])('is seen on %s', (background) => {
    for (const [, { colour }] of kinds) {
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives no two kinds the same colour', () => {
    expect(new Set(kinds.map(([, { colour }]) => colour)).size).toBe(kinds.length);
  });

  it('gives no two kinds the same underline', () => {
    const lines = kinds.map(([, { underline, thickness }]) => `${underline} ${thickness}`);
    expect(new Set(lines).size).toBe(kinds.length);
  });

  it.each(kinds)('says the same of %s in its style sheet', (kind, look) => {
    const line = `${look.underline} var(--underline-${look.thickness})`;
    expect(css).toContain(
      `[data-kind="${kind}"] {\n  --kind: ${look.colour};\n  --kind-underline: ${line};\n}`,
    );
  });
});
