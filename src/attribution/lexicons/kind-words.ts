/** Short lists of words that tell one sort of source from another, as patterns for a whole word. */

/** Bodies too large for their people to speak as them: `government officials`. */
export const TOO_LARGE =
  /^(?:government|governments|administration|administrations|state|states|city|county|country|countries|town|regime|nation|intelligence|nations)$/;

/** Several who may speak for the body behind them: `officials at the ministry`; one of them is nobody in particular. */
export const SPEAK_TOGETHER =
  /^(?:officials|officers|members|leaders|executives|staff|lawmakers|commissioners)$/;

/** Areas whose people speak as no body: `officials in the region`. */
export const AREA =
  /^(?:region|regions|area|village|side|sides|district|province|territory|parish)$/;

/** Words that many names have, public or not: `National Education Union`. */
export const WEAK =
  /^(?:national|united|general|high|white|royal|public|air|state|house|international)$/;

/** Endings that companies and associations have as often as public bodies. */
export const PRIVATE_AS_OFTEN =
  /^(?:union|fund|bank|league|centers?|centres?|institute|organi[sz]ation|house|hall|street|trust|institution|division|panel|brigade|laboratory)$/;

/** How unnamed people are told of by what they are near to; some are nouns or verbs elsewhere. */
export const NEARNESS =
  /^(?:close|loyal|near|nearest|closest|familiar|privy|sympathetic|opposed|friendly)$/;

/** Forms of address: whoever bears one is a person, known or not. */
export const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof|professor)\.?$/;

/** Words before a party's or a people's name that make of it some of its people: `some Democrats`. */
export const SOME =
  /^(?:some|many|several|few|most|other|two|three|four|five|dozens|hundreds|thousands|a|an|one|senior|local|younger|older|fellow)$/;

/** Words for the rank of somebody who speaks for a body: `senior` of `a senior Pentagon official`. */
export const RANK = /^(?:senior|top|former|current|junior|high-ranking|retired|unnamed)$/;

/** Nouns for a public body that need no word of its name. */
export const GENERIC =
  /^(?:agency|department|body|bureau|watchdog|regulator|service|office|board|authority|commission|committee|council|court|institution|force|panel|ministry|municipality|tribunal|embassy)$/;

/** What somebody has that speaks for them: `his office`. */
export const OWNED =
  /^(?:office|team|campaign|administration|government|department|ministry|company|firm|foundation|party|studio|label|publisher|management)$/;

/** Adjectives that are part of what a body is called, where `new` and `largest` only say something of it. */
export const BELONGING =
  /^(?:foreign|federal|national|central|military|public|civil|electoral|nuclear|high|supreme|constitutional|secret|armed|naval|interior|financial|medical|presidential|regional|provincial|municipal|local|social|environmental|parliamentary|judicial)$/;

/** Nouns for one person by kin or calling, besides those that end like such nouns. */
export const KIN_AND_CALLINGS =
  /^(?:father|mother|son|daughter|brother|sister|wife|husband|widow|uncle|aunt|coach|chief|host|star|boss|pilot|judge|mp|mep|victim|suspect|founder|owner|veteran)$/;

/** Whose council, board or committee is no public body: `the works council`, `the strike committee`. */
export const COUNCIL_OF =
  /^(?:works|workers|student|students|church|strike|parents|residents|tenants|fan|fans|club|alumni|shareholders)$/;

/** Public bodies of two common words, the last of which is many things: `the coast guard`. */
export const PUBLIC_PAIRS =
  /^(?:(?:city|town) hall|(?:coast|border|national|presidential|republican|civil|home) guard|civil defen[cs]e|fire brigade|land registry|mine rescue|(?:central|reserve|state) bank|(?:school|water|health|election|electoral|parole|licensing|planning) board|law enforcement|(?:both|two|lower|upper) houses?|(?:custom|customs) house|(?:barangay|village|county|borough|guild) hall|(?:presidential|royal|imperial|government|governor) (?:palace|house|mansion|offices)|(?:high|audit) commission|met office|(?:pardon|pardons|prison|prisons|zoning|liquor|transport|tender|census|police|fire|tax|land|draft|drought|labou?r|wage|wages|film|marketing|export) board|border guards|general staff|(?:district|city|county|state|us|u\.s\.|united states|commonwealth|crown|parish) (?:attorneys?|solicitors?|counsel)|(?:cartel|patent|press|audit|statistics|passport|immigration|land|registry|probation|cabinet|foreign|home|war|colonial) office|(?:lower|upper|legislative) chambers?|(?:military|defen[cs]e|state|domestic|foreign|us|british|western|russian|ukrainian|israeli) intelligence)$/;

