/** Words that tell one sort of source from another where a letter of them varies, as patterns. */

/** Endings that companies and associations have as often as public bodies. */
export const PRIVATE_AS_OFTEN =
  /^(?:union|fund|bank|league|centers?|centres?|institute|organi[sz]ation|house|hall|street|trust|institution|division|panel|brigade|laboratory)$/;

/** Forms of address: whoever bears one is a person, known or not. */
export const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof|professor)\.?$/;

/** What stands before many a name in place of a given name, or short for one: `Md Karim`, `Shri Rao`. */
export const FORMS_BEFORE_NAME =
  /^(?:md|mohd|muhd|mst|sk|smt|shri|sri|thiru|tmt|kum|haji|hajjah|alhaji|alhaja|mallam|malam|mzee|mwalimu|bwana|syed|sayyid|sheikh|ustaz|pak|bapak|ibu|datuk|dato|tan|puan|encik|cik|don|doña|nana|ratu|adi|tunku|tengku|raja|tuanku|raden|gusti|engku|pengiran|awang|dayang|chief|pa|mama|ba|ato|weizero|khun|daw|ko|ma|bhai|baba)\.?$/;

/** Public bodies of two common words, the last of which is many things: `the coast guard`. */
export const PUBLIC_PAIRS =
  /^(?:(?:city|town) hall|harbou?r masters?|(?:coast|border|national|presidential|republican|civil|home) guard|civil defen[cs]e|fire brigade|land registry|mine rescue|(?:central|reserve|state) bank|(?:school|water|health|election|electoral|parole|licensing|planning) board|law enforcement|(?:both|two|lower|upper) houses?|(?:custom|customs) house|(?:barangay|village|county|borough|guild) hall|(?:presidential|royal|imperial|government|governor) (?:palace|house|mansion|offices)|(?:high|audit) commission|met office|(?:pardon|pardons|prison|prisons|zoning|liquor|transport|tender|census|police|fire|tax|land|draft|drought|labou?r|wage|wages|film|marketing|export) board|border guards|general staff|(?:district|city|county|state|us|u\.s\.|united states|commonwealth|crown|parish) (?:attorneys?|solicitors?|counsel)|(?:statistics|statistical|geological|geophysical|meteorological|weather|seismological|hydrological|space|public health|forensic) (?:institute|institution)|(?:cartel|patent|press|audit|statistics|passport|immigration|land|registry|probation|cabinet|foreign|home|war|colonial) office|(?:lower|upper|legislative) chambers?|(?:military|defen[cs]e|state|domestic|foreign|us|british|western|russian|ukrainian|israeli) intelligence)$/;

/** Who sits in a body for the office each of them holds: `governors`, `finance ministers`. */
const HOLDERS =
  '(?:governors|mayors|ministers|premiers|attorneys[ -]general|presidents of parliaments?|heads of (?:state|government))';
const BODY_OF_HOLDERS =
  '(?:forum|association|conference|council|alliance|coalition|assembly|meeting|committee|caucus|group)';

/** Bodies whose members hold office: `the Northern Governors’ Forum`, `the Conference of Mayors`; in lower case. */
export const OF_HOLDERS = new RegExp(
  `(?:^|[ -])(?<!former |ex-|school |republican |democratic )${HOLDERS}[’']? ${BODY_OF_HOLDERS}$|\\b${BODY_OF_HOLDERS} of (?:(?!former)\\S+ ){0,3}${HOLDERS}$`,
  'u',
);

/** Organisations of two common words, the last of which is many things. */
export const ORGANISATION_PAIRS =
  /^(?:think tanks?|(?:bishops|bishop|episcopal|rabbinical) conference|(?:commerce|trade|business|industry|mines|shipping|craft|agriculture) chambers?|burial society|trade body|pressure groups?|housing association|(?:hospital|health|healthcare|university|school|college) systems?|(?:power|rail|bus|transit|toll|grid) (?:operators?|compan(?:y|ies))|(?:voluntary|civic|faith) bod(?:y|ies))$/;

/** Whose trade is written as somebody’s: `the Osaka-based wealth manager` is a firm. */
export const FIRMS_AS_PEOPLE =
  /^(?:(?:wealth|asset|money|fund|investment|property|pension|portfolio) manager|(?:mortgage|insurance|stock|energy|ship|commodity) broker|(?:estate|letting|travel|shipping) agent)$/;

