import { wordSet } from '../../word-lists.ts';

/** Verbs that say what somebody is: what follows is the office. Their past forms make it a past one. */
export const BEING_VERBS = wordSet(
  "is 's remains becomes became was been served serves serving acts remained",
);

/** Of those, the forms that leave it open or deny that the office is still held. */
export const PAST_BEING_VERBS = wordSet('was served remained');

/** Participles that name somebody to an office. */
export const NAMING_PARTICIPLES = wordSet(
  'elected appointed named nominated confirmed made chosen designated re-elected reelected tapped picked sworn installed',
);

/** Adverbs before such a participle: `was first elected`. */
export const ADVERBS_OF_NAMING = wordSet(
  'first recently newly narrowly then later again since just unanimously overwhelmingly comfortably twice',
);

/** Parts of a government that somebody takes over, or is given. */
export const PARTS_OF_GOVERNMENT = wordSet('ministry department portfolio secretariat');

/** What may stand between such a verb and the office. */
export const BETWEEN_VERB_AND_OFFICE = wordSet('as in to be also now currently the still has had');

/** Nouns after a name that tell of holding high office: `the Trump administration`. */
export const NOUNS_OF_GOVERNING = wordSet(
  'administration government presidency premiership cabinet',
);

/** Heads that serve one person: their office is public where that person's is. */
export const PERSONAL_HEADS = wordSet(`
  adviser advisor aide spokesman spokeswoman spokesperson secretary chief counsel strategist deputy assistant
  representative negotiator emissary predecessor successor
`);

/** Words that make public whatever office they stand in, a private word beside them or not. */
export const GOVERNMENT_WORDS = wordSet(`
  government ministry ministries department federal central parliament parliamentary senate congress congressional
  cabinet police white military army navy naval embassy un u.n. eu nato nih cdc fbi cia state's council county municipal
  commons lords knesset duma bundestag border homeland treasury kremlin presidential royal pentagon shadow
`);

/** Open heads that a country or region beside them does not make public. */
export const HEADS_OF_ANYTHING = wordSet(`
  captain manager boss director head specialist scientist engineer economist executive assistant advocate strategist
  chair chairman chairwoman clerk supervisor leader-elect member members officer officers prince princess attorney
  director-general secretary-general secretary liaison mediator coordinator bosses delegate delegates adviser
`);

/** Open heads of those who keep the books, in a company or a town. */
export const HEADS_OF_FINANCE = wordSet('director chief officer head manager');

/** Participles of heading a body: `chaired by Ann Lee`. */
export const PARTICIPLES_OF_HEADING = wordSet('headed led chaired run directed overseen');

/** Nouns for bodies of any kind, of which the words beside them say whose they are. */
export const BODIES_IN_GENERAL = wordSet(
  'board office institute service centre center panel unit team fund mission delegation inquiry',
);

/** Words that make of a head the first of a body: `its chief executive`. */
export const CHIEF_WORDS = wordSet('chief executive managing');

/** Words beside an armed group's name that make a state's of it, which it has taken over. */
export const OF_A_STATE = wordSet('government ministry minister ministers police prime');

/** Open heads that a team or a firm with a place in its name has as well. */
export const HEADS_OF_TEAMS = wordSet(
  'president vice-president co-president spokesman spokeswoman spokesperson spokespersons spokesmen head deputy boss bosses administrator',
);

/** Fields whose officers serve the country or region beside them: `England’s chief medical officer`. */
export const FIELDS_OF_OFFICERS = wordSet(
  'medical health veterinary scientific returning electoral nursing vaccination',
);

