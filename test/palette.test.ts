import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../src/options/marks/contrast.ts';
import { palette } from '../src/palette.ts';

const css = readFileSync(new URL('../src/palette.css', import.meta.url), 'utf8');
const kinds = Object.entries(palette);

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
