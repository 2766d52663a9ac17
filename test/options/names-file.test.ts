import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNames, readNames, writeNames } from '../../src/options/names-file.ts';

const names = [
  { name: 'Ann Lee', mark: 'always', office: 'mayor, twice “elected”' },
  { name: 'Bo "Red" Ray', mark: 'never', office: '' },
] as const;

describe('a file of names', () => {
  it('gives back what was written', () => {
    expect(readNames(writeNames(names))).toEqual({ names, unread: 0 });
  });

  it('may be a list of names alone', () => {
    expect(readNames('\uFEFFName\r\nAnn Lee\r\n\r\nBo Ray').names).toEqual([
      { name: 'Ann Lee', mark: 'always', office: '' },
      { name: 'Bo Ray', mark: 'always', office: '' },
    ]);
  });

  it('says how many lines could not be read', () => {
    expect(readNames('name,mark\nAnn Lee,sometimes\n,always\nBo Ray,NEVER')).toMatchObject({
      names: [{ name: 'Bo Ray', mark: 'never' }],
      unread: 2,
    });
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
