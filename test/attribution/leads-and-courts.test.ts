/** Who is meant in reports of courts and in leads that name nobody, and what `It` takes up there. */
import { describe, expect, it } from 'vitest';
import { described, meant, type Parts } from './described.ts';
import { named } from './told.ts';

describe('the defendant', () => {
  const charged = 'Anna Moe, 58, is accused of arson. Bo Lund was asleep.';

  it.each([
    [charged, 'the defendant'],
    ['Anna Moe has pleaded not guilty. Bo Lund was asleep.', 'The defendant'],
    ['Bo Lund slept. Anna Moe has been charged with arson.', 'the accused'],
  ])('is the only one who is charged with something: “%s”', (lead, source) => {
    expect(meant(lead, source, ['Anna Moe', 'Bo Lund'])?.speaker).toBe('Anna Moe');
  });

  it('is nobody in particular where two are, and nobody who accuses others', () => {
    const two = `${charged} Lund was charged with arson.`;
    expect(meant(two, 'the defendant', ['Anna Moe', 'Bo Lund'])?.speaker).toBe('the defendant');
    const other = 'Anna Moe accused the mill of arson.';
    expect(meant(other, 'the defendant', ['Anna Moe'])?.speaker).toBe('the defendant');
  });
});

describe('a lead without a name', () => {
  const speakerOf = (behind: string, source = 'A ferry owner') => {
    const text = `${source} told a court the quay was safe.\n\n${behind}`;
    const [found] = described(
      text,
      [[source, 'told a court', 'the quay was safe']],
      [named(text, 'Anna Moe')],
    );
    return found?.speaker;
  };

  it('means whoever the next paragraph opens with, and the age', () => {
    expect(speakerOf('Anna Moe, 58, is accused of arson.')).toBe('Anna Moe');
  });

  it.each([
    ['Anna Moe, 58, died in the fire.', 'A ferry owner'],
    ['Anna Moe is accused of arson.', 'A ferry owner'],
    ['Anna Moe, 58, is accused of arson.', 'A businessman'],
  ])(
    'means nobody to whom something happened, of no age or of another gender: “%s”',
    (behind, source) => {
      expect(speakerOf(behind, source)).toBe(source);
    },
  );
});

describe('“It read”', () => {
  const parts: Parts[] = [['It', 'read', 'the ferries would stop']];

  it('takes up a text at the end of the paragraph before', () => {
    const text = 'He asked her about an email to the mate.\n\nIt read: the ferries would stop.';
    expect(described(text, parts)[0]).toMatchObject({ kind: 'document', speaker: 'an email' });
  });

  it('is a text’s alone: “It said” is not', () => {
    const text = 'He asked her about an email to the mate.\n\nIt said the ferries would stop.';
    const said: Parts[] = [['It', 'said', 'the ferries would stop']];
    expect(described(text, said)[0]?.speaker).toBe('It');
  });
});

describe('somebody’s opposite number', () => {
  it('is named behind the comma', () => {
    expect(
      meant('It was late.', 'Her opposite number, Senator Anna Moe,', ['Anna Moe'])?.speaker,
    ).toBe('Anna Moe');
  });
});

describe('letters behind a name', () => {
  it.each(['Party leader Refi Mokoe MPL', 'the barrister Rupert Lyle KC'])(
    'are no part of it: “%s”',
    (source) => {
      const name = source.split(' ').slice(-3, -1).join(' ');
      expect(meant('It was late.', source)?.speaker).toBe(name);
    },
  );

  it('tell of an office where they are for a seat', () => {
    expect(meant('It was late.', 'Party leader Refi Mokoe MPL')?.kind).toBe('official');
    expect(meant('It was late.', 'the barrister Rupert Lyle KC')?.kind).toBe('person');
  });

  it('are whoever has the seat where no name stands before them', () => {
    expect(meant('It was late.', 'A Labour MP')?.speaker).toBe('A Labour MP');
  });
});
