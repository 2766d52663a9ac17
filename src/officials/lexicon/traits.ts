/**
 * Small sets of words by which an office’s words are read: what stands between, beside and before them. Collected by
 * hand with the rules that ask for them.
 */
import { wordSet } from '../../word-lists.ts';

export const BEFORE_GENERAL = wordSet(`
  attorney solicitor secretary director inspector consul governor surgeon comptroller auditor prosecutor procurator
  advocate commissioner adjutant postmaster registrar surveyor paymaster quartermaster accountant receiver syndic
`);

/** Heads whose seat is a nation's, whatever place elects them. */
export const SEATS_FROM_A_PLACE = wordSet(
  'senator senators sen sen. sens. rep rep. reps reps. congressman congresswoman mp mps lawmaker',
);

/** What follows `state` where a state of a federation is meant. */
export const STATE_BODIES = wordSet(
  'senate house assembly attorney police supreme legislature health education treasury top',
);

export const COUNTIES = wordSet('district county city');

/** Those whom the head of a group in a parliament leads. */
export const LEGISLATORS = wordSet('deputies lawmakers legislators senators councillors mps meps');

export const BETWEEN_VERB_AND_AS = wordSet('over on down office back the oath charge reins');

/** Titles that newspapers treat as part of a name of one word: `Lord Alli`, `Pope Leo`. */
export const TITLES_OF_NAMES = wordSet(
  'lord lady baroness viscount viscountess pope king queen prince princess emperor sultan',
);

/** What may stand between the name and the office: `as`, `to be the next`, `to the post of`. */
export const BETWEEN_NAME_AND_OFFICE = wordSet(
  "as to be become serve the its his her their next new country's post of position",
);

export const NAMING_NOUNS = wordSet(
  'nomination appointment election confirmation selection re-election',
);

export const VERBS_OF_HEADING = wordSet('head lead chair run command direct oversee');

/** Heads that, in small letters, are said of many who reign over something else. */
export const ROYAL = wordSet('king queen lord lords prince princess emperor');

/** Those whose assistants hold an office themselves: `assistant to the minister`. */
export const ASSISTED_BY_OFFICIALS = wordSet('minister president premier chancellor');

export const ACTED_AS = wordSet('administrator director chief head chair');

export const OF_ROYALTY = wordSet('crown hereditary royal reigning');

export const LAWYERS_OF_A_SIDE = wordSet('counsel attorney attorneys advocate');

/** Heads that name no branch where they stand alone, but go by the body that is headed: `Senate president`. */
export const OF_A_BODY = wordSet('president presidents vice-president governor governors premier');

export const PRESIDENTS = wordSet('president vice-president co-president');

export const OFFICERS = wordSet('officer officers adviser advisor');

/** Nouns that only whoever governs has: there are governments of places, administrations of people. */
export const GOVERNING = wordSet('administration presidency premiership');

export const PARTS_OF_HEADS = wordSet('vice deputy prime first chief');

export const GROUPS_OF_PARTIES = wordSet('group caucus parliamentary floor');

/** `U.S.-led`, `Moscow-based`, `Trump-era`: an adjective made of a name; not `Chien-ming`. */
export const MADE_ADJECTIVE =
  /-(?!(?:[bhjlmnpqtxy]|ch|hs|sh|ts)ing$)(?:\p{Ll}*(?:ed|led|held|born|wide|era|run|ing|style|like|only|made|turned|elect|free|plus)|\d+s?)$/u;

/** `then-President`, `ex-minister`, `co-chair`, `sheriff-elect`: the word that counts. */
export const BARE_HEAD =
  /^(?:then|now|former|ex|co|vice|deputy|sub|list)-(?=\p{L})|-(?:elect|designate)$/gu;

/** `d’Abo`: a particle that has lost its vowel. */
export const ELIDED_PARTICLE = /^[dl][’']\p{Lu}\p{L}/u;

export const ARABIC_ARTICLE = /^(?:al|el|as|ash|ar|an|ad|at|az|bin|ul)-\p{Lu}/u;

/** A legislator's party and state: `D-Calif.`, `R-Texas`. */
export const PARTY_AND_STATE = /^(?:[DRI]|DFL|NDP|PH|PN|BN|GPS|GRS|PKR|DAP|PAS|UMNO)-\p{Lu}/u;

/** How family names end that are made of a father's, a place or a trade. */
export const FAMILY_NAME_ENDING =
  /\p{L}{2}(?:ov|ova|ev|eva|enko|chuk|sky|skyi|skyy|skaya|ski|ska|wicz|vich|vic|yan|shvili|adze|idze|oglu|zadeh|zade|pour|nejad|zai|sson|dottir|escu|opoulos|poulou|idis|idou|akis|inho|elli|etti|ucci|nathan|swamy)$/u;

/** Who follows a science or cures by one: `toxicologist`. Offices of the state have such words as well. */
/** Pupils by their year: `sixth-grader`. */
export const OF_A_YEAR = /-graders?$/u;

export const OF_A_SCIENCE =
  /^(?!meteorolog|seismolog|hydrolog|epidemiolog|geolog|climatolog|archaeolog)\p{L}{3,}(?:ologist|onomist|iatrist|iatrician|ographer)s?$/u;

export const HEADS_OF_GROUPS = /^(?:co-)?(?:leader|chair|chief|head|president|whip)/u;

/** What makes another place of one: `North Carolina Senate`. */
export const COMPASS = wordSet('north south east west new');

export const VERBS_OF_INVERSION = wordSet("is was remains became 's");

/** `his successor as mayor, Ann Lee,` */
export const MAY_LEAD = wordSet('as by to with from and but');

/** Family names of East Asia that are everyday words in English. */
export const NAMES_LIKE_WORDS: ReadonlySet<string> = new Set(['He', 'To', 'So', 'No', 'Do', 'An']);

/** What tells the name from the verb: `Said bin Hamad`. */
export const PARTICLES_BEHIND_SAID = wordSet('bin ibn ould');

/** Family names that are function words or the like in English. */
export const SURNAMES_LIKE_WORDS: ReadonlySet<string> = new Set(
  'Long Short Small Good Low High May Page Read Will Still More Most Case Winters Summers Bright Moody Noble Wise Swift Sharp Strong Rich Love'.split(
    ' ',
  ),
);

/** Family names that are words for things, or for people, as well, and seldom the last word of a place. */
export const SURNAMES_LIKE_THINGS = wordSet(
  'young white black ward ford fox gray castle stone church lane marsh finch wolf bird hawk crane swan drake bull lamb',
);

export const PLACE_PREPOSITIONS = wordSet('in at near to from into');
