import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, withoutGuard } from '../src/spreadsheet.ts';

/** Cells with much in them that a formula begins with, or stands behind. */
const cell = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', "'", '"', ' '),
    ),
  )
  .map((parts) => parts.join(''));

describe('the guard against formulas', () => {
  it('leaves no cell that a spreadsheet calculates, whatever is in it', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(guardFormula(text)).not.toMatch(/(?:^|[;\n])[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  it('goes through a long cell once, whatever it is full of', () => {
    for (const filling of ["'", '"', ' ', "'=", '" '])
      expect(withoutGuard(guardFormula(filling.repeat(50_000)))).toBe(filling.repeat(50_000));
  });

  it('leaves other words as they are', () => {
    expect(guardFormula('the co-operative; 1 + 1 = 2')).toBe('the co-operative; 1 + 1 = 2');
  });

  it('is taken away where a file is read back, and nothing else with it', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(withoutGuard(guardFormula(text))).toBe(text);
      }),
    );
  });

  it('guards behind quotation marks and blanks as well', () => {
    expect(guardFormula('He asked for;" "=A1;more')).toBe('He asked for;" "\'=A1;more');
  });
});
