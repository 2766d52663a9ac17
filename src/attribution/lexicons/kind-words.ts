import { wordSet } from '../../word-lists.ts';

/** Short lists of words that tell one sort of source from another. */

/** Bodies too large for their people to speak as them: `government officials`. */
export const TOO_LARGE = wordSet(`
government governments administration administrations state states city county country countries town regime
nation intelligence nations
`);

/** Several who may speak for the body behind them: `officials at the ministry`; one of them is nobody in particular. */
export const SPEAK_TOGETHER = wordSet(
  'officials officers members leaders executives staff lawmakers commissioners',
);

/** Areas whose people speak as no body: `officials in the region`. */
export const AREA = wordSet(
  'region regions area village side sides district province territory parish',
);

/** Words that many names have, public or not: `National Education Union`. */
export const WEAK = wordSet(`
national united general high white royal public air state house international
`);

/** How unnamed people are told of by what they are near to; some are nouns or verbs elsewhere. */
export const NEARNESS = wordSet(`
close loyal near nearest closest familiar privy sympathetic opposed friendly
`);

/** Words before a party's or a people's name that make of it some of its people: `some Democrats`. */
export const SOME = wordSet(`
some many several few most other two three four five dozens hundreds thousands a an one senior local younger
older fellow
`);

/** Words for the rank of somebody who speaks for a body: `senior` of `a senior Pentagon official`. */
export const RANK = wordSet('senior top former current junior high-ranking retired unnamed');

/** Nouns for a public body that need no word of its name. */
export const GENERIC = wordSet(`
agency department body bureau watchdog regulator service office board authority commission committee council
court institution force panel ministry municipality tribunal embassy
`);

/** Adjectives that are part of what a body is called, where `new` and `largest` only say something of it. */
export const BELONGING = wordSet(`
foreign federal national central military public civil electoral nuclear high supreme constitutional secret
armed naval interior financial medical presidential regional provincial municipal local social environmental
parliamentary judicial
`);

/** Nouns for one person by kin or calling, besides those that end like such nouns. */
export const KIN_AND_CALLINGS = wordSet(`
father mother son daughter brother sister wife husband widow uncle aunt coach chief host star boss pilot judge
mp mep victim suspect founder owner veteran
`);

/** Whose council, board or committee is no public body: `the works council`, `the strike committee`. */
export const COUNCIL_OF = wordSet(`
works workers student students church strike action parents residents tenants fan fans club alumni shareholders
faculty academic remuneration compensation nominating organising organizing bargaining creditors bondholders bid
`);

/** People of a body who, counted, speak as none: `two lawmakers`, `some senators`. */
export const COUNTED_PEOPLE = wordSet(`
lawmakers legislators senators mps meps msps mlas mlcs mpps mnas mcas mhas tds parliamentarians councillors councilors congressmen ministers
ambassadors mayors governors envoys delegates
gardaí gardai policemen policewomen cops constables troopers detectives investigators
`);

/** Words that count people and name none of them. */
export const COUNTING = wordSet(`
former retired ex some many several few other two three four five six seven eight nine ten dozens hundreds
handful group dozen half-dozen unnamed
`);

/** Parts of the world with many states, whose leaders are those of states. */
export const CONTINENTS = wordSet(
  'european african arab asian western gulf caribbean pacific nordic baltic',
);

/** Places that have a government, as a name says: `City of Leeds`. */
export const HAS_GOVERNMENT = wordSet(`
city town state county province borough republic kingdom commonwealth government canton municipality emirate
shire township village region principality
`);

/** Units that forces number: `3rd Assault Brigade`. */
export const NUMBERED_UNITS = wordSet(`
brigade battalion division regiment corps squadron wing fleet army precinct district circuit
`);

/** Offices that judge or prosecute: whoever holds one speaks as such, named or not. */
export const ALWAYS_OFFICIAL = wordSet('judge magistrate prosecutor coroner sheriff');

/** Words of rank that make of an office another one: the vice president is no president. */
export const RANKS = wordSet('vice deputy assistant lieutenant attorney');

/** Bodies that somebody other than a state may have: `the strike committee`. */
export const COUNCILS = wordSet('council committee board assembly senate parliament government');

/** Nouns among those for public bodies that mean one person. */
export const ONE_IN_OFFICE = wordSet('governor mayor judge prosecutor magistrate sheriff coroner');

/** Words of a description that narrow nothing down. */
export const NARROWS_NOTHING = wordSet('former own later late elder younger');

/** Words before bodies that make them none in particular: `representatives of some carmakers`. */
export const OF_SEVERAL = wordSet('some many several various other both two three');

