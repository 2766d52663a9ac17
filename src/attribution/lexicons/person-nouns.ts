import { wordSet } from '../../word-lists.ts';

/** Words for those who speak for a body. */
export const SPEAKS_FOR: ReadonlySet<string> = wordSet(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons representative representatives',
);

/** Words for those who make up a body or work for it: of a body that is named, they are it. */
export const MEMBERS_OF: ReadonlySet<string> = wordSet(`
officials official officers members leaders leadership staff executives scientists researchers engineers inspectors investigators lawmakers commanders
negotiators delegates commissioners regulators forecasters meteorologists board directors administrators organizers organisers bosses chiefs ministers
authorities detectives management trustees agents
`);

/** Nouns for people by their office: with `the`, somebody named before. */
export const OFFICE_NOUNS: ReadonlySet<string> = wordSet(`
president premier minister chancellor secretary senator congressman congresswoman governor mayor ambassador envoy
judge justice general colonel commissioner director chief chairman chairwoman chair leader prosecutor attorney
spokesman spokeswoman spokesperson king queen prince princess pope bishop lawmaker politician deputy official
diplomat negotiator adviser advisor representative councillor councilman councilwoman councilmember commander officer sheriff superintendent
head speaker mp mep mec msp ms td candidate nominee republican democrat conservative archbishop cardinal emir sultan sheikh taoiseach tánaiste
secretary-general director-general attorney-general governor-general auditor-general inspector-general solicitor-general surgeon-general consul-general prefect
president-elect vice-president admiral captain lieutenant sergeant major constable coroner solicitor comptroller treasurer clerk
ceo cfo coo cto vp
whip appointee mla mlc mpp mna mca mha comhairle cathaoirleach llywydd sarpanch mukhiya tehsildar bupati penghulu
`);

/** Offices of which a state or a body has one: unnamed, whoever holds one speaks as such. */
export const SINGULAR_OFFICES: ReadonlySet<string> = wordSet(`
president premier chancellor governor mayor ambassador envoy king queen pope emir sultan taoiseach tánaiste prosecutor judge magistrate justice
sheriff coroner ombudsman attorney-general counterpart president-elect vice-president speaker commissioner consul comptroller rapporteur
minister secretary senator lawmaker congressman congresswoman legislator parliamentarian mp mep councillor councilor councilman councilwoman alderman
secretary-general director-general governor-general auditor-general inspector-general solicitor-general surgeon-general consul-general prefect mufti
general admiral colonel dictator autocrat strongman
harbourmaster harbormaster whip mla mlc mpp mna mca mha comhairle cathaoirleach llywydd sarpanch mukhiya tehsildar bupati penghulu appointee
voivode wali landrat burgomaster burgermeister regent alcalde subprefect sub-prefect intendant lord-lieutenant mayor-elect governor-elect president-designate comptroller-general 
`);

/** Titles that nobody bears but in public office, right before a name: `Councilman Jan Moe`. */
export const PUBLIC_TITLES: ReadonlySet<string> = wordSet(`
mp mep msp mla mlc mpp mna mca mnha mk td ms senator congressman congresswoman assemblyman assemblywoman assemblymember
councilman councilwoman councilmember councillor councilor alderman alderwoman alderperson selectman supervisor
governor mayor sheriff magistrate coroner taoiseach tánaiste commissioner ambassador minister premier constable
superintendent sen. rep. gov. cllr cllr.
`);

/** Nouns for whoever heads a body: of a public one, they speak as its officials. */
export const HEADS_OF_BODIES: ReadonlySet<string> = wordSet(`
head chief director chairman chairwoman chairperson chair commander leader boss administrator superintendent deputy czar tsar president
collector surveyor engineer clerk auditor assessor attorney solicitor examiner epidemiologist geologist climatologist veterinarian archaeologist archivist librarian
manager registrar treasurer controller marshal provost warden rector vice-chancellor vice-president vice-chairman undersecretary
`);

