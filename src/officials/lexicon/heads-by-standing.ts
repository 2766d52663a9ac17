/**
 * Heads of offices by what makes them public or private, and the words beside them that decide it. Collected by hand
 * with the rules that ask for them.
 */
import { wordSet } from '../../word-lists.ts';

/** Heads that serve one person: their office is public where that person's is. */
export const PERSONAL_HEADS = wordSet(`
  adviser advisor aide spokesman spokeswoman spokesperson secretary chief counsel strategist deputy assistant
  representative negotiator emissary predecessor successor
`);

/** Words before `vice president` that only a firm’s has. */
export const OF_CORPORATE_VICE = wordSet(
  'regional area divisional associate corporate group global district worldwide marketing sales operations',
);

/** What a club has that is called after a town: `City manager`. */
export const HEADS_OF_CLUBS = wordSet(
  'manager captain chairman chairwoman chair director secretary president spokesman spokeswoman head',
);

/** Open heads that a country or region beside them does not make public. */
export const HEADS_OF_ANYTHING = wordSet(`
  captain manager boss director head specialist scientist engineer economist executive assistant advocate strategist
  chair chairman chairwoman clerk supervisor leader-elect member members officer officers prince princess attorney
  director-general secretary-general secretary liaison mediator coordinator bosses delegate delegates adviser
`);

/** Open heads of those who keep the books, in a company or a town. */
export const HEADS_OF_FINANCE = wordSet('director chief officer head manager');

/** Open heads that a team or a firm with a place in its name has as well. */
export const HEADS_OF_TEAMS = wordSet(
  'president vice-president co-president spokesman spokeswoman spokesperson spokespersons spokesmen head deputy boss bosses administrator',
);

/** Open heads of the staff of a body, who hold no office unless they lead. */
export const STAFF_HEADS = wordSet(`
  economist scientist engineer strategist specialist assistant meteorologist seismologist hydrologist epidemiologist
  statistician veterinarian
`);

/** Of those, the ones of science: `national` may be but the name of their service. */
export const SCIENTISTS = wordSet(
  'meteorologist seismologist hydrologist epidemiologist veterinarian',
);

/** Words that make of one of the staff somebody who leads: `chief economist`. */
export const LEADING_WORDS = wordSet('chief head top lead principal leading state national deputy');

/** Open heads that are public offices whatever name stands beside them, unless the body is a private one. */
export const PUBLIC_WHOEVER_ASKS = wordSet(
  'commissioner commissioners superintendent inspector officer-in-charge oic',
);

/** What those are called who serve in a force without rank: where an article describes somebody with it, no office. */
export const RANK_AND_FILE = wordSet(`
  airman serviceman servicewoman seaman sepoy rifleman sapper guardsman fusilier paratrooper jawan spc spc. pfc. pvt.
`);

/** Heads of those who are put forward for an office. */
export const PUT_FORWARD = wordSet('nominee pick');

/** Words beside these that tell of an election, or of a prize: `Senate nominee`. */
export const OF_ELECTIONS = wordSet(`
  republican democratic democrat gop party presidential vice-presidential senate house congressional gubernatorial
  mayoral labour conservative liberal green tory libertarian oscar emmy grammy award prize bafta
`);

/** Open heads that need no body named where an article describes somebody with them. */
export const PUBLIC_WITHOUT_BODY = wordSet(
  'speaker official officials commander commandant negotiator commissioner superintendent harbourmaster harbormaster',
);

/** Open heads that are taken for public where they stand before a name with nothing beside them. */
export const PUBLIC_WHEN_BARE = wordSet(
  'president presidents speaker secretary commissioner representative secretary-general director-general',
);

/** Heads of those whom an occupier puts there: `the Russian-installed proxy leader`. */
export const PUT_THERE = wordSet('leader head chief administrator official governor mayor');

/** Fields within a firm that somebody manages, which are fields of a government elsewhere: `procurement manager`. */
export const FIELDS_IN_FIRMS = wordSet(`
  procurement tax budget trade customs energy security transport transportation health environmental patent licensing finance financial
`);

/** How far somebody's branch reaches, in a body or a firm as well as in a state. */
export const REACH_OF_BRANCHES = wordSet('regional provincial national district area zonal local');

