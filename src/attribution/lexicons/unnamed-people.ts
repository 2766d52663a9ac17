import { wordSet } from './phrase-set.ts';

/**
 * Nouns for people that do not end as such nouns do (`-er`, `-ist`, `-man`): kin, neighbours, trades, ages,
 * followers and foes. In the singular, or as they occur; written down from newsroom usage and from lists of
 * occupations and of kin.
 */
export const UNNAMED_PEOPLE: ReadonlySet<string> = wordSet(`
source aide confidante ally associate colleague friend neighbour acquaintance relative kin in-laws mum mom dad son sibling cousin uncle aunt nephew niece grandson
husband wife wives spouse widow boyfriend girlfriend fiancé fiancée orphan twin nanny person boy girl child children kid teen youth baby adult guy lad lady folk
passer-by passers-by passerby passersby victim casualty hostage captive convict suspect accused plaintiff thief criminal local citizen guest exile expat expatriate
nomad native denizen pupil graduate alumnus alumni schoolgirl schoolboy undergraduate dropout academic scholar principal expert analyst architect surgeon neurosurgeon nurse medic
paramedic midwife vet veteran notary counsel landlord landlady fan cook chef intern apprentice executive magnate mogul tycoon billionaire millionaire steward valet
operative surrogate superdelegate delegate advocate critic sceptic skeptic rival foe enemy adversary hopeful candidate moderate hawk dove liberal progressive radical
evangelical millennial patriot dem black white gay lesbian bureaucrat politico emissary spy conscript recruit guerrilla rebel jihadi mercenary pirate thug warlord
oligarch chieftain boss chief head hand chair priest vicar rabbi imam monk nun cleric missionary pilgrim prophet patriarch mullah ayatollah lama witness eyewitness
playwright celebrity luminary heavyweight contemporary star model poet pundit dj athlete coach umpire jockey pilot skipper mechanic heir beneficiary figure aristocrat
royal maid guide lifeguard nobody somebody someone anybody anyone everybody everyone many some several few both one two those none half two-thirds most all
`);

/** Nouns in the singular for several people who are not named. Collected by hand. */
export const UNNAMED_GROUPS: ReadonlySet<string> = wordSet(`
family couple trio duo crew team squad crowd audience public community minority majority elite electorate populace diaspora hierarchy camp base wing establishment
brass circle mainstream personnel staff voice generation constituency population opposition management nobility clergy faculty
`);
