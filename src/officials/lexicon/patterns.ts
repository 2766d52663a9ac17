/** How words are written that tell something by their letters alone. */

/** `51`, between commas behind a name. */
export const AGE = /^\d{1,3}$/u;

/** A year in which somebody held an office. */
export const YEAR = /^(?:1[89]|20)\d\d$/u;

/** A verb of heading in the past. */
export const PAST_FORM = /(?:ed|ran|oversaw)$/u;

/** Written as a name is, and no plural. */
export const ONE_NAME = /^\p{Lu}[’'-]?\p{L}*[^\P{L}s]$/u;

/** `51-year-old`. */
export const YEARS_OLD = /^\d{1,3}-year-old$/u;

/** What may follow the word for what somebody is. */
export const CLOSES_DESCRIPTION = /^(?:[,.;:—–]|who|from|of|in|at|with|for|and|by|near|on)$/u;

/** A noun in the plural, as far as its last letters tell. */
export const PLURAL = /[^s]s$/u;

/** The quotation marks around a nickname. */
export const AROUND_NICKNAME = /^[“"‘']|[”"’']$/gu;

/** Quotation marks, single and double. */
export const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"', '‘', '’', "'"]);

/** Who leads a team, and may lead a fire brigade. */
export const CAPTAINS = /^(?:captain|skipper)$/;

/** Who speaks for others, or several of them. */
export const SPEAKING = /^spokes/u;

/** Who flies or steers, or leads in a force. */
export const OF_CRAFT = /^(?:capt\.?|captain|commander|cmdr\.?)$/;

/** Who heads a town in Scotland, or a university. */
export const PROVOSTS = /^provost$/;

/** Who heads a branch of a party, behind how far it reaches: governments have state treasurers. */
export const HEADS_OF_BRANCHES =
  /^(?:national|provincial|regional|zonal) (?:vice-)?(?:chair|secretary|treasurer|president|spokes|co-?ordinator|conven[eo]r)|^state (?:vice-)?chair/;

/** What a clause or a description starts with that stands between the commas behind a name. */
export const OPENS_ASIDE = /^(?:who|whose|whom|a|an|the|both|now|then|his|her)$/;

/** What joins to a clause another one with a subject of its own. */
export const JOINS_CLAUSE = /^(?:while|whereas|but|though|although)$/;

/** Offices that companies alone have. */
export const COMPANY_OFFICES = /^(?:ceo|cfo|coo|cto|cio|cmo)$/;

/** Who speaks to the media for somebody in office; a `media adviser` is a campaign’s as often. */
export const SPEAKS_TO_MEDIA = /^(?:aide|assistant|secretary|spokes(?:man|woman|person))$/;

/** Who advises. */
export const ADVISERS = /^advis[eo]r$/;

/** Who chairs a board. */
export const CHAIRS = /^chair(?:man|woman|person)?$/;

/** Who goes without a name in the news of a case, as a rule. */
export const PARTIES_TO_CASES = /^(?:judge|magistrate|prosecutor|coroner)$/;

/** Of those, who hears it. */
export const HEARS_CASES = /^(?:judge|magistrate|coroner)$/;

/** Slavic endings that agencies spell in many ways: `Zelenskiy`, `Zelenskyy`, `Zelensky`. */
export const SPELLINGS_OF_Y = /(?:iy|yy|ii|yi|ij)$/u;

/** `33rd`, in the name of a battalion or a district. */
export const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

/** Parts of speech that a sentence starts with, and no name: `Besides Lee`. */
export const NEVER_A_NAME = /^(?:conjunction|preposition|adverb|pronoun|auxiliary)$/u;

/** A verb in `-ing` that no list has, by letters that end no name: `Sabotaging`; not `Fleming`, `Harding`, `Xiaoqing`. */
export const GERUND = /^\p{Lu}(?:(?![aeiouy])\p{Ll})*[aeiouy]\p{Ll}*[gkvcz]ing$/u;

/** What no family name ends in: `PC Connection`. */
export const NO_FAMILY_NAME = /(?:tions?|ology|tware)$/u;

/** A capital at the start. */
export const LARGE = /^\p{Lu}/u;

/** Two letters that may stand for given names: `JD`. */
export const SHORT_INITIALS = /^\p{Lu}[JDBCRKTPW]$/u;

/** Two letters: initials, or a rank, `DC`. */
export const SHORT_INITIALS_OR_RANK = /^\p{Lu}{2}$/u;

/** `FBI`, `AT&T`, `MPs`. */
export const ACRONYM = /^[\p{Lu}\d&/]{2,}s?$/u;

/** `J`, `J.`, `J.B.`, `J.-P.` */
export const INITIAL = /^\p{Lu}$|^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;

/** `M` of `M A Khalid`: a letter of a name, without a stop as in South Asia. */
export const ONE_LETTER = /^\p{Lu}$/u;

/** `Moscow-installed`, `Taliban-appointed`: put into an office by somebody who rules. */
export const PUT_INTO_OFFICE =
  /^(?!court|board|self|newly|recently|party|pope|vatican)\p{L}{3,}-(?:installed|appointed|imposed)$/u;

/** A place as datelines write it. */
export const IN_CAPITALS = /^\p{Lu}{3,}$/u;

/** What parts a dateline from its sentence. */
export const DASH = /^[—–-]+$/u;

/** Anything but plain letters and marks. */
export const HAS_DIACRITICS = /[^\p{ASCII}]/u;

/** Tag and word of what ends a noun phrase; a sign of money does not. */
export const ENDS_NOUN_PHRASE = /^(?:punctuation [,.;:)—–]|preposition|verb|pronoun|auxiliary)/u;

/** How a noun in the plural ends, an abbreviation too, and how it ends in the singular: with nothing where none is told. */
export const ENDING_OF_SEVERAL = /ies$|men$|(?<!s)s(?=\.?$)/u;

/** What takes the place of such an ending in the singular. */
export const ENDINGS_OF_ONE: Readonly<Record<string, string>> = { ies: 'y', men: 'man' };

/** Tags before and behind a family name that stands alone: `said Long`, `Mr Long`, or `Long left`, `Long’s`. */
export const BESIDE_SURNAME = /^(?:verb|noun|properNoun) | (?:verb|auxiliary|possessive)$/u;

/** What makes an owner, whatever its tag says. */
export const OWNING = /^[’']s$/u;

/** Between the first year of a term and its last. */
export const LINKS_YEARS = /^(?:to|until|and|till|through)$/u;

/** `Ji-hoon`. */
export const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** What takes a person up behind a comma; of bodies it is seldom said. */
export const TAKES_UP = /^(?:who|whose|whom)$/u;

/** What stands behind an age. */
export const CLOSES_AGE = /^[,.]$/u;

/** Who governs a state, a bank or a prison. */
export const GOVERNORS = /^governors?$/u;

/** `Senators`, `Reps.` */
export const SEVERAL = /s\.?$/u;

/** What a rank’s number stands behind: `number two`, `No. 2`. */
export const NUMBER_OF_RANK = /^(?:number|no)\.?$/;

/** The letters of `names/letters.ts`. */
export const LETTER_OF_ITS_OWN = /[łøđıßæœþð]/gu;

/** Bodies of the young that are like those of states: `Model UN`. */
export const MADE_UP_BODY =
  /\b(?:youth|children|students?|model|mock) (?:parliament|congress|un|senate|government)\b/u;

/** What leads from the head of an office to what it is of, as before a rank: `Chief of Naval Operations Adm.` */
export const LINKS_OF_BODY = /^(?:of|for|in)$/;

/** The article of one among others. */
export const INDEFINITE = /^an?$/;

/** What stands behind an office that somebody else may have by now. */
export const AT_THE_TIME = /^at (?:the|that) time$/;

/** `then-Chief Justice`: held at the time, and said so elsewhere. */
export const HELD_THEN = /^then-/iu;

/** `K.`: a name cut to a letter. */
export const STOP_OF_LETTER = /^(\p{Lu})\.$/u;

/** `U.S.-led`, `Moscow-based`, `Trump-era`: an adjective made of a name; not `Chien-ming`. */
export const MADE_ADJECTIVE =
  /-(?!(?:[bhjlmnpqtxy]|ch|hs|sh|ts)ing$)(?:\p{Ll}*(?:ed|led|held|born|wide|era|run|ing|style|like|only|made|turned|elect|free|plus)|\d+s?)$/u;

/** `then-President`, `ex-minister`, `co-chair`, `sheriff-elect`, `actor-turned-mayor`: the word that counts. */
export const BARE_HEAD =
  /^(?:(?:then|now|former|ex|co|vice|deputy|sub|list)-|.+-turned-)(?=\p{L})|-(?:elect|designate)$/gu;

/** `c.d.c.`: three letters or more, each with its stop. */
export const DOTTED = /^(?:\p{L}\.){3,}$/u;

/** `d’Abo`: a particle that has lost its vowel. */
export const ELIDED_PARTICLE = /^[dl][’']\p{Lu}\p{L}/u;

/** `al-Khatib`: a name that starts small. */
export const ARABIC_ARTICLE = /^(?:al|el|as|ash|ar|an|ad|at|az|bin|ul)-\p{Lu}/u;

/** Short names of parties that stand in both ways beside a place: of America, Nigeria and Ghana. */
const PARTIES_WITH_PLACE = '[DRI]|APC|PDP|LP|NNPP|APGA|SDP|ADC|YPP|NDC|NPP';

/** A legislator's party and state: `D-Calif.`, `R-Texas`. */
export const PARTY_AND_STATE = new RegExp(
  `^(?:${PARTIES_WITH_PLACE}|DFL|NDP|PH|PN|BN|GPS|GRS|PKR|DAP|PAS|UMNO)-\\p{Lu}`,
  'u',
);

/** A party before a comma and the place that a seat is of, in brackets: `Ann Lee (APC, Kano)`. */
export const PARTY_OF_SEAT = new RegExp(
  `^(?:${PARTIES_WITH_PLACE}|ANC|DA|EFF|IFP|UDA|ODM|Lab|Labour|Con|Conservative|EPP|ECR|PfE|ESN|Renew|SNP|DUP|ALP|LNP|BJP|INC|TMC|DMK|AAP)$`,
  'u',
);

/** How family names end that are made of a father's, a place or a trade. */
export const FAMILY_NAME_ENDING =
  /\p{L}{2}(?:ov|ova|ev|eva|enko|chuk|sky|skyi|skyy|skaya|ski|ska|wicz|vich|vic|yan|shvili|adze|idze|oglu|zadeh|zade|pour|nejad|zai|sson|dottir|escu|opoulos|poulou|idis|idou|akis|inho|elli|etti|ucci|nathan|swamy)$/u;

/** Pupils by their year: `sixth-grader`. */
export const OF_A_YEAR = /-graders?$/u;

/** Who follows a science or cures by one: `toxicologist`. Offices of the state have such words as well. */
export const OF_A_SCIENCE =
  /^(?!meteorolog|seismolog|hydrolog|epidemiolog|geolog|climatolog|archaeolog)\p{L}{3,}(?:ologist|onomist|iatrist|iatrician|ographer)s?$/u;

/** What is so still, in words with blanks between them: `has served as mayor since 2015`, `for more than ten years`. */
export const LASTS =
  /^(?:has|have|[’']s|[’']ve) [^.;:—“”]* (?:since|for) (?:\S+ ){0,3}(?:\d{4}|years?|decades?|months?|january|february|march|april|may|june|july|august|september|october|november|december)(?!\S)/u;
