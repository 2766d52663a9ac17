import { TELLING_LETTERS, TELLING_NAMES } from '../../public-bodies/index.ts';
import { wordSet } from '../../word-lists.ts';
import { AGENCIES } from './bodies/agencies.ts';
import { INTERNATIONAL_BODIES } from './bodies/international.ts';
import { NATIONAL_BODIES } from './bodies/national.ts';
import { phraseSet } from './phrase-set.ts';

/**
 * Words by which a public body is known. Collected by hand from the names of ministries, courts, police forces
 * and agencies of the English-speaking countries, and from how others' are put into English.
 */

/** Those by which a reporter names them. */
const NAMED: ReadonlySet<string> = new Set([
  ...phraseSet(INTERNATIONAL_BODIES),
  ...phraseSet(NATIONAL_BODIES),
  ...phraseSet(AGENCIES),
]);

/** Proper names, in lower case and without `the`. */
export const PUBLIC_NAMES: ReadonlySet<string> = new Set([
  ...NAMED,
  ...TELLING_NAMES,
  ...TELLING_LETTERS,
]);

/** Short names that are other words too, unless they are written in capitals: `ICE`, `WHO`, `DOT`. */
export const NEEDS_CAPITALS: ReadonlySet<string> = new Set([
  ...wordSet(
    'ice who ed dot sage bis mid mit nice rab raw mas bart tea doe cag dia echo hur mia nab sco sama ssa shape siu us is cis quad era ec pan arena and das da bea casa dane dian doh sans mof cac dci erc nis',
  ),
  ...TELLING_LETTERS.filter((letters) => !NAMED.has(letters)),
]);

/** Common nouns that head a public body's name or description, or mean those who make one up. */
export const PUBLIC_NOUNS: ReadonlySet<string> = wordSet(`
government governments ministry ministries court courts tribunal tribunals police parliament parliaments congress senate cabinet
administration administrations authorities authority prosecutor prosecutors prosecution judge judges justices magistrate magistrates jury juries
army navy military troops forces air-force commission commissions embassy embassies consulate kremlin presidency governor
municipality municipalities council councils legislature legislatures assembly department departments regulator regulators bureau
lawmakers senators mps meps msps mlas mlcs mpps mnas mcas mhas tds legislators congressmen parliamentarians councillors councilors councilmembers commissioners
police-officers policemen cops constables troopers detectives investigators gardaí gardai mounties sheriff sheriffs marshals gendarmes
state states nation nations country countries city cities county counties town borough province district township
committee subcommittee committees junta regime treasury exchequer
feds firefighters coroner inspector inspectors inspectorate ombudsman chancellery secretariat ambassadors officers mayors governors presidents chancellors envoys premiers
side sides powers crown judiciary bench village parish region regions territory mission garrison fleet customs presidium politburo supervisors aldermen
selectmen rapporteur rapporteurs planners delegation ministers watchdog watchdogs superpower kingdom bloc censors monarchy palace
constabulary directorate coastguard gendarmerie peacekeepers attorney-general
brigade battalion regiment squadron infantry admiralty panchayat carabinieri
prefecture prefectures sub-prefecture subprefecture consulate-general consulates canton cantons governorate governorates voivodeship oblast arrondissement raion
magistracy commissariat exarchate legation mint viceroyalty shire emirate emirates sultanate principality duchy politburos soviets duma knesset diet
prefects magistracies registrars bailiffs wardens rangers lifeguards paratroopers airmen marines militiamen coastguards
`);

/** Common nouns for a body that is public unless something else is said of it. */
export const LIKELY_PUBLIC_NOUNS: ReadonlySet<string> = wordSet(
  'agency agencies service services board office panel body force taskforce bench archive inspectorates ombuds chamber',
);

/** Last words of a public body's name that need no other word to show it: `the Dutch Ministry`. */
export const PUBLIC_ENDINGS: ReadonlySet<string> = wordSet(`
ministry department dept court courts tribunal commission council parliament congress senate government police army navy military embassy consulate
treasury directorate secretariat assembly legislature inspectorate constabulary gendarmerie authority bureau agency administration municipality county
cabinet presidency prosecutor prosecutors ombudsman regulator cogta chancellery coastguard guards marshals sheriff prefecture directorate-general junta
magistrates judiciary taskforce commissioner command corps supervisors selectmen
`);

/** Last words that are a public body's only with a word beside them that shows it: `Weather Service`. */
export const SHARED_ENDINGS: ReadonlySet<string> = wordSet(`
committee force forces guard service services office board union fund nations organisation organization bank house palace hall street center centre centers centres league
institute survey laboratory registry archive archives institution division brigade unit registrar panel trust
`);

/** Words in a name that mark a body with such an ending as public. */
export const PUBLIC_MARKERS: ReadonlySet<string> = wordSet(`
ministry department court commission parliament parliamentary congress congressional senate government police army navy air federal national
state supreme security defence defense foreign justice treasury united royal public central reserve select
attorney attorneys prosecutor prosecutors sheriff district county city municipal metropolitan borough provincial
intelligence coast border immigration customs revenue tax census statistics statistical election elections electoral health disease environment environmental
emergency rescue ambulance fire prison prisons prisoner correctional corrections parole probation meteorological weather geological nuclear atomic aviation
appeal appeals high constitutional circuit white general council bureau administration assembly interior home mayor governor president presidential prime
transport transportation highway highways railway postal patent veterans welfare labour labor agriculture agricultural forestry fisheries wildlife education
housing planning zoning water sanitation transit harbour harbor port ports competition antitrust securities monetary budget auditor audit accountability
anti-corruption anticorruption anti-terrorism counterterrorism protocol medical coroner coroner's attorney-general disaster civil
`);

/** What a public body may be about; with a state's name they are one: `Statistics Norway`, `Health Canada`. */
export const PUBLIC_TASKS: ReadonlySet<string> = wordSet(`
health statistics transport elections environment immigration citizenship customs revenue police procurement services defence defense fisheries agriculture
energy education justice prisons courts parks highways rail housing social security taxation treasury aviation safety emergency fire heritage nature infrastructure
`);
