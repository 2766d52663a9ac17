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
  state's provincial province province's regional region region's oblast canton cantonal prefecture prefectural governorate
  scottish welsh stormont holyrood senedd bavarian saxon catalan catalonia basque flemish walloon sicilian crimean chechen
  tibetan kashmiri kurdistan kurdish bengali quebec's governor's statewide länder galician andalusian corsican
`);

/** Levels that ministers and their like have where they are called so: of a state of India, of Scotland. */
export const REGIONAL_MINISTERS = wordSet('chief first');

/** Words that say an office is a whole country's. */
export const NATIONAL_WORDS = wordSet("federal national nation nation's country's u.s. u.s us");
