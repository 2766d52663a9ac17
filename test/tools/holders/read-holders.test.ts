import { describe, expect, it } from 'vitest';
import { readHolders } from '../../../tools/holders/read-holders.ts';

describe('a file of names and offices', () => {
  it('is read by its columns, whatever their order and whatever stands beside them', () => {
    const file =
      'office\tsince\tname\nMayor of Oxley\t2021\tAnn Lee\n\nGovernor of Erewhon\t\tBo Ray\n';
    expect(readHolders(file)).toEqual([
      ['Ann Lee', 'Mayor of Oxley'],
      ['Bo Ray', 'Governor of Erewhon'],
    ]);
  });

  it('counts what is said twice once', () => {
    expect(readHolders('name\toffice\nAnn Lee\tMayor\nAnn  Lee\tMayor\n')).toHaveLength(1);
  });

  it.each([
    ['a column is missing', 'name\ttitle\nAnn Lee\tMayor', 'line 1: no column “office”'],
    ['an office is missing', 'name\toffice\nAnn Lee\t \n', 'line 2: no name or no office'],
  ])('is refused where %s, with the line', (_what, file, words) => {
    expect(() => readHolders(file)).toThrow(words);
  });
});
