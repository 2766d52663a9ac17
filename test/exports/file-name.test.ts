import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../src/exports/file-name.ts';

it.each([
  ['Ferry to run on Sundays', 'says-who-ferry-to-run-on-sundays.csv'],
  ['Élysée: “non”', 'says-who-élysée-non.csv'],
  ['../../etc/passwd', 'says-who-etc-passwd.csv'],
  ['', 'says-who.csv'],
])('a headline “%s” gives the file name %s', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name);
});

it('a file name has no more than letters, digits and hyphens, and an end, whatever the headline is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (title) => {
      const name = fileName(title, 'md');
      expect(name).toMatch(/^says-who(?:-[\p{L}\p{N}\p{M}]+)*\.md$/u);
      expect([...name].length).toBeLessThanOrEqual(63);
    }),
  );
});