/** What a firm is by its trade and somebody seldom is, where it is told of as based somewhere: `the Aachen-based haulier`. */
export const FIRMS_BY_TRADE =
  /^(?:hauliers?|(?:re)?insurer|underwriter|brewer|distiller|baker|grocer|jewell?er|clothier|chocolatier|perfumer|tobacconist|caterer|outfitter|auctioneer|bookmaker|broker|stockbroker|builder|housebuilder|homebuilder|shipbuilder|shipper|forwarder|integrator|aggregator|refiner|smelter|driller|recruiter|pollster|promoter|hotelier|restaurateur|(?:steel|tool|toy|watch|wine|drug|chip|plane|car|tyre|glass|paper|sweet|shoe|bike|arms|gun|boat)maker)$/;

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

/** Those who speak by their office where they speak together: `a bipartisan group of 22 governors`. */
export const IN_OFFICE_TOGETHER =
  /\b(?:governors|mayors|senators|lawmakers|legislators|attorneys general|ministers|ambassadors|councillors|councilmembers|mps|meps|states|nations|countries|cities)\b/;

/** Platforms with channels that somebody writes who is no outlet. */
export const ON_PLATFORMS =
  /^(?:telegram|youtube|whatsapp|viber|discord|signal|social|tiktok|facebook|twitter|x|instagram|weibo|wechat|reddit|vkontakte|vk|line|media|bluesky|mastodon|threads|zalo|kakaotalk)$/;

/** Adjectives of parties that end as nouns for people do: `the eco-socialist Green Front`. */
export const STANCE_OF_PARTY =
  /-(?:socialist|communist|nationalist|separatist|secessionist|populist|unionist|conservative|democrat|islamist|royalist|leftist|rightist|centrist)$|^(?:centrist|leftist|rightist|populist|islamist|royalist|nationalist|separatist)$/;

/** Those of a party or a turn of mind: `a bloc of conservatives`. */
export const PARTISANS =
  /^(?:conservatives|liberals|moderates|centrists|progressives|republicans|democrats|socialists|hardliners|independents|greens)$/;

/** Those who fight or want out, and who are no body without a name. */
export const FIGHTERS =
  /^(?:rebels|militants|insurgents|guerrillas|separatists|secessionists|loyalists|unionists|nationalists|paramilitaries|jihadists|putschists|mutineers|islamists)$/;

/** What a summit is of that states do not hold. */
export const NO_STATES_SUMMIT =
  /^(?:tech|technology|business|industry|investors?|investment|ceo|startup|leadership|media|web|ai|crypto|fashion|youth|womens?|education|housing|health)$/;

/** Whose board it is that is none of a state's: `the board of trustees`. */
export const PRIVATE_BOARD = /^(?:trustees|directors|deacons|overseers|deputies)$/;

/** What an outlet has that speaks as the outlet: `a CNN panel`, `the Courant’s business desk`. */
export const PARTS_OF_OUTLETS =
  /^(?:panel|desk|crew|team|newsroom|staff|business|sports|news|editors)$/;

/** Words before `papers` and the like that make outlets of them: `a leading news website`, `the Sunday papers`. */
export const OF_NEWS =
  /^(?:news|newspaper|sunday|daily|morning|evening|weekend|tabloid|broadsheet|gossip|celebrity|sports|football|music|tech|technology|business|financial|entertainment|politics|opposition|pro-government|anti-government|state-run|state-owned|state-controlled|independent|investigative|student|fact-checking|english-language)$/;

/** What may be an outlet and may be a text. */
export const OUTLETS_OR_TEXTS = /^(?:papers?|websites?|sites?|portals?|blogs?)$/;

/** Teams of people who speak as no body: `the plaintiff’s legal team`. */
export const PEOPLES_TEAM =
  /^(?:legal|defen[cs]e|research|rescue|search|salvage|medical|coaching|surgical|production|recovery|climbing|expedition|excavation|prosecution|transition|dive|diving|dressing|locker|changing|control|engine)$/;

/** Boards and the like, which are whose who has them: `the university’s ethics committee`. */
export const BOARDS =
  /^(?:committees?|subcommittees?|councils?|commissions?|boards?|panels?|jury|juries|assembly|tribunals?|secretariat|senate|congress|parliament|cabinet|delegation|directorate|presidium|bench|inspectorate|department|service|office|court|bureau|force|taskforce)$/;