/** Organisations of two common words, the last of which is many things. */
export const ORGANISATION_PAIRS =
  /^(?:think tanks?|(?:bishops|bishop|episcopal|rabbinical) conference|(?:commerce|trade|business|industry|mines|shipping|craft|agriculture) chambers?|burial society|trade body|pressure groups?|housing association)$/;

/** People of a body who, counted, speak as none: `two lawmakers`, `some senators`. */
export const COUNTED_PEOPLE =
  /^(?:lawmakers|legislators|senators|mps|meps|parliamentarians|councillors|councilors|congressmen|ministers|ambassadors|mayors|governors|envoys|delegates)$/;

/** Words that count people and name none of them. */
export const COUNTING =
  /^(?:former|retired|ex|some|many|several|few|other|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|handful|group|dozen|half-dozen|unnamed)$/;

/** What a body has that speaks as the body: `the army’s media wing`, `the Carabinieri’s art squad`. */
export const PARTS_OF_BODIES =
  /^(?:wing|arm|squad|unit|team|branch|division|section|desk|leadership|secretariat|panel|executive|directorate|headquarters|chapter|caucus|presidium|hierarchy|bureau)$/;

/** Parts of the world with many states, whose leaders are those of states. */
export const CONTINENTS =
  /^(?:european|african|arab|asian|western|gulf|caribbean|pacific|nordic|baltic)$/;

/** `media reports`, `press reports`: what outlets say, not what is written in one text. */
export const OF_MEDIA = /^(?:media|press|news|newspaper|television|tv)$/;

/** Words before `figures` that make people of them: `opposition figures`. */
export const FIGURES_ARE_PEOPLE =
  /^(?:senior|opposition|industry|party|leading|prominent|key|political|religious|influential|establishment|business|military|media|cultural|literary|public|conservative|liberal|republican|democratic|labour|tory|community|tribal|exiled|anti-.+|pro-.+)$/;

/** What somebody of a body does who speaks for it: `press officer`, `communications director`. */
export const SPEAKING_TASK =
  /^(?:press|media|communications?|information|publicity|pr|relations|affairs|outreach)$/;

/** The task alone, for whoever has it: `Corvane media relations`. */
export const SPEAKING_TASK_ALONE =
  /^(?:corporate|external|global) communications$|^(?:media|public|press|investor) relations$/;

/** Who or what does so. */
export const SPEAKING_POST =
  /^(?:officers?|secretar(?:y|ies)|attach[eé]|chiefs?|directors?|managers?|heads?|advis[eo]rs?|aides?|coordinators?|liaison|offices?|teams?|desks?|departments?|services?|units?|bureau|centre|center)$/;

/** Teams of people who speak as no body: `the plaintiff’s legal team`. */
export const PEOPLES_TEAM =
  /^(?:legal|defen[cs]e|research|rescue|search|salvage|medical|coaching|surgical|production|recovery|climbing|expedition|excavation|prosecution|transition|dive|diving|dressing|locker|changing|control|engine)$/;

/** Boards and the like, which are whose who has them: `the university’s ethics committee`. */
export const BOARDS =
  /^(?:committees?|subcommittees?|councils?|commissions?|boards?|panels?|jury|juries|assembly|tribunals?|secretariat|senate|congress|parliament|cabinet|delegation|directorate|presidium|bench|inspectorate|department|service|office|court|bureau|force|taskforce)$/;

/** Places that have a government, as a name says: `City of Leeds`. */
export const HAS_GOVERNMENT =
  /^(?:city|town|state|county|province|borough|republic|kingdom|commonwealth|government|canton|municipality|emirate|shire|township|village|region|principality)$/;

/** Units that forces number: `3rd Assault Brigade`. */
export const NUMBERED_UNITS =
  /^(?:brigade|battalion|division|regiment|corps|squadron|wing|fleet|army|precinct|district|circuit)$/;

/** What stands without an article although it is one only: a thing without number, in the singular. */
export const WITHOUT_NUMBER =
  /(?:s|people|folk|[mw][ae]n|children|ship|hood|ware|ics|ed|where|one|thing|body)$/u;

/** Pronouns that nobody who was named before fits: people all the same. */
export const MEANS_PEOPLE =
  /^(?:[Ww]ho(?:m|se)?|[Tt]he(?:y|m|ir)|[Tt]hose|[Ss]?[Hh]e|[Hh]is|[Hh]er)$/;

