import { expect, it } from 'vitest';
import { described } from './described.ts';
import { named } from './told.ts';

const speakerOf = (text: string, source: string, name: string) =>
  described(text, [[source, 'said', 'the ferries would stop']], [named(text, name)])[0]?.speaker;

it.each([
  'The harbour master of Kesh, Ida Moe, said the ferries would stop.',
  'Another captain, Ida Moe, said the ferries would stop.',
  'The union chairwoman, Captain Ida Moe of Kesh, said the ferries would stop.',
])('takes somebody named behind the description of one person for that person: “%s”', (text) => {
  expect(speakerOf(text, text.slice(0, text.indexOf(' said')), 'Ida Moe')).toBe('Ida Moe');
});

it('takes a name behind another one’s for the speaker: the other only says whose aide it is', () => {
  const text = 'Moe campaign manager Bo Lind said the ferries would stop. Ida Moe was silent.';
  const people = [named(text, 'Ida Moe'), named(text, 'Bo Lind')];
  expect(
    described(text, [['Moe campaign manager Bo Lind', 'said', 'the ferries would stop']], people),
  ).toMatchObject([{ speaker: 'Bo Lind', kind: 'person' }]);
});

it('leaves those behind somebody without a name: “fans of Senator Moe”', () => {
  const text = 'Late on Friday, fans of Senator Ida Moe said the ferries would stop.';
  expect(speakerOf(text, 'fans of Senator Ida Moe', 'Ida Moe')).toBe('fans of Senator Ida Moe');
});

it.each([
  ['Vikeli, who sells fish, said the ferries would stop.'],
  ['Vikeli, 71, said the ferries would stop.'],
  ['Vikeli, a retired plumber, said the ferries would stop.'],
])(
  'takes a name that may be anything for a person’s where the words behind it tell so: “%s”',
  (text) => {
    expect(described(text, [['Vikeli', 'said', 'the ferries would stop']])).toMatchObject([
      { kind: 'person', speaker: 'Vikeli' },
    ]);
  },
);

it('names the body for several of its people, without their rank', () => {
  const text = 'Senior Corvane Shipping executives said the ferries would stop.';
  expect(
    described(text, [['Senior Corvane Shipping executives', 'said', 'the ferries would stop']]),
  ).toMatchObject([{ speaker: 'Corvane Shipping' }]);
});

it('takes no group for one person that a pronoun may mean', () => {
  const text = 'The party base said the fare was low. Ida Moe left. She said it was high.';
  const [, second] = described(
    text,
    [
      ['The party base', 'said', 'the fare was low'],
      ['She', 'said', 'it was high'],
    ],
    [named(text, 'Ida Moe')],
  );
  expect(second?.speaker).toBe('Ida Moe');
});

it.each([
  ['President Ida Moe', 'The Kenyan leader'],
  ['Senator Ida Moe', 'The lawmaker'],
  ['spokesperson Ida Moe', 'The spokeswoman'],
])('takes %s up again by a wider word: “%s”', (title, source) => {
  const text = `The talks were over when ${title} came. ${source} said the ferries would stop.`;
  expect(speakerOf(text, source, 'Ida Moe')).toBe('Ida Moe');
});

it('takes nobody up by a wider word that is narrowed down to something else', () => {
  const text = 'President Ida Moe came late. The union leader said the ferries would stop.';
  expect(speakerOf(text, 'The union leader', 'Ida Moe')).toBe('The union leader');
});

it('takes a body’s name with a joint in it for one with whoever heads it', () => {
  const text = 'Rail and Dock Union secretary Ida Moe said the ferries would stop.';
  expect(speakerOf(text, 'Rail and Dock Union secretary Ida Moe', 'Ida Moe')).toBe('Ida Moe');
});
