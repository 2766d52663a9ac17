/** Words beside the head of an office, and beside the name of its holder. Collected by hand with the rules that ask for them. */
import { wordSet } from '../../word-lists.ts';

/** Parts of a government that somebody takes over, or is given. */
export const PARTS_OF_GOVERNMENT = wordSet('ministry department portfolio secretariat');

/** Nouns after a name that tell of holding high office: `the Trump administration`. */
export const NOUNS_OF_GOVERNING = wordSet(
  'administration government presidency premiership cabinet',
);

/** Words that make public whatever office they stand in, a private word beside them or not. */
export const GOVERNMENT_WORDS = wordSet(`
  government ministry ministries department federal central parliament parliamentary senate congress congressional
  cabinet police white military army navy naval embassy un u.n. eu nato nih cdc fbi cia state's council county municipal
  commons lords knesset duma bundestag border homeland treasury kremlin presidential royal pentagon shadow
`);

/** Nouns for bodies of any kind, of which the words beside them say whose they are. */
export const BODIES_IN_GENERAL = wordSet(
  'board office institute service centre center panel unit team fund mission delegation inquiry',
);

/** Words that make of a head the first of a body: `its chief executive`. */
export const CHIEF_WORDS = wordSet('chief executive managing lead principal');

/** Words beside an armed group's name that make a state's of it, which it has taken over. */
export const OF_A_STATE = wordSet('government ministry minister ministers police prime');

/** Fields whose officers serve the country or region beside them: `England’s chief medical officer`. */
export const FIELDS_OF_OFFICERS = wordSet(
  'medical health veterinary scientific returning electoral nursing vaccination',
);

/** Words of a board's own offices: `board vice chairwoman`. */
export const BOARD_WORDS = wordSet(
  'board commission panel committee member vice deputy chair president chairman chairwoman executive',
);

/** Bodies that sit and vote, and may be anybody’s. */
export const BOARDS_IN_GENERAL = wordSet('board commission panel');

/** What a board is of that companies and campuses have. */
export const OF_ANY_BOARD = wordSet(
  'directors trustees governors regents editors management advisors advisers',
);

/** What stands beside a head of security who guards a person or a house: `head of his security detail`. */
export const OF_BODYGUARDS = wordSet(
  'of his her their a the security detail team personal private guard',
);

/** Words that turn an office into something else: `goodwill ambassador`, `hopeful`. */
export const SHAM_WORDS = wordSet(
  `church keynote guest motivational inspirational parade talent halftime brand goodwill honorary mock fictional student shadow-banking beauty prom drag pop would-be self-proclaimed
  self-styled self-appointed aspiring wannabe music private fake toy pretend contest pageant quiz rapper
  singer comedian dj actor actress wrestler movie sitcom impostor failed unsuccessful defeated hopeful`,
);

/** Words beside a head that name no body. */
export const NEUTRAL_WORDS = wordSet(
  'grand vice deputy acting interim then new old incoming outgoing former general senior top longtime current assistant transitional jailed exiled disgraced embattled populist leftist left-wing right-wing far-right centre-left centre-right beleaguered',
);

/** Adverbs between a name’s comma and what the person is. */
export const ADVERBS_OF_DESCRIPTION = wordSet(
  'also now currently then formerly previously once himself herself itself',
);

/** Of those, the ones that say it is over. */
export const PAST_ADVERBS = wordSet('then formerly previously once');

/** What somebody is called besides the office: `presidential candidate Sen. Lee`. */
export const ROLES_BESIDE_OFFICE = wordSet(`
  candidate candidates contender contenders hopeful hopefuls rival rivals challenger challengers frontrunner
  front-runner critic critics ally allies opponent opponents foe friend colleague backer supporter staffer aide reporter page intern watcher insider veteran investigator
  witness lawyer counsel correspondent analyst seat race bid
`);

/** Bodies with seats, as a title has them: `House Republican Lee`. */
export const SEATED_BODIES: ReadonlySet<string> = new Set([
  'House',
  'Senate',
  'Council',
  'Assembly',
  'Parliament',
  'Congress',
  'Commons',
  'Lords',
  'Knesset',
  'Bundestag',
  'Duma',
  'Sejm',
  'Rada',
]);

/** Pronouns of those whom an office serves. */
export const OWNERS = wordSet('his her their its my our');

/** Words for the part of a party that sits in a parliament. */
export const GROUPS_OF_PARTIES = wordSet('group caucus parliamentary floor');

/** Nouns that only whoever governs has: there are governments of places, administrations of people. */
export const GOVERNING = wordSet('administration presidency premiership');

/** Countries by their letters, as a branch has them in its name: `Solvex UK`. */
export const COUNTRIES_IN_LETTERS = wordSet('uk u.k us u.s usa uae');