/** Those who are their committee: `lawmakers on the Budget Committee`. */
export const COMMITTEE_MEMBERS = wordSet('lawmakers members senators mps');

/** Nouns that take up an agency by whatever name it was named. */
export const AGENCIES_BY_NOUN = wordSet('agency watchdog regulator bureau');

/** Words before what somebody is called: `a woman surnamed Lau`. */
export const NAMING = wordSet('surnamed named called nicknamed sign identified');

/** Small words within names that short forms leave out. */
export const SMALL_IN_NAMES = wordSet('of the for and on de del la le du & in to');

/** Small words that join a name. */
export const JOINING = wordSet('of the for and on de del la le du &');

/** Adjectives of those in office: `the presidential spokesperson`. */
export const OF_OFFICE = wordSet(`
presidential vice-presidential governmental royal parliamentary municipal mayoral ministerial gubernatorial
judicial consular diplomatic naval congressional senatorial
`);

/** What a chamber that is no parliament's is of: `the chamber of commerce`. */
export const CHAMBER_OF = wordSet(`
commerce trade industry agriculture mines shipping crafts architects notaries
`);

/** Words for those who hold their office no more. */
export const FORMER = wordSet('former retired ex one-time erstwhile');

/** Words that a phrase for somebody or something in particular starts with. */
export const DEFINITE = wordSet('the this that these those his her its their');

/** Words that a phrase for one of many starts with. */
export const ONE_OF_MANY = wordSet('a an one another');

/** Words behind a noun that lead to whose it is, or where: `an official at the ministry`. */
export const LEADS_TO_BODY = wordSet('of for from at with in on');

/** Nouns for those who speak of a body without a name, whatever its name is. */
export const UNNAMED_SOURCES = wordSet('source sources insider insiders');

/** Words before one or some of a body's people whom nobody names: `four Boeing executives`. */
export const SOMEBODY = wordSet(
  'a an one another somebody someone two three four five six seven eight nine ten several dozens',
);

/** What else a name’s sort may be than an outlet’s or an organisation’s noun: `the rights project Rastok`. */
export const ALSO_SORTS = wordSet('project initiative monitor hotline');

/** Nouns for firms that somebody by name may be as well: `ferry operator Rosa Moe`. */
export const ALSO_PEOPLE = wordSet(`
operator landlord employer supplier developer contractor publisher producer miner driller caterer distributor wholesaler
opposition explorer provider
`);

/** How the names of bodies that a state has abroad end, before where they are. */
export const ABROAD = wordSet(
  'embassy consulate consulate-general general mission legation commission',
);

/** What people do who have a firm together, which goes by one name behind the plural: `architects Lowe Garn`. */
export const FIRMS_IN_PLURAL = wordSet(`
architects lawyers solicitors barristers accountants auditors analysts pollsters consultants advisers advisors surveyors engineers planners designers
producers promoters publishers filmmakers distributors agents auctioneers jewellers bankers brokers stockbrokers underwriters insurers developers builders housebuilders
homebuilders contractors manufacturers makers brewers distillers bakers butchers grocers caterers outfitters tailors bookmakers hauliers shipbuilders carmakers
operators owners organisers organizers sponsors recruiters headhunters retailers wholesalers landlords vets
`);

/** Nouns that a body may be called by, and that mean an event, a place or somebody elsewhere: `the conference`. */
export const BODIES_OR_NOT = wordSet(`
center centre conference project initiative observatory monitor forum roundtable order lodge corps command hotline helpline hub
`);

/** What somebody heads in a state or a town, right before the noun for who does: `the fire chief`, `the majority leader`. */
export const HEADED_FIELDS = wordSet(`
majority minority house fire election elections schools tax customs border immigration spy intelligence defence defense prison prisons jail jails highways sanitation disaster emergency
`);

/** Dignities written large that one bears at a time, and that no state confers to govern: `the Chief Rabbi`. */
export const DIGNITIES = wordSet(`
rabbi lama khan patriarch catholicos duke duchess earl countess marquess marchioness viscount viscountess baron baroness dowager ayatollah imam abbot abbess
primate moderator oba ooni alaafin kabaka asantehene maharaja nizam nawab swami guru rinpoche rebbe archimandrite
`);

/** Nouns behind which a firm is named as often as somebody: `the mine’s owner, Garn Coal`. */
export const FIRMS_OR_PEOPLE = wordSet(`
owner maker builder sponsor backer seller buyer bidder rival creditor shareholder partner client customer vendor subcontractor competitor
`);
