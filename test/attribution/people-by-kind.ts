import { all } from './phrases-by-kind.ts';

/** People without a name and with one, and the kind that each is of; written for the purpose. */
export const PEOPLE_BY_KIND: readonly (readonly [kind: string, phrase: string])[] = [
  ...all(
    'anonymous',
    `the political representatives in South Harlow
      ex-colleagues
      a team of neuroscientists in Kesh
      a team of women
      the judges of the Harbour Prize
      the higher-up
      the gal at the desk
      the night guards from Corvane
      one of the supervisors
      a Department for Harbours source
      a Ministry of Ferries insider
      a senior Hamas official
      another Boeing engineer
      a senior official
      U.S. officials
      Beijing officials
      health officials
      Western diplomats
      two people briefed on the talks
      a person familiar with the matter
      one person close to the inquiry
      critics
      some Democrats
      many Parisians
      residents
      analysts
      a lawyer for the family
      one of her aides
      several of the passengers
      those in attendance
      a reporter
      experts
      teachers unions
      representatives of some carmakers
      White House advisers
      the senator’s allies
      a retired neurosurgeon
      the party’s inner circle
      an army of volunteers
      conservatives elsewhere
      a lifelong Republican
      the Saudis
      gun rights advocates
      an official at the ministry
      the bride
      a cowboy
      the fugitive
      the brother-in-law
      the industry
      a mob
      opposition figures
      two lawmakers
      some senators
      Danish and Polish officials
      Democratic and independent analysts
      young Nepalis
      Republicans close to the White House
      aid agencies
      Ida Moe’s family
      the widow’s legal team
      the rescue teams
      oil and gas workers
      the defence`,
  ),
  ...all(
    'person',
    `Thabo Vikeli from the Harlow Rivers Alliance
      gullwatcher22
      Chirper user @gullwatch
      @harlow_gulls
      Mr. Kopp
      guitarist Tuva
      Salma Vikeli
      Vikeli, 71,
      Vikeli, a nurse from the port,`,
  ),
  ...all(
    'anonymous',
    `a group of court reporters
      a bipartisan group of 30 chemists
      university presidents
      four EU officials
      two Boeing executives
      two officials in the Velmoran delegation
      the rebels
      the militants
      eleven percent
      48 percent of adults in their 50s
      pro-war Telegram channels
      the blogger behind the channel Grey Gull`,
  ),
  ...all(
    'person',
    `Md Karim
      ferry operator Rosa Lund
      Dr Rosa Lund`,
  ),
  ...all(
    'official',
    `Councilman Jan Moe
      opposition MP Jan Moe`,
  ),
];