/** Heads of those who keep a town’s or a county’s books and records, and a club’s or a firm’s as well. */
export const KEEPERS = wordSet(
  'treasurer clerk auditor recorder registrar surveyor assessor administrator supervisor controller',
);

/** Of those, and of others, the ones whose office somebody runs who is that: `ran the county treasurer’s office`. */
export const HEADS_OF_OFFICES: ReadonlySet<string> = new Set([
  ...KEEPERS,
  ...wordSet(
    'coroner sheriff prosecutor attorney defender comptroller examiner ombudsman solicitor',
  ),
]);

/** Heads of the departments of a town. */
export const HEADS_OF_DEPARTMENTS = wordSet(
  'director head manager chief superintendent supervisor coordinator administrator engineer',
);

/** Words before `deputy` that leave it somebody with a seat. */
export const SEATS_OF_DEPUTIES = wordSet(
  'local regional provincial municipal independent opposition fellow',
);

/** Heads of offices of which an article seldom names two holders: `the president` is the one just named. */
export const OFFICES_OF_REFERENCE = wordSet(`
  president minister premier chancellor senator congressman congresswoman taoiseach governor mayor ambassador envoy
  lawmaker congressmember assemblyman assemblywoman councillor councilman councilwoman sheriff legislator king queen
  prince emir sultan pope commissioner mp msp td mep marshal speaker admiral general colonel coroner magistrate judge prosecutor superintendent councilmember councilor
`);

/** Of those, the ones so great that whoever is named at all before them is meant. */
export const GREAT_OFFICES = wordSet(
  'president minister premier chancellor senator congressman congresswoman taoiseach',
);

/** Titles that, written large and with no body beside them, are those of a legislature or a force. */
export const LARGE_TITLES = wordSet(
  'Recorder Delegate Supervisor Treasurer Chairman Chairwoman Chairperson Chair Captain Chief Major Lieutenant Officer Commander Commandant Inspector Superintendent',
);

/** What those at the head of a party are called whatever the party is. */
export const LEADERS_OF_PARTIES = wordSet('leader leaders co-leader co-leaders');

/** What they are called besides, where the head of the party has a seat. */
export const OTHER_HEADS_OF_PARTIES = wordSet('chief head president co-chief boss');

/** Heads that are an office in a phrase of several words alone: `county recorder`, `special agent`. */
export const ONLY_IN_COMPOUNDS = wordSet(
  'master recorder solicitor defender fiscal agent agents register geologist climatologist archaeologist librarian archivist chemist planner pathologist moderator keeper cop juror critic sceaux bandar muda agong negeri kota daïra',
);

/** Heads that states have, and clubs, firms and unions as well. */
export const PRESIDENTS = wordSet('president vice-president co-president');

/** Heads that serve a country where a field of theirs stands beside them: `chief medical officer`. */
export const OFFICERS = wordSet('officer officers adviser advisor');

/** Heads that, in small letters, are said of many who reign over something else. */
export const ROYAL = wordSet('king queen lord lords prince princess emperor');

/** Words beside these that leave them what they are: `hereditary prince`. */
export const OF_ROYALTY = wordSet('crown hereditary royal reigning');

/** Heads that `acting` alone makes those of the body that the text is about. */
export const ACTED_AS = wordSet('administrator director chief head chair');

/** Lawyers of whom the word before says for whom they speak. */
export const LAWYERS_OF_A_SIDE = wordSet('counsel attorney attorneys advocate defender');

/** That word, where it is an accused. */
export const DEFENDING = wordSet('defence defense');

/** Those whose assistants hold an office themselves: `assistant to the minister`. */
export const ASSISTED_BY_OFFICIALS = wordSet('minister president premier chancellor');

/** Heads of a group of those who sit in a parliament: `group leader`, `co-chair`. */
export const HEADS_OF_GROUPS = /^(?:co-)?(?:leader|chair|chief|head|president|whip)/u;

/** Bodies of states that firms are called as well: `a Kesh-based agency`. */
export const BODIES_BASED_SOMEWHERE = wordSet(
  'agency bureau office service authority council board',
);

/** Those who do every sort of a trade: `a general practitioner`. */
export const IN_GENERAL = wordSet(`
  practitioner practitioners contractor contractors surgeon surgeons dealer dealers trader traders labourer laborer labourers laborers builder builders
  practice dentist merchant editor reader handyman
`);
