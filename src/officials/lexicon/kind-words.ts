import type { Branch } from '../../public-bodies/index.ts';
import { wordSet } from '../../word-lists.ts';

/**
 * Words beside the head of an office that say which branch it belongs to and how far it reaches; of several the
 * row that comes first. Written down from general knowledge for this project.
 */
export const BRANCH_WORDS: readonly (readonly [Branch, ReadonlySet<string>])[] = [
  ['legislative', wordSet('shadow')],
  [
    'police',
    wordSet(`police policing constabulary sheriff's sheriff detective detectives homicide gendarmerie patrol nypd lapd rcmp
    constable trooper crime narcotics counter-terrorism counterterrorism precinct`),
  ],
  [
    'military',
    wordSet(`army navy naval petty military air-force marine marines corps infantry battalion brigade regiment division forces force
    fleet squadron airborne artillery armed defence-staff staff-general armoured armored missile`),
  ],
  [
    'judicial',
    wordSet(`court courts judicial judiciary tribunal prosecution prosecutions prosecuting attorney's judges bench chancery
    appeals appellate circuit`),
  ],
  [
    'legislative',
    wordSet(`senate house parliament parliamentary congress congressional assembly legislature legislative council caucus
    committee subcommittee majority minority opposition commons lords party whip democratic democrat socialist communist republican labour conservative
    liberal tory backbench`),
  ],
  ['diplomatic', wordSet('embassy consulate mission diplomatic')],
  [
    'executive',
    wordSet(`government ministry ministries department cabinet foreign interior home treasury presidential state's white
    downing`),
  ],
];

export const LOCAL_WORDS = wordSet(`
  city city's cities town town's county county's municipal municipality borough township village parish ward metropolitan
  metro mayor mayor's mayoral precinct local suburb hamlet council's boro shire library
`);

export const REGIONAL_WORDS = wordSet(`
  state's provincial province province's regional region region's zonal oblast canton cantonal prefecture prefectural governorate
  scottish welsh stormont holyrood senedd bavarian saxon catalan catalonia basque flemish walloon sicilian crimean chechen
  tibetan kashmiri kurdistan kurdish bengali quebec's governor's statewide länder galician andalusian corsican
`);

/** Levels that ministers and their like have where they are called so: of a state of India, of Scotland. */
export const REGIONAL_MINISTERS = wordSet('chief first');

/** Words that say an office is a whole country's. */
export const NATIONAL_WORDS = wordSet("federal national nation nation's country's u.s. u.s us");

/** Fire services, which belong to towns. */
export const FIRE = wordSet('fire');

/** What somebody speaks to: `press secretary`. */
export const SPEAKING = wordSet('press communications');

/** Heads that speak for others behind such a word. */
export const SPEAKING_HEADS = wordSet('secretary director officer chief');

/** `shadow chancellor`: who sits in a parliament and would govern. */
export const SHADOW = wordSet('shadow');

/** `permanent representative`, `special representative`: envoys, and no members of a parliament. */
export const KINDS_OF_ENVOYS = wordSet('permanent special');

/** What makes of a commissioner one of the European Union. */
export const EUROPEAN = wordSet('european eu');

/** Heads that are an envoy’s or a legislator’s. */
export const REPRESENTATIVES = wordSet('representative representatives');

/** Bodies within a parliament. */
export const COMMITTEES = wordSet('committee subcommittee caucus');

/** What is headed by a chief of staff. */
export const STAFF = wordSet('staff');

/** The heads of it. */
export const HEADS_OF_STAFF = wordSet('chief chiefs deputy');

/** Heads that an international body names. */
export const RAPPORTEURS = wordSet('rapporteur rapporteurs');

/** Parts of a country that a local administration has. */
export const DISTRICTS = wordSet('district subdistrict sub-district');

/** What runs a town’s or a county’s bodies. */
export const BOARDS = wordSet('board');

/** Heads that a county has as well as a state. */
export const ATTORNEYS = wordSet('attorney attorneys');

/** What an attorney is of who serves a county: `district attorney`. */
export const COUNTIES = wordSet('district county city');

/** What follows `state` where a state of a federation is meant. */
export const STATE_BODIES = wordSet(
  'senate house assembly attorney police supreme legislature health education treasury top',
);
