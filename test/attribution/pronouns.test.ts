/** Whom “he” and “she” mean where several come into question. */
import { describe, expect, it } from 'vitest';
import { described, meant, type Parts } from './described.ts';
import { named } from './told.ts';

const said: Parts = ['Bo Lund', 'said', 'it was late'];

describe('a sentence’s subject', () => {
  it.each([
    'Asked whether the mill would close, Mr. Rolf Garn laughed.',
    'In public, Mr. Rolf Garn was calmer.',
    'Speaking in Kesh, Mr. Rolf Garn was calmer.',
    'The head of the guild, Mr. Rolf Garn, was calmer.',
    'Farms and Fisheries Minister Mr. Rolf Garn was calmer.',
    'But the head of the guild, Mr. Rolf Garn, was calmer.',
    'Outside, Mr. Rolf Garn, who came late, was calmer.',
  ])('is “he” in the next one, whatever it opens with: “%s”', (sentence) => {
    const lead = `Bo Lund said it was late.\n\n${sentence}`;
    expect(meant(lead, 'He', ['Bo Lund', 'Rolf Garn'], [said])?.speaker).toBe('Rolf Garn');
  });

  it('is none where others do something to somebody named', () => {
    const lead = 'Bo Lund said it was late.\n\nIn public, aides followed Mr. Rolf Garn.';
    expect(meant(lead, 'He', ['Bo Lund', 'Rolf Garn'], [said])?.speaker).toBe('Bo Lund');
  });

  it('is “he” past a body that has spoken, and past whoever told him', () => {
    const body: Parts = ['the Home Office', 'said', 'it was late'];
    const lead = 'Mr. Bo Lund was summoned, the Home Office said it was late.';
    expect(meant(lead, 'He', ['Bo Lund'], [body])?.speaker).toBe('Bo Lund');
    const told: Parts = ['a guard', 'was told', 'of the fire'];
    expect(
      meant('Mr. Bo Lund was told of the fire by a guard.', 'He', ['Bo Lund'], [told])?.speaker,
    ).toBe('Bo Lund');
  });
});

describe('whoever no list of people has', () => {
  const guard: Parts = ['A guard', 'said', 'it was late'];

  it.each([
    ['Mr Lee’s daughter Joan slept.', 'She', 'Joan'],
    ['Mr Lee’s wife, Lorna, slept.', 'She', 'Lorna'],
    ['The miller’s brother, Tim, slept.', 'He', 'Tim'],
    ['In May, his sister, Joan, slept.', 'She', 'Joan'],
  ])('is “he” or “she” by the name beside the noun for kin: “%s”', (sentence, pronoun, name) => {
    const lead = `A guard said it was late.\n\n${sentence}`;
    expect(meant(lead, pronoun, [], [guard])).toEqual({ kind: 'person', speaker: name });
  });

  it('is not “she” as somebody whom “her” is said of', () => {
    const lead = 'Ida Moe said it was late.\n\nHer mother, Joan, slept.';
    const moe: Parts = ['Ida Moe', 'said', 'it was late'];
    expect(meant(lead, 'she', ['Ida Moe'], [moe])?.speaker).toBe('Ida Moe');
  });

  it('is “she” once named beside such a noun, where she has spoken', () => {
    const text = 'Mr Lee’s daughter Joan said it was late. She said the ferries would stop.';
    const found = described(text, [
      ['Mr Lee’s daughter Joan', 'said', 'it was late'],
      ['She', 'said', 'the ferries would stop'],
    ]);
    expect(found.map(({ speaker }) => speaker)).toEqual(['Joan', 'Joan']);
  });

  it('is “he” behind a participle that opens the sentence', () => {
    const lead =
      'Bo Lund said it was late.\n\nTestifying online, a broker who hid his face shrugged.';
    expect(meant(lead, 'He', ['Bo Lund'], [said])?.speaker).toBe('a broker');
  });

  it('is the body that a spokesman has spoken for', () => {
    const spoke: Parts = ['A spokesman for the Home Office', 'said', 'it was late'];
    const lead = 'A spokesman for the Home Office said it was late.\n\n“Go home,”';
    expect(meant(lead, 'he', [], [spoke])).toEqual({ kind: 'official', speaker: 'Home Office' });
  });
});

describe('nobody', () => {
  it('is “he” who has asked him in the same sentence', () => {
    const lead =
      'Mr. Rolf Garn ran the mill. Mr. Bo Lund said it was late. Asked by Lund who would pay,';
    const names = ['Rolf Garn', 'Bo Lund'];
    expect(meant(lead, 'he', names, [said])?.speaker).toBe('Rolf Garn');
  });

  it('is named by himself in what he says', () => {
    const lead = 'Mr. Rolf Garn ran the mill. Mr. Bo Lund said it was late. “Not to you, Lund,”';
    expect(meant(lead, 'he', ['Rolf Garn', 'Bo Lund'], [said])?.speaker).toBe('Rolf Garn');
  });

  it('is meant less for being named in what others told him', () => {
    const lead = 'Mr. Rolf Garn ran. Bo Lund said it was late. “They cried, ‘Run, Lund,’”';
    expect(meant(lead, 'he', ['Rolf Garn', 'Bo Lund'], [said])?.speaker).toBe('Bo Lund');
  });
});

it('means the same person in both statements that it opens', () => {
  const text = 'Mr. Bo Lund fell ill. He denied the debt and blamed the rain.';
  const parts: Parts[] = [
    ['He', 'denied', 'the debt'],
    ['He', 'blamed', 'the rain'],
  ];
  const found = described(text, parts, [named(text, 'Bo Lund')]);
  expect(found.map(({ speaker }) => speaker)).toEqual(['Bo Lund', 'Bo Lund']);
});

it.each([
  ['The papers', 'The papers'],
  ['Polls', 'Polls'],
  ['The Harbour Times', 'They'],
])(
  'takes “they” for texts of a plural word, and for no name that ends like one: “%s”',
  (source, speaker) => {
    const lead = `${source} said it was late.`;
    expect(meant(lead, 'They', [], [[source, 'said', 'it was late']])?.speaker).toBe(speaker);
  },
);