/** Words of a board's own offices: `board vice chairwoman`. */
export const BOARD_WORDS = wordSet(
  'board commission vice deputy chair president chairman chairwoman executive',
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
export const LEADING_WORDS = wordSet('chief head top lead principal leading state national deputy');

/** Open heads that are public offices whatever name stands beside them, unless the body is a private one. */
export const PUBLIC_WHOEVER_ASKS = wordSet(
  'commissioner commissioners superintendent inspector officer-in-charge oic',
);

/** What those are called who serve in a force without rank: where an article describes somebody with it, no office. */
export const RANK_AND_FILE = wordSet(`
  airman serviceman servicewoman seaman sepoy rifleman sapper guardsman fusilier paratrooper jawan spc spc. pfc. pvt.
`);

/** What stands beside a head of security who guards a person or a house: `head of his security detail`. */
export const OF_BODYGUARDS = wordSet(
  'of his her their a the security detail team personal private guard',
);

/** Heads of those who are put forward for an office; of these words beside them, for an election. */
export const PUT_FORWARD = wordSet('nominee pick');
export const OF_ELECTIONS = wordSet(`
  republican democratic democrat gop party presidential vice-presidential senate house congressional gubernatorial
  mayoral labour conservative liberal green tory libertarian oscar emmy grammy award prize bafta
`);

/** Open heads that need no body named where an article describes somebody with them. */
export const PUBLIC_WITHOUT_BODY = wordSet(
  'speaker official officials commander commandant negotiator commissioner superintendent harbourmaster harbormaster',
);

/** Words before `deputy` that leave it somebody with a seat. */
export const SEATS_OF_DEPUTIES = wordSet(
  'local regional provincial municipal independent opposition',
);

/** Words that turn an office into something else: `goodwill ambassador`, `hopeful`. */
export const SHAM_WORDS = wordSet(
  `church keynote guest motivational inspirational parade talent halftime brand goodwill honorary mock fictional student shadow-banking beauty prom drag pop would-be self-proclaimed
  self-styled self-appointed aspiring wannabe music private fake toy pretend contest pageant quiz rapper
  singer comedian dj actor actress wrestler movie sitcom impostor failed unsuccessful defeated hopeful`,
);

/** Of the following, those so great that whoever is named at all before them is meant. */
export const GREAT_OFFICES = wordSet(
  'president minister premier chancellor senator congressman congresswoman taoiseach',
);

/** Heads of offices of which an article seldom names two holders: `the president` is the one just named. */
export const OFFICES_OF_REFERENCE = wordSet(`
  president minister premier chancellor senator congressman congresswoman taoiseach governor mayor ambassador envoy
  lawmaker congressmember assemblyman assemblywoman councillor councilman councilwoman sheriff legislator king queen
  prince emir sultan pope commissioner mp msp td mep marshal speaker admiral general colonel coroner magistrate judge prosecutor superintendent councilmember councilor
`);

/** Words beside a head that name no body. */
export const NEUTRAL_WORDS = wordSet(
  'grand vice deputy acting interim then new old incoming outgoing former general senior top longtime current assistant transitional jailed exiled disgraced embattled populist leftist left-wing right-wing far-right centre-left centre-right beleaguered',
);

/** Adverbs between a name's comma and what the person is, and of those the ones that say it is over. */
export const ADVERBS_OF_DESCRIPTION = wordSet(
  'also now currently then formerly previously once himself herself itself',
);
export const PAST_ADVERBS = wordSet('then formerly previously once');

/** Titles that, written large and with no body beside them, are those of a legislature or a force. */
export const LARGE_TITLES = wordSet(
  'Recorder Delegate Supervisor Treasurer Chairman Chairwoman Captain Chief Major Lieutenant Officer Commander Commandant Inspector Superintendent',
);

/** Verbs, in the active voice, of those who put somebody into an office: `elected Ann Lee as speaker`. */
export const NAMING_VERBS = wordSet(`
  appointed appoints appoint appointing named names naming elected elects elect nominated nominates nominating picked picks picking chose
  chooses choosing tapped taps made installed installs confirmed reappointed re-elected reelected designated promoted selected
`);

/** Verbs that lead to an office by `as`, and of those the ones that end it. */
export const VERBS_OF_SERVING_AS = wordSet(`
  took takes taking returned returns continues continued stays stayed works worked began started doubles doubled ruled
  resigned resigns quit quits stepped steps retired retires departed left ousted removed dismissed fired sacked
`);
export const VERBS_OF_LEAVING = wordSet(`
  resigned resigns quit quits stepped steps retired retires departed left ousted removed dismissed fired sacked
`);

/** Verbs of having a seat: `sits on the city council`, `was elected to the Senate`. */
export const SEATED_VERBS = wordSet('sits sat');

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

/** What those at the head of a party are called whatever the party is, and what else where its head has a seat. */
export const LEADERS_OF_PARTIES = wordSet('leader leaders co-leader co-leaders');
export const OTHER_HEADS_OF_PARTIES = wordSet('chief head president co-chief boss');

/** Heads that are an office in a phrase of several words alone: `county recorder`, `special agent`. */
export const ONLY_IN_COMPOUNDS = wordSet(
  'master recorder solicitor defender fiscal agent agents register geologist climatologist archaeologist librarian archivist chemist planner pathologist moderator keeper cop juror sceaux bandar muda agong negeri kota daïra',
);

/** Pronouns of those whom an office serves. */
export const OWNERS = wordSet('his her their its my our');