/** What somebody calls themselves on a platform: `@kesh_gulls`, `gullwatcher22`. */
export const HANDLE = /^(?:@\w{2,}|[a-z][a-z_]{3,}\d{1,5})$/;

/** Knowledge, in whatever texts it stands: `a growing body of research`. */
export const BODY_OF =
  /^(?:research|evidence|work|literature|knowledge|studies|science|scholarship|data|law|opinion)$/;

/** What is won before judges who hold no court. */
export const CONTEST = /^(?:prizes?|awards?|competition|contest|cup|show|festival|pageant|oscars)$/;

/** Texts that a body’s name may stand before: `department of tourism data`. */
export const KEPT_TEXTS =
  /^(?:data|figures|records|statistics|documents|estimates|numbers|filings)$/;

/** Offices that judge or prosecute: whoever holds one speaks as such, named or not. */
export const ALWAYS_OFFICIAL = /^(?:judge|magistrate|prosecutor|coroner|sheriff)$/;

/** Endings of nouns for people by what they do: `the chemist`, `the plumber`. */
export const DOES = /(?:er|or|ist|ian|man|woman|ant|ent|eur|ess|ive)$/;

/** Words of rank that make of an office another one: the vice president is no president. */
export const RANKS = /^(?:vice|deputy|assistant|lieutenant|attorney)$/;

/** A subject of several: `Divers`, `The gulf’s fishermen`. */
export const SEVERAL = /(?:[^s]s|[mw]en|people|folk|children|police)$/;

/** Bodies that somebody other than a state may have: `the strike committee`. */
export const COUNCILS = /^(?:council|committee|board|assembly)$/;

/** Nouns among those for public bodies that mean one person. */
export const ONE_IN_OFFICE = /^(?:governor|mayor|judge|prosecutor|magistrate|sheriff|coroner)$/;

/** Words of a description that narrow nothing down. */
export const NARROWS_NOTHING = /^(?:former|own|later|late|elder|younger)$/;

/** Words before bodies that make them none in particular: `representatives of some carmakers`. */
export const OF_SEVERAL = /^(?:some|many|several|various|other|both|two|three)$/;

/** What a body has that speaks for it: `its press office`. */
export const ITS_OWN = /^(?:office|service|department|team|desk|arm|management|board)$/;

/** Those who are their committee: `lawmakers on the Budget Committee`. */
export const COMMITTEE_MEMBERS = /^(?:lawmakers|members|senators|mps)$/;

/** Nouns that take up an agency by whatever name it was named. */
export const AGENCIES_BY_NOUN = /^(?:agency|watchdog|regulator|bureau)$/;

/** Words before what somebody is called: `a woman surnamed Lau`. */
export const NAMING = /^(?:surnamed|named|called|nicknamed|sign)$/;

/** Small words within names that short forms leave out. */
export const SMALL_IN_NAMES = /^(?:of|the|for|and|on|de|del|la|le|du|&|in|to)$/;

/** Small words that join a name. */
export const JOINING = /^(?:of|the|for|and|on|de|del|la|le|du|&)$/;

/** Adjectives of those in office: `the presidential spokesperson`. */
export const OF_OFFICE =
  /^(?:presidential|vice-presidential|governmental|royal|parliamentary|municipal|mayoral|ministerial|gubernatorial|judicial|consular|diplomatic|naval|congressional|senatorial)$/;

/** Ends of adjectives that a sentence may start with, where the capital is no name's: `Environmental groups`. */
export const OPENING_ADJECTIVE = /(?:al|ic|ive|ous|ary|ist|ful|less|ing|ed|ant|ent|an-led)$/;

/** What a chamber that is no parliament's is of: `the chamber of commerce`. */
export const CHAMBER_OF =
  /^(?:commerce|trade|industry|agriculture|mines|shipping|crafts|architects|notaries)$/;

/** Words for those who hold their office no more. */
export const FORMER = /^(?:former|retired|ex|one-time|erstwhile)$/;

/** Words that tell of a paper that scholars wrote. */
export const SCHOLARS_WORD = /^(?:study|preprint|peer-reviewed|co-authors?|manuscript|abstract)$/;

/** Words before a paper that scholars wrote, where `the local paper` is a newspaper. */
export const SCHOLARS_PAPER =
  /^(?:a|an|their|his|her|its|our|new|research|working|discussion|scientific|academic|white|recent|latest|review|conference|2\d{3})$/;