/** Endings of nouns for people by what they do or where they are from. */
export const PERSON_ENDING =
  /(?:ers?|ors?|ists?|ians?|[mw][ae]n|ants?|ents?|eurs?|ess(?:es)?|ees?|people|folk|mates?|ese|[in]asts?|crats?|nauts?|philes?)$/;

/** Endings of nouns for things that are written, found or done, never for people. */
export const THING_ENDING =
  /(?:tion|tions|sion|sions|ments?|ness|ism|ity|ities|ing|ings|ance|ances|ence|ences|ysis|yses|graph|graphs|gram|grams|ogy|shirt|shirts|advice|wording|book|books)$/;

/** Nouns that end like a thing's and mean people. */
export const PEOPLE_ALL_THE_SAME: ReadonlySet<string> = wordSet(
  'being offspring royalty personality dignitary residence leading living missing',
);

/** Nouns in the singular that end like people's and mean things. */
export const THINGS_ALL_THE_SAME: ReadonlySet<string> = wordSet(`
newsletter human answer offer counteroffer sensor meter thermometer barometer detector scanner calculator simulator content patent tender precedent computer server
voiceover counter error factor moment event accent segment letter weather water power danger anger number matter border hunger terror disorder
disaster winter summer river tower tanker helicopter reactor climate murder manslaughter merger takeover turnover handover accident incident tumor tumour cancer fever reminder
recorder tracker remainder charter chapter poster banner register folder printer router elevator generator motor tractor container locker corridor mirror
behavior behaviour color colour honor honour humor humour vapor vapour endeavor endeavour rumor furor fervor tremor specter laser filter trigger
cluster crater glacier planet continent component ingredient equivalent extent intent comment rent consent dissent descent ascent
grant plant transplant restaurant variant deterrent instant covenant dinner paper newspaper chamber shelter theater theatre
career frontier premiere tier pier barrier liner cruiser destroyer freighter airliner jetliner blockbuster thriller opener decider
mist twist fist wrist chess dress mess stress progress success excess access process business fitness illness weakness sickness darkness fortress mattress
guarantee fee knee tree spree jubilee coffee committee marquee silver liver semester waiver metaphor
sector vector ladder powder order leather feather copper pepper cover layer
prayer shower flower drawer sewer transfer buffer ginger
playlist shortlist blacklist watchlist checklist waitlist wishlist hitlist tracklist gist zeitgeist
door floor moor armor armour decor odor odour savor flavor flavour parlor parlour harbor harbour labor labour meteor transponder altimeter speedometer odometer seismometer accelerometer spectrometer hydrometer hygrometer manometer parameter perimeter diameter breathalyser breathalyzer analyser
analyzer synthesizer transmitter receiver locator alternator ventilator incubator defibrillator pacemaker processor microprocessor browser adapter charger header footer
binder planner voucher disclaimer rejoinder primer explainer cypher cipher chatter banter laughter slaughter quarter trimester fiber fibre blister canister
scent cent percent vent current torrent undercurrent nutrient gradient coefficient quotient pendant pollutant contaminant coolant disinfectant antidepressant stimulant
lubricant remnant determinant hydrant quadrant meridian talisman address compress pedigree degree levee
`);

/** Forms of verbs that end like people's nouns: `videos sent to the paper`. */
export const VERBS_ALL_THE_SAME: ReadonlySet<string> = wordSet(
  'sent resent spent misspent lent meant bent went underwent leant learnt dreamt',
);

/** Pronouns that stand for somebody named before. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = wordSet(
  'he she who him her his hers himself herself',
);

/** Pronouns that stand for a body, a thing or several people. */
export const GROUP_PRONOUNS: ReadonlySet<string> = wordSet(
  'they it them its their theirs itself themselves',
);

/** Pronouns of whoever speaks. */
export const OWN_PRONOUNS: ReadonlySet<string> = wordSet('i we me us my our myself ourselves');

/** Pronouns for whoever reads. */
export const READERS_PRONOUNS: ReadonlySet<string> = wordSet('you your yourself');
