/** Whom a statement rests on that stands within another's words. */
import { expect, it } from 'vitest';
import { described } from './described.ts';
import { named } from './told.ts';

it('rests what is said in a quotation set as a block on whoever is quoted, and takes it for quoted', () => {
  const text =
    'The Courant reported:\n\n“The ferry sank at noon.\n\nThe owner said nobody was hurt.”';
  const content = '“The ferry sank at noon. … The owner said nobody was hurt.”';
  const [outer, inner] = described(text, [
    ['The Courant', 'reported', content],
    ['The owner', 'said', 'nobody was hurt'],
  ]);
  expect(outer?.quotation).toBe('direct');
  expect(inner).toMatchObject({ quotation: 'direct', through: 'The Courant' });
});

it.each(['She', 'They'])(
  'rests what “%s” says in somebody’s quotation on whoever is quoted',
  (who) => {
    const text = `“${who} said it was late,” Ida Moe said.`;
    const found = described(
      text,
      [
        ['Ida Moe', 'said', `“${who} said it was late,”`],
        [who, 'said', 'it was late'],
      ],
      [named(text, 'Ida Moe')],
    );
    expect(found[1]?.through).toBe('Ida Moe');
  },
);

it.each([
  ['Ida Moe, a teacher from Kesh,', 'Ida Moe'],
  ['Ida Moe, who teaches in Kesh,', 'Ida Moe'],
  ['the teacher Ida Moe', 'the teacher Ida Moe'],
  ['Ida Moe, a teacher, and her brother', 'Ida Moe, a teacher, and her brother'],
])(
  'leaves out what is said of whoever a statement rests on behind a comma: “%s”',
  (source, through) => {
    const text = `According to ${source} a guard said it was late.`;
    const found = described(text, [
      [source, 'According to', 'a guard said it was late'],
      ['a guard', 'said', 'it was late'],
    ]);
    expect(found[1]?.through).toBe(through);
  },
);
