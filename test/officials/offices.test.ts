import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';
import { findPeople } from '../../src/officials/index.ts';

/** The officials of a text, as `name: office`, with a word on past offices. */
const offices = (text: string): string[] =>
  findPeople(parse(text)).officials.map(
    ({ name, office, former }) => `${name}: ${office}${former ? ' (former)' : ''}`,
  );

const otherPeople = (text: string): string[] =>
  findPeople(parse(text)).people.map(({ name }) => name);

describe('offices before a name', () => {
  it.each([
    ['Peruvian President Carlos Vega spoke.', 'Carlos Vega: Peruvian President'],
    [
      'Talks with special envoy to the Horn of Africa Lena Brandt began.',
      'Lena Brandt: special envoy to the Horn of Africa',
    ],
    ['Gov. Dana Whitlock signed it.', 'Dana Whitlock: Gov.'],
    ['Scotland’s First Minister Iain Muir resigned.', 'Iain Muir: Scotland’s First Minister'],
    ['Acting Police Commissioner Ray Sousa spoke.', 'Ray Sousa: Acting Police Commissioner'],
    ['Home ministry spokeswoman Anjali Rao said so.', 'Anjali Rao: Home ministry spokeswoman'],
    ['Former vice president Tom Ashe ran again.', 'Tom Ashe: vice president (former)'],
    ['President-elect Amina Diallo landed.', 'Amina Diallo: President-elect'],
    ['The country’s president, Carlos Vega, spoke.', 'Carlos Vega: country’s president'],
    ['Maj. Gen. Ruth Adler gave the order.', 'Ruth Adler: Maj. Gen.'],
    ['Justice Minister Om Lal spoke. Lal left.', 'Om Lal: Justice Minister'],
  ])('reads %j', (text, expected) => {
    expect(offices(text)).toEqual([expected]);
  });

  it('gives a title in the plural to every name it stands for, worded as of one', () => {
    expect(offices('Senators Ann Whitlock and Bob Sousa voted no.')).toEqual([
      'Ann Whitlock: Senator',
      'Bob Sousa: Senator',
    ]);
  });

  it('does not give a person the office of whom they serve', () => {
    const text = 'President Carlos Vega’s spokesman Luis Prado spoke.';
    expect(offices(text)).toEqual(['Carlos Vega: President', 'Luis Prado: spokesman']);
  });
});

describe('offices behind a name', () => {
  it.each([
    ['Karen Doyle, the state’s attorney general, sued.', 'Karen Doyle: state’s attorney general'],
    ['Iain Muir, 51, mayor of Leeds, said so.', 'Iain Muir: mayor of Leeds'],
    [
      'Lena Brandt, who also heads the Federal Border Agency, said so.',
      'Lena Brandt: heads the Federal Border Agency',
    ],
    ['Dana Whitlock is the governor of Ohio.', 'Dana Whitlock: governor of Ohio'],
    ['Tom Ashe, who was the governor of Ohio, died.', 'Tom Ashe: governor of Ohio (former)'],
    ['Maria Sol was sworn in as mayor of Lima.', 'Maria Sol: mayor of Lima'],
    ['Ann Whitlock, D-Calif., voted no.', 'Ann Whitlock: null'],
    ['Ann Whitlock MP voted no.', 'Ann Whitlock: MP'],
    [
      'Iain Muir, formerly the ambassador to Chile, said so.',
      'Iain Muir: ambassador to Chile (former)',
    ],
  ])('reads %j', (text, expected) => {
    expect(offices(text)).toEqual([expected]);
  });

  it('leaves the office of the next name to the next name', () => {
    const text = 'Omar Haddad, Mayor Rosa Lind and others met.';
    expect(offices(text)).toEqual(['Rosa Lind: Mayor']);
    expect(otherPeople(text)).toEqual(['Omar Haddad']);
  });
});

