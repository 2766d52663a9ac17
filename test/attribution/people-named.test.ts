import { describe, expect, it } from 'vitest';
import { withoutBodies } from '../../src/attribution/people-named.ts';
import { parse } from '../../src/language/index.ts';
import { named } from './told.ts';

/** The mentions that are left of somebody. */
const left = (text: string, name: string, office: string | null = null) =>
  withoutBodies(parse(text), [named(text, name, office)]).map(({ mentions }) => mentions.length);

describe('a name taken for somebody’s', () => {
  it.each([
    ['Vera Files reported on Friday that the ferries had stopped.', 'Vera Files'],
    ['The Corriere della Sera told of it.', 'della Sera'],
    ['Mother Jones asked the mayor.', 'Jones'],
    ['Aurora Lines has two ferries.', 'Aurora Lines'],
    ['Tamar Coaches has two buses.', 'Tamar Coaches'],
    ['A Meredith Poll showed it.', 'Meredith Poll'],
    ['Médecins du Lac has a clinic.', 'Médecins du Lac'],
  ])('is an outlet’s or a firm’s: “%s”', (text, name) => {
    expect(left(text, name)).toEqual([]);
  });

  it.each([
    ['Vera Files rowed all day. Late at night Files slept.', 'Vera Files'],
    ['Aurora Lines rowed all day. Late at night Lines slept.', 'Aurora Lines'],
  ])('is somebody’s who goes by the surname: “%s”', (text, name) => {
    expect(left(text, name)).toEqual([2]);
  });

  it('is an official’s, whatever firms are called', () => {
    expect(left('Mayor Aurora Lines slept.', 'Aurora Lines', 'mayor')).toEqual([1]);
  });

  it('leaves somebody the mentions that are no outlet’s', () => {
    expect(left('Ann Jones wrote to Mother Jones. Jones slept.', 'Ann Jones')).toEqual([2]);
  });
});