/** What stands without an article although it is no name: several, or a thing without number. `Voss` is one. */
export const WITHOUT_NUMBER =
  /(?:(?<!s)s|people|folk|[mw][ae]n|children|ship|hood|ware|ics|ed|where|one|thing|body)$/u;

/** Pronouns that nobody who was named before fits: people all the same. */
export const MEANS_PEOPLE =
  /^(?:[Ww]ho(?:m|se)?|[Tt]he(?:y|m|ir)|[Tt]hose|[Ss]?[Hh]e|[Hh]is|[Hh]er)$/;

/** What somebody calls themselves on a platform: `@kesh_gulls`, `gullwatcher22`. */
export const HANDLE = /^(?:@\w{2,}|[a-z][a-z_]{3,}\d{1,5})$/;

/** What is won before judges who hold no court. */
export const CONTEST = /^(?:prizes?|awards?|competition|contest|cup|show|festival|pageant|oscars)$/;

/** Endings of nouns for people by what they do: `the chemist`, `the plumber`. */
export const DOES = /(?:er|or|ist|ian|man|woman|ant|ent|eur|ess|ive)$/;

/** A subject of several: `Divers`, `The gulf’s fishermen`. */
export const SEVERAL = /(?:[^s]s|[mw]en|people|folk|children|police)$/;

/** Ends of adjectives that a sentence may start with, where the capital is no name's: `Environmental groups`. */
export const OPENING_ADJECTIVE = /(?:al|ic|ive|ous|ary|ist|ful|less|ing|ed|ant|ent|an-led)$/;

/** Words that tell of a paper that scholars wrote. */
export const SCHOLARS_WORD = /^(?:study|preprint|peer-reviewed|co-authors?|manuscript|abstract)$/;

/** Those who write one, and where it is printed. */
export const SCHOLARS = /^(?:researchers?|scientists?|co-authors?|authors?|journal|preprint)$/;

/** Words before a paper that scholars wrote, where `the local paper` is a newspaper. */
export const SCHOLARS_PAPER =
  /^(?:a|an|their|his|her|its|our|new|research|working|discussion|scientific|academic|white|recent|latest|review|conference|2\d{3})$/;

/** What is said behind `who` of somebody whose name is kept back, which says no more of them. */
export const NAME_KEPT_BACK =
  /\bwho\b.{0,160}?\b(?:anonym(?:ity|ous|ously)|(?:be|being)\s+(?:named|identified|quoted)|(?:authori[sz]ed|allowed|permitted|cleared|empowered)\s+to\s+(?:speak|talk|comment|discuss|brief)|(?:on|under)\s+(?:the\s+)?condition|off\s+the\s+record)\b|\bwho$/isu;

/** Those of a state or a town, whatever they are for: `Ministry of Trade`, `Harlow Unified School District`. */
export const SURELY_PUBLIC =
  /(?:^| )ministry(?: |$)|^department of | (?:municipal|city) corporation$| school (?:district|board)$|(?:^| )nhs(?: |$)|(?:^| )civil (?:defen[cs]e|protection)$| public schools$| (?:highway|state|border) patrol$|^national (?:\S+ )*(?:security|penitentiary|prison|civil protection|emergency|disaster|search) (?:\S+ )?system$/;

/** What armies of states call themselves, and whoever takes up arms for a people or a valley as well. */
export const DEFENCE_FORCE =
  /(?<!^(?:the )?(?:royal|self|air|maritime|territorial|national) )(?<!self-)\bdefen[cs]e (?:forces?|army)$/;

/** Participles that others give their texts: `seen`, `sent`. */
export const PARTICIPLE =
  /(?:ed|en|id)$|^(?:sent|made|kept|held|put|drawn|shown|known|sworn|brought|sought|bought|found|won|read|cut|built|shot)$/;

/** Parts of bodies that are some of its people, with the body behind: its `left wing`, a `team`; not its `youth wing`. */
export const SOME_OF_BODY =
  /(?:\b(?:executive|team|panel)|(?<!\b(?:youth|women|women’s|men’s|military|armed|political|media|students?|labou?r|trade|legal|charitable|charity|investment|information|intelligence|research|press|relief|farmers’?|peasants?’?|cultural|religious|medical|paramilitary|workers’|propaganda)) wing)$/;

/** Parts of an organisation, as a rule, where no list knows whose name is behind them: `the Kesh arm of Corvane`. */
export const PARTS_OF_ORGANISATIONS =
  /^(?:arm|branch|chapter|division|unit|section|wing|affiliate|headquarters)$/;
