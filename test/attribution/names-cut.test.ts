/** How much of a source’s phrase is the name that it is called by. */
import { describe, expect, it } from 'vitest';
import { meant } from './described.ts';

describe('a name behind what is said of it', () => {
  it.each([
    ['Property developer Garn & Moe', 'organisation', 'Garn & Moe'],
    ['the governing Fair Harbour Party', 'organisation', 'Fair Harbour Party'],
    ['Velmora’s state-run National News Agency', 'media', 'National News Agency'],
    ['Velmora’s semi-official Courant news agency', 'media', 'Courant'],
    ['Velmora’s state-run Radio Kesh', 'media', 'Radio Kesh'],
    ['Garn & Co’s Mei-Lin Chua', 'person', 'Mei-Lin Chua'],
    ['Its owner, the Kesh-listed Garn Group,', 'organisation', 'Garn Group'],
    ['The departing firm, Crumb & Moe,', 'organisation', 'Crumb & Moe'],
    ['Rastok, the ferry lobby,', 'organisation', 'Rastok'],
    ['the opposition Orange Front party', 'organisation', 'Orange Front'],
    ['the Kesh Social Democratic party', 'organisation', 'Kesh Social Democratic party'],
    ['the human rights project Rastok', 'organisation', 'Rastok'],
    ['supporters’ group Section 9', 'organisation', 'Section 9'],
    ['the newspaper El Sur de la Costa', 'media', 'El Sur de la Costa'],
    ['information from Le Monde', 'media', 'Le Monde'],
    ['a CNN panel', 'media', 'CNN'],
    ['the left-wing KLF group', 'organisation', 'KLF'],
    ['the business-friendly KLF', 'organisation', 'KLF'],
    ['the GARN-RAS chamber of exporters', 'organisation', 'GARN-RAS'],
    ['the RUDEC national statistics bureau', 'official', 'RUDEC'],
    ['Brokerage Lawsel Peak', 'organisation', 'Lawsel Peak'],
    ['the independent outlet 9x9', 'media', '9x9'],
    ['The group, Wings for Rastok,', 'organisation', 'Wings for Rastok'],
    ['Lawsel Foods, one of the plaintiffs,', 'organisation', 'Lawsel Foods'],
    ['Velmora, the former colonial power,', 'organisation', 'Velmora'],
    ['One of them, energy firm Lawsel Power,', 'organisation', 'Lawsel Power'],
    ['Its Ministry of Tides', 'official', 'Ministry of Tides'],
    ['A Ministry of Tides spokesman', 'official', 'Ministry of Tides'],
    [
      'A Department of Tides and Ferries spokesperson',
      'official',
      'Department of Tides and Ferries',
    ],
  ])('is all that a source is called: “%s”', (source, kind, speaker) => {
    expect(meant('The day was long.', source)).toEqual({ kind, speaker });
  });

  it.each([
    ['A GOP big-money group', 'big-money'],
    ['Our Tides', 'Our'],
    ['his Velmoran counterpart', 'his'],
  ])('keeps what is part of it, or tells whose somebody is: “%s”', (source, kept) => {
    expect(meant('Late on Friday,', source)?.speaker).toContain(kept);
  });

  it.each(['leading Democrats', 'a super PAC', 'its lawyers'])('is none in “%s”', (source) => {
    expect(meant('Late on Friday,', source)?.speaker).toContain(source.split(' ')[1] ?? '');
  });
});

describe('a place behind a name', () => {
  it.each([
    ['the Union of Students in Velmora', 'Union of Students in Velmora'],
    ['the Velmoran Embassy in Kesh', 'Velmoran Embassy in Kesh'],
    ['the Court of Appeal in Kesh', 'Court of Appeal'],
  ])('is part of it where people make it up, or a state has it abroad: “%s”', (source, speaker) => {
    expect(meant('The day was long.', source)?.speaker).toBe(speaker);
  });
});

describe('what somebody owns', () => {
  it.each([
    ['Moe’s office', 'Ida Moe’s office'],
    ['Moe’s lawyer', 'Ida Moe’s lawyer'],
    ['Moe’s grandfather', 'Moe’s grandfather'],
  ])('has the owner’s whole name where it speaks for the owner: “%s”', (source, speaker) => {
    expect(meant('Ida Moe slept.', source, ['Ida Moe'])?.speaker).toBe(speaker);
  });
});

describe('a short name', () => {
  it.each([
    ['The letter from Rastok Property & Ferry came in May.', 'Rastok Property & Ferry'],
    ['The letter from Rastok Ferry came to a port in Rastok.', 'Rastok'],
    ['The letter from Rastok Ferry came before that from Rastok Timber.', 'Rastok'],
  ])('is the whole one that a text starts with, where it is no place’s: “%s”', (lead, speaker) => {
    expect(meant(lead, 'Rastok')?.speaker).toBe(speaker);
  });
});
