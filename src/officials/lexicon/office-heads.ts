import { wordSet } from './word-set.ts';

/**
 * Words that head the name of an office, in lower case, from American, British, European, Russian, Asian,
 * African, Latin American and Middle Eastern usage; written down from general knowledge for this project.
 *
 * `public` ones name a public office by themselves. `open` ones depend on the body named beside them: the
 * president of a republic or of a company.
 */
const HEADS_OF_STATE = {
  public: `pm potus king queen emir sultan monarch emperor empress pope pontiff kaiser shah premier vice-premier
    vice-president chancellor taoiseach tanaiste tánaiste ayatollah prime-minister crown-prince sheikh
    president-elect prime-minister-elect caudillo junta-leader`,
  open: 'president presidents co-president presidency leader leaders prince princess ruler strongman regent',
};

const MINISTERS = {
  public: `minister ministers ministers-elect undersecretary under-secretary under-secretary-general mec
    vice-minister secretary-general attorney-general solicitor-general postmaster-general
    paymaster-general cabinet-secretary minister-president frontbencher vizier subsecretary
    minister-designate secretary-designate`,
  open: 'secretary secretaries czar tsar treasurer secretary-treasurer',
};

const LEGISLATORS = {
  public: `senator senators senator-elect sen sen. sens sens. congressman congresswoman congressmen
    congressmember congressperson rep rep. reps reps. lawmaker lawmakers legislator legislators mp mps mep
    meps msp msps td tds mla mlas mpp mpps mna mnas mk mks mhp parliamentarian peer assemblyman
    assemblywoman assemblymember delegate-elect backbencher baroness viscount viscountess lord lords
    councilman councilwoman councilmember councillor councillors councilor alderman alderwoman selectman
    selectwoman freeholder whip congressman-elect congresswoman-elect representative-elect burgess
    bundestag-member minority-leader majority-leader deputy-speaker`,
  open: 'speaker representative representatives deputy deputies delegate delegates member commissioner-general',
};

const JUDICIARY = {
  public: `judge judges justice justices magistrate prosecutor prosecutors attorney-general procurator coroner
    ombudsman ombudswoman advocate-general chief-justice sheriff bailiff marshal prosecutor-general
    jurist-consult state-attorney sheriffs comptroller-general`,
  open: 'attorney counsel defender clerk registrar advocate',
};

const LOCAL_GOVERNMENT = {
  public: `governor governors gov gov. govs. lieutenant-governor governor-general governor-elect mayor mayors
    mayor-elect vice-mayor deputy-mayor oblast-governor reeve provost intendant burgomaster sarpanch
    gubernator collector comptroller assessor`,
  open: 'supervisor superintendent manager auditor surveyor convener convenor',
};

const DIPLOMATS = {
  public: `ambassador ambassadors ambassador-at-large ambassador-designate envoy envoys diplomat diplomats
    consul consul-general nuncio plenipotentiary rapporteur attaché attache`,
  open: 'negotiator mediator emissary',
};

const FORCES = {
  public: `general gen gen. generals colonel col col. lt lt. brig brig. brigadier maj maj. adm adm. admiral
    vice-admiral rear-admiral commodore corporal sergeant sgt sgt. sergeant-major marshal field-marshal constable
    det det. detective lieutenant-general lieutenant-colonel major-general cmdr cmdr. supt supt. insp. insp
    pvt. cpl. spc. pfc. dci dcs igp dgp ssp cllr cllr. amb amb. sec. ald. del.
    capt capt. lt-col lt.-col. maj.-gen. undersheriff trooper sheriff's warden`,
  open: 'captain lieutenant commander commandant major inspector commissioner commissioners chief chiefs officer',
};

const PUBLIC_BODIES = {
  public: 'bureaucrat apparatchik statesman stateswoman',
  open: `chairman chairmen chairwoman chairperson chair chairs co-chair co-chairman co-chairwoman
    vice-chairman vice-chair vice-chairwoman head heads director directors director-general co-director
    administrator coordinator co-ordinator adviser advisor advisers advisors aide counselor counsellor
    spokesman spokesmen spokeswoman spokesperson spokespersons spokespeople official officials nominee
    boss deputy-director designate strategist specialist ombudsperson controller governor-designate
    aid regulator liaison minister-counsellor chief-of-staff assistant executive engineer scientist counterpart
    epidemiologist economist`,
};

const BRANCHES = [
  HEADS_OF_STATE,
  MINISTERS,
  LEGISLATORS,
  JUDICIARY,
  LOCAL_GOVERNMENT,
  DIPLOMATS,
  FORCES,
  PUBLIC_BODIES,
];

/** Heads that name a public office by themselves. */
export const PUBLIC_HEADS = wordSet(BRANCHES.map((branch) => branch.public).join(' '));

/** Heads whose office is public or not by what stands beside them. */
export const OPEN_HEADS = wordSet(BRANCHES.map((branch) => branch.open).join(' '));

/** Open heads that are taken for public where they stand before a name with nothing beside them. */
export const PUBLIC_WHEN_BARE = wordSet(
  'president presidents speaker secretary commissioner representative',
);

/** Heads that tell of an office without wording it: `his French counterpart`, `Lord Lee`. */
export const WORDLESS_HEADS = wordSet(
  'counterpart lord lords baroness viscount viscountess king queen',
);

/** Ranks and courtesies: who is called so may hold another office, or hold this one no more. */
export const RANKS = wordSet(`
  general gen gen. colonel col col. lt lt. lieutenant brig brig. brigadier maj maj. major adm adm. admiral rear vice
  captain capt capt. sgt sgt. sergeant commander commodore marshal ambassador judge justice secretary gov gov. sen sen.
  rep rep. governor senator air chief
`);

/** Verbs that tell of heading something (`who heads the commission`), in the forms of a main clause. */
export const HEADING_VERBS = wordSet(`
  heads leads chairs directs oversees runs commands governs presides headed chaired governed commanded
  co-chairs led represents
`);

/** Words beside a head that say the office is not held any more, or not yet. */
export const FORMER_WORDS = wordSet(
  'former ex then-former late ousted deposed ex- outgoing-former erstwhile onetime',
);
