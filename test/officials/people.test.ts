import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';
import { findPeople } from '../../src/officials/index.ts';

/** Everybody named in a text, as `name: mention, mention`. */
const named = (text: string): string[] => {
  const { officials, people } = findPeople(parse(text));
  return [...officials, ...people].map(
    ({ name, mentions }) =>
      `${name}: ${mentions.map(([start, end]) => text.slice(start, end)).join(', ')}`,
  );
};

describe('people named in a text', () => {
  it.each([
    ['an initial', 'Later J.T. Holloway said the mill would close.', 'J.T. Holloway'],
    ['a middle initial', 'Later Robert W. Hale said the mill would close.', 'Robert W. Hale'],
    ['particles', 'Later Pieter van der Meer said the mill would close.', 'Pieter van der Meer'],
    ['an apostrophe', 'Later Siobhan O’Leary said the mill would close.', 'Siobhan O’Leary'],
    ['diacritics', 'Later Zdeněk Šťastný said the mill would close.', 'Zdeněk Šťastný'],
    ['hyphens', 'Later Jean-Luc Martin-Roy said the mill would close.', 'Jean-Luc Martin-Roy'],
    ['an Arabic article', 'Later Salim al-Khatib said the mill would close.', 'Salim al-Khatib'],
    ['the family name first', 'Later Zhao Wenli said the mill would close.', 'Zhao Wenli'],
    ['a suffix', 'Later Walter Dunn Jr. said the mill would close.', 'Walter Dunn Jr.'],
    ['a title and one word', 'Later Mr Okafor said the mill would close.', 'Okafor'],
  ])('finds a name with %s', (_what, text, name) => {
    expect(named(text)).toEqual([`${name}: ${name}`]);
  });

  it.each([
    ['Later Daw Khin Thida Oo said the mill would close.', 'Khin Thida Oo'],
    ['Later Ratu Josefa Vula said the mill would close.', 'Josefa Vula'],
    ['Later Ntate Thabo Moeng said the mill would close.', 'Thabo Moeng'],
    ['Later Sardar Imran Lodhi said the mill would close.', 'Imran Lodhi'],
    ['Later Deacon Walter Dunn said the mill would close.', 'Walter Dunn'],
    ['Reservist Clara Novak said the mill would close.', 'Clara Novak'],
  ])('leaves out how somebody is addressed, and what they do: “%s”', (text, name) => {
    expect(named(text)).toEqual([`${name}: ${name}`]);
  });

  it.each([
    ['Later Ma Weiming said the mill would close.', 'Ma Weiming'],
    ['Later Mayor Ko Wen-chi said the mill would close.', 'Ko Wen-chi'],
    ['Later Sardar Rezaei said the mill would close.', 'Sardar Rezaei'],
  ])('keeps a form of address that is a name: “%s”', (text, name) => {
    expect(named(text)).toEqual([`${name}: ${name}`]);
  });

  it('finds nobody where a body’s letters stand behind it', () => {
    expect(named('The ruling Jan Moe Dal (JMD) said the mill would close.')).toEqual([]);
    expect(named('Later Jan Moe (SNP) said the mill would close.')).toEqual(['Jan Moe: Jan Moe']);
  });

  it('leaves the possessive ending out of the mention', () => {
    expect(named('Critics of Clara Novak’s plan spoke. Novak’s aides did not.')).toEqual([
      'Clara Novak: Clara Novak, Novak',
    ]);
  });

  it('gathers surname, given name and another spelling under the fullest name', () => {
    const text =
      'Andriy Kovalskiy arrived late. Kovalsky said little, and Andriy Kovalsky left. Friends of Andriy waited.';
    expect(named(text)).toEqual([
      'Andriy Kovalskiy: Andriy Kovalskiy, Kovalsky, Andriy Kovalsky, Andriy',
    ]);
  });

  it('gives a surname that two people bear to the one named first', () => {
    const text = 'Paul Reyes ran the shop with his son, Diego Reyes. Reyes said it was hard.';
    expect(named(text)).toEqual(['Paul Reyes: Paul Reyes, Reyes', 'Diego Reyes: Diego Reyes']);
  });

  it.each([
    ['Mrs', 'Anna Reyes: Anna Reyes, Reyes'],
    ['Mr', 'Paul Reyes: Paul Reyes, Reyes'],
  ])('gives a surname behind “%s” to the one of whose given name that is said', (title, told) => {
    const text = `Paul Reyes met Anna Reyes at the mill. ${title} Reyes said it was hard.`;
    expect(named(text)).toContain(told);
  });

  it('gives it to the one named first where both given names may fit the title', () => {
    const text =
      'Tindra Reyes, 38, said the mill would close. Ms Reyes runs it with her mother, Anna Reyes.';
    expect(named(text)).toContain('Tindra Reyes: Tindra Reyes, Reyes');
  });

  it('keeps a father and a son apart by the suffix', () => {
    const text = 'Walter Dunn Jr took over the mill that Walter Dunn had built.';
    expect(named(text)).toEqual(['Walter Dunn Jr: Walter Dunn Jr', 'Walter Dunn: Walter Dunn']);
  });

  it.each(['Former Dinamo keeper Ilya Moss', 'Veteran Dinamo keeper Ilya Moss'])(
    'makes nobody of a club between two words for what somebody is: “%s”',
    (keeper) => {
      const text = `${keeper} praised the goal. Dinamo said nothing.`;
      expect(named(text)).toEqual(['Ilya Moss: Ilya Moss']);
    },
  );

  it('counts the administration of a person as a mention', () => {
    const text = 'President Carlos Vega spoke. The Vega administration did not answer.';
    expect(named(text)).toEqual(['Carlos Vega: Carlos Vega, Vega']);
  });

  it('leaves out the day that follows a name', () => {
    expect(named('Rosa Lind told Omar Haddad Friday that it was over.')).toEqual([
      'Rosa Lind: Rosa Lind',
      'Omar Haddad: Omar Haddad',
    ]);
  });

  it.each([
    ['places', 'The road from New York to South Carolina passes Mount Vernon.'],
    ['organisations', 'The Red Cross and the Smith Foundation met Goldman Partners.'],
    ['laws and bodies', 'The Miller Act went to the House Rules Committee.'],
    ['things named for people', 'Visitors filled the Roosevelt Hotel and Kennedy Airport.'],
    ['offices alone', 'The Prime Minister met the Attorney General and the U.S. Attorney.'],
    ['days and months', 'On Monday, June 4, and on Good Friday it rained.'],
  ])('takes no %s for people', (_what, text) => {
    expect(named(text)).toEqual([]);
  });

  it('leaves a place before a name out of it', () => {
    expect(named('Reporters met envoy to North Africa Lena Brandt.')).toEqual([
      'Lena Brandt: Lena Brandt',
    ]);
  });
});
