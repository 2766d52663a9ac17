/** Heads of offices by form and rank, and what says that an office is a past one. Collected by hand with the rules that ask for them. */
import { wordSet } from '../../word-lists.ts';

/** Heads that tell of an office without wording it: `his French counterpart`, `Lord Lee`. */
export const WORDLESS_HEADS = wordSet(
  'counterpart predecessor successor lord lords baroness viscount viscountess king queen',
);

/** Of those, the ones that say that somebody has, had or will have the office of another. */
export const SAME_OFFICE = wordSet('counterpart predecessor successor');

/** Heads that say less than any title: `Sen. Lee, another incumbent`. */
export const SAY_LITTLE: ReadonlySet<string> = new Set([
  ...SAME_OFFICE,
  ...wordSet('incumbent incumbents backbencher frontbencher lawmaker legislator'),
]);

/** Ranks that are written with a hyphen. */
const HYPHENED_RANKS = `
  lt-gen maj-gen brig-gen lt-col lt-cdr vice-adm rear-adm
  colonel-general major-general lieutenant-general brigadier-general lieutenant-colonel vice-admiral rear-admiral
  air-marshal field-marshal
`;

/** Ranks and courtesies: who is called so may hold another office, or hold this one no more. */
export const RANKS = wordSet(`
  general gen gen. colonel col col. lt lt. lieutenant brig brig. brigadier maj maj. major adm adm. admiral rear vice
  captain capt capt. sgt sgt. sergeant commander commodore cmdr cmdr. marshal ambassador judge justice secretary gov gov. sen sen.
  rep rep. governor senator air chief pol senior staff first second master
  ${HYPHENED_RANKS}
`);

/** Words of ranks beside those, which are no rank by themselves or police officers’. */
const RANKS_OF_POLICE =
  'superintendent supt supt. sp ssp dsp asp csp acp dcp constable detective warrant officer assistant deputy';

/** A rank and nothing more: `brigadier general`, `deputy superintendent of police`. */
export const RANK_ALONE = new RegExp(
  `^(?!(?:\\S+ )?chief of police$)(?:(?:${[...RANKS, ...RANKS_OF_POLICE.split(' ')].join('|').replaceAll('.', '\\.')})(?: (?:of (?:police|justice)$)?|$))+$`,
  'u',
);

/** Ranks of armies and police forces, which stand behind an office in a title: `Army chief Gen. Lee`. */
export const RANKS_OF_FORCES = wordSet(`
  general gen gen. colonel col col. lt lt. lieutenant brig brig. brigadier maj maj. major adm adm. admiral captain capt
  ${HYPHENED_RANKS} capt. sgt sgt. commander cmdr cmdr. commodore marshal sp dsp csp asp ssp ssu acp dcp supt supt. superintendent inspector
`);

/** Seats, benches and forms of address of those who hold a seat, which stand behind another office as ranks do: `Speaker MK Lee`. */
export const COURTESIES_BEHIND_OFFICE = wordSet(`
  mk mp mla mna mpa mlc mep msp td cllr cllr. coun coun. sen sen. rep rep. senator representative congressman congresswoman
  sergeant corporal cpl cpl. deputy justice judge comm comm. comr commissioner
`);

/** What a rank starts with that is none by itself: `Army Col. Lee`, `Police Chief Adjunct Senior Commissioner Lee`. */
export const BEFORE_RANK = wordSet(
  'army navy police marine air force field fleet retired rear vice chief senior adjunct assistant 1st 2nd first second master staff',
);

/** What says less than a rank or a seat behind it: `incumbent Rep.`, `Deputy Captain`. */
export const NO_OFFICE_BEFORE_RANK: ReadonlySet<string> = new Set([
  ...SAY_LITTLE,
  ...wordSet('deputy official member garda gendarme trooper sheriff det det. detective constable'),
]);

/** What makes a rank of `commander`. */
export const BEFORE_COMMANDER = wordSet('wing lieutenant lt lt.');

/** What makes one office with the words of the list behind: `Chief` + `Justice`, `Magistrate` + `Judge`. */
export const ONE_WITH_WORD_BEHIND = wordSet(
  'chief deputy magistrate presiding sheriff police assistant associate',
);

/** Those words. */
export const ONE_WITH_WORD_BEFORE = wordSet(
  'justice judge inspector superintendent supt supt. commissioner constable',
);

/** Letters of police offices in South Asia that have the branch or the part of a town behind them: `SSP Operations`. */
export const POLICE_IN_LETTERS = wordSet(
  'sp ssp dsp asp dig adig addl igp aig adgp dcp acp jcp cp sdpo',
);

/** Those branches and parts. */
export const BRANCHES_OF_POLICE = wordSet(`
  operations operation investigation investigations traffic headquarters hq city rural prisons security crime crimes
  admin administration establishment training legal logistics intelligence cantt cantonment saddar sadar intel
`);

/** Words beside a head that say the office is not held any more, or not yet. */
export const FORMER_WORDS = wordSet(
  'former ex then-former late ousted deposed ex- outgoing-former erstwhile onetime one-time sometime retired',
);

/** The same joined to the word by a hyphen: `ex-minister`. */
export const FORMER_PREFIX = /^(?:ex|then|former)-/u;

/** The same joined by a dash, which is no part of a word: `ex–Foreign Minister`. */
export const FORMER_DASHED = /^(?:ex|then|former)[–—]$/u;

/** Such a prefix before a title that is cut short, whose stop then ends a sentence: `Then-Sen. Ann Lee`. */
export const CUT_SHORT = /^(?:ex|then|former|now)-(?:sen|rep|gov|gen|col|lt|maj|capt|sgt|supt)$/u;

/** What is joined so, a present office too: `now-Attorney General`. */
export const JOINED_PREFIX = /^(?:ex|then|former|now)-/u;

/** What makes one office with `general` behind it: `attorney general`. */
export const BEFORE_GENERAL = wordSet(`
  attorney solicitor secretary director inspector consul governor surgeon comptroller auditor prosecutor procurator
  advocate commissioner adjutant postmaster registrar surveyor paymaster quartermaster accountant receiver syndic
`);

/** Words before an office that tell of its holder’s mood or standing, or that there are others: `Furious MP`, `fellow deputy`. */
export const SAYS_NOTHING_OF_OFFICE = wordSet(`
  fellow honourable honorable hon hon. furious angry outraged irate fuming incensed livid enraged defiant beleaguered embattled outspoken fiery tearful emotional grieving
  shocked stunned delighted jubilant shamed disgraced scandal-hit crisis-hit under-fire controversial flamboyant hardline firebrand
  popular unpopular respected well-known prominent influential powerful
`);

/** Words before a head that make another office of it: `vice president`. */
export const PARTS_OF_HEADS = wordSet('vice deputy prime first chief');

/** Heads that name no branch where they stand alone, but go by the body that is headed: `Senate president`. */
export const OF_A_BODY = wordSet('president presidents vice-president governor governors premier');

/** Those whom the head of a group in a parliament leads. */
export const LEGISLATORS = wordSet('deputies lawmakers legislators senators councillors mps meps');

/** Heads whose seat is a nation's, whatever place elects them. */
export const SEATS_FROM_A_PLACE = wordSet(
  'senator senators sen sen. sens. rep rep. reps reps. congressman congresswoman mp mps lawmaker',
);
