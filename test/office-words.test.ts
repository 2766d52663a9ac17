import { expect, it } from 'vitest';
import { officeInWords } from '../src/office-words.ts';

it.each([
  ['minister of works', false, 'minister of works'],
  ['minister of works', true, 'minister of works (former)'],
  ['former minister of works', true, 'former minister of works'],
  [null, true, 'former official'],
  [null, false, ''],
])('words the office %j, former: %j, as “%s”', (office, former, words) => {
  const unknown = { branch: null, level: null, known: { from: 'article' } } as const;
  expect(officeInWords({ office, alsoHolds: [], former, ...unknown })).toBe(words);
});

it('says of an office where it is known from, its branch and its level', () => {
  const office = { office: 'mayor of Oxley', alsoHolds: [], former: false } as const;
  const kind = { branch: 'executive', level: 'local' } as const;
  expect(officeInWords({ ...office, ...kind, known: { from: 'table', asOf: '2026-08' } })).toBe(
    'mayor of Oxley · known, as of August 2026 · Executive, local',
  );
  expect(
    officeInWords({
      ...office,
      ...kind,
      alsoHolds: ['chair of the port'],
      known: { from: 'article' },
    }),
  ).toBe('mayor of Oxley · chair of the port · Executive, local');
  expect(officeInWords({ ...office, ...kind, known: { from: 'reader' } })).toContain(
    'from your own list',
  );
});