describe('offices in another sentence', () => {
  it('gives an office in the lead to the person whose name follows', () => {
    const text =
      'Prime Minister Rosa Lind’s special envoy for trade and fisheries will visit Lima on Monday.\n\n' +
      'Omar Haddad, who speaks Spanish, will stay for a week.';
    expect(offices(text)).toEqual([
      'Rosa Lind: Prime Minister',
      'Omar Haddad: special envoy for trade and fisheries',
    ]);
  });

  it('gives a great office that the next sentence takes up to the person just named', () => {
    const text = 'Rosa Lind has defended the plan. The prime minister said it would work.';
    expect(offices(text)).toEqual(['Rosa Lind: prime minister']);
  });

  it('leaves that office to whom the article gives it by name', () => {
    const text =
      'Prime Minister Rosa Lind spoke. Omar Haddad objected. The prime minister laughed.';
    expect(offices(text)).toEqual(['Rosa Lind: Prime Minister']);
  });

  it('prefers the office to a rank', () => {
    const text = 'Col. Ruth Adler, a spokeswoman for the defence ministry, spoke. Col. Adler left.';
    expect(offices(text)).toEqual(['Ruth Adler: spokeswoman for the defence ministry']);
  });

  it('knows the holder of a great office where the article names none', () => {
    expect(offices('In Paris, Emmanuel Macron smiled.')).toEqual([
      'Emmanuel Macron: President of France',
    ]);
  });
});

describe('people without public office', () => {
  it.each([
    ['a head of a company', 'Acme Corp. president Anna Schmidt resigned.', 'Anna Schmidt'],
    ['a rich man', 'Rockets built by billionaire Omar Haddad failed.', 'Omar Haddad'],
    ['a candidate', 'Iain Muir, a candidate for mayor, lost.', 'Iain Muir'],
    ['a head of a union', 'The president of the miners union, Bill Dunn, spoke.', 'Bill Dunn'],
    ['a campaign’s spokesman', 'Campaign spokesman Luis Prado spoke.', 'Luis Prado'],
    ['an armed group’s leader', 'Hamas leader Salim Nasser spoke.', 'Salim Nasser'],
    ['an envoy of a brand', 'Brand ambassador Clara Novak waved.', 'Clara Novak'],
    ['a coach of a nation', 'Brazil coach Carlos Vega resigned.', 'Carlos Vega'],
    ['a charity’s director', 'Rosa Lind, director of a charity in Leeds, spoke.', 'Rosa Lind'],
  ])('takes %s for a person and no official', (_who, text, name) => {
    expect(offices(text)).toEqual([]);
    expect(otherPeople(text)).toEqual([name]);
  });

  it('believes what the article says of a union over a bare title', () => {
    const text = 'United Miners President Bill Dunn spoke. President Dunn left.';
    expect(offices(text)).toEqual([]);
  });
});

describe('two offices at once', () => {
  const both = (text: string) =>
    findPeople(parse(text)).officials.map(({ office, alsoHolds }) => [office, ...alsoHolds]);

  it.each([
    [
      'Erik Thor, Iceland’s foreign minister and chair of the Nordic Council, spoke.',
      [['Iceland’s foreign minister and chair of the Nordic Council']],
    ],
    [
      'Ana Ruiz, the interior minister and a member of the Senate, spoke.',
      [['interior minister', 'member of the Senate']],
    ],
    [
      'Governor Dana Whitlock, who also chairs the National Security Council, spoke.',
      [['Governor', 'chairs the National Security Council']],
    ],
    [
      'Omar Haddad, the mayor of Tripoli, spoke. Haddad is a member of parliament.',
      [['mayor of Tripoli', 'member of parliament']],
    ],
    [
      'Secretary of State and acting national security adviser Ann Whitlock spoke.',
      [['Secretary of State and acting national security adviser']],
    ],
  ])('are both told: %s', (text, expected) => {
    expect(both(text)).toEqual(expected);
  });

  it('have branch and level of the first', () => {
    const [official] = findPeople(
      parse('Secretary of State and acting national security adviser Ann Whitlock spoke.'),
    ).officials;
    expect(official).toMatchObject({ branch: 'executive', level: 'national' });
  });

  it('are not lent to whom the next sentence names', () => {
    const text = 'Attorney General and Minister of Trade Omar Haddad spoke. Ann Whitlock left.';
    expect(both(text)).toEqual([['Attorney General and Minister of Trade']]);
  });

  it('are one where the other is over', () => {
    expect(both('Ana Ruiz, the interior minister and a former judge, spoke.')).toEqual([
      ['interior minister'],
    ]);
  });

  it('are those of two people where a name stands between them', () => {
    expect(both('The president and Prime Minister Ana Ruiz spoke.')).toEqual([['Prime Minister']]);
  });
});
