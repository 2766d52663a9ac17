import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNames, readNames, writeNames } from '../../src/options/names-file.ts';
import type { OwnName } from '../../src/settings.ts';

const names = [
  { name: 'Ann Lee', mark: 'always', office: 'mayor, twice “elected”' },
  { name: 'Bo "Red" Ray', mark: 'never', office: '' },
] as const;

const read = (...found: readonly OwnName[]) => ({ status: 'read', names: found, unread: 0 });
const always = (name: string, office = ''): OwnName => ({ name, mark: 'always', office });

/** Words as a reader may enter them: anything but white space at either end. */
const words = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: maxLength / 4 }),
      fc.string({ unit: fc.constantFrom(...'",;\n\r\t|=+-@\'’ aÉ李'), maxLength }),
    )
    .map((entered) => entered.trim())
    .filter((entered) => entered.length <= maxLength);

const list = fc.array(
  fc.record({
    name: words(120).filter((name) => name !== ''),
    mark: fc.constantFrom('always', 'never'),
    office: words(200),
  }),
);

describe('a file of names', () => {
  it('gives back what was written', () => {
    expect(readNames(writeNames(names))).toEqual(read(...names));
  });

  it('gives back whatever names and offices were written', () => {
    fc.assert(
      fc.property(list, (written) => {
        expect(readNames(writeNames(written))).toEqual(read(...written));
      }),
    );
  });

  it('has nothing that a spreadsheet would calculate', () => {
    const file = writeNames([always('=SUM(A1:A9)', '@mayor')]);
    expect(file).toContain("'=SUM(A1:A9),always,'@mayor");
  });

  it('may be a list of names alone', () => {
    expect(readNames('\uFEFFName\r\nAnn Lee\r\n\r\nBo Ray')).toEqual(
      read(always('Ann Lee'), always('Bo Ray')),
    );
  });

  it('may have its columns in any order, and others beside them', () => {
    expect(readNames('Office,Town,NAME\nmayor,Leeds,Ann Lee')).toEqual(
      read(always('Ann Lee', 'mayor')),
    );
  });

  it('may hold quotation marks, commas and line breaks in its fields', () => {
    const file = 'name,office\n"Lee, Ann","head of ""trade,\nports"" and roads"';
    expect(readNames(file)).toEqual(read(always('Lee, Ann', 'head of "trade,\nports" and roads')));
  });

  it.each([';', '\t'])('may part its columns by %j, commas in its fields or not', (separator) => {
    const file = ['name,mark,office', 'Ann Lee,never,'].join('\n').replaceAll(',', separator);
    expect(readNames(`${file}trade, ports, roads`)).toEqual(
      read({ name: 'Ann Lee', mark: 'never', office: 'trade, ports, roads' }),
    );
  });

  it('says how many lines could not be read', () => {
    expect(readNames('name,mark\nAnn Lee,sometimes\n,always\nBo Ray,NEVER')).toMatchObject({
      names: [{ name: 'Bo Ray', mark: 'never' }],
      unread: 2,
    });
  });

  it.each(['', 'Ann Lee,always', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'first name,surname\nAnn,Lee'])(
    'is none where no column holds names: %j',
    (file) => {
      expect(readNames(file)).toEqual({ status: 'noNameColumn' });
    },
  );

  it('is broken where a quotation mark is never closed', () => {
    expect(readNames('name,mark\n"Ann Lee,always\nBo Ray,never')).toEqual({
      status: 'openQuotation',
    });
  });

  it('may be nothing but white space, however much of it', () => {
    expect(readNames(' '.repeat(100_000))).toEqual({ status: 'noNameColumn' });
  });

  it('may hold anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (file) => void readNames(file)));
  });
});

describe('names that are taken into a list', () => {
  it('stand once, as they were said last', () => {
    const [ann, bo] = names;
    const other = { ...ann, name: 'ANN LEE', office: '' };
    expect(mergeNames([ann, bo], [other])).toEqual([other, bo]);
  });
});
