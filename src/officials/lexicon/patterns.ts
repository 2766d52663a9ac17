/** How words are written that tell something by their letters alone. */

export const AGE = /^\d{1,3}$/u;

export const YEAR = /^(?:1[89]|20)\d\d$/u;

export const PAST_FORM = /(?:ed|ran|oversaw)$/u;

/** Written as a name is, and no plural. */
export const ONE_NAME = /^\p{Lu}[’'-]?\p{L}*[^\P{L}s]$/u;

export const YEARS_OLD = /^\d{1,3}-year-old$/u;

/** What may follow the word for what somebody is. */
export const CLOSES_DESCRIPTION = /^(?:[,.;:—–]|who|from|of|in|at|with|for|and|by|near|on)$/u;

/** A noun in the plural, as far as its last letters tell. */
export const PLURAL = /[^s]s$/u;

/** The quotation marks around a nickname. */
export const AROUND_NICKNAME = /^[“"‘']|[”"’']$/gu;

/** Quotation marks, single and double. */
export const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"', '‘', '’', "'"]);

export const CAPTAINS = /^(?:captain|skipper)$/;
export const COMPANY_OFFICES = /^(?:ceo|cfo|coo|cto|cio|cmo)$/;
export const CHAIRS = /^chair(?:man|woman|person)?$/;
export const PARTIES_TO_CASES = /^(?:judge|magistrate|prosecutor|coroner)$/;

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

export const LARGE = /^\p{Lu}/u;

export const SHORT_INITIALS = /^\p{Lu}[JDBCRKTPW]$/u;

export const ACRONYM = /^[\p{Lu}\d&/]{2,}s?$/u;

/** `J`, `J.`, `J.B.`, `J.-P.` */
export const INITIAL = /^\p{Lu}$|^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;

export const HAS_DIACRITICS = /[^\p{ASCII}]/u;

/** Tag and word of what ends a noun phrase; a sign of money does not. */
export const ENDS_NOUN_PHRASE = /^(?:punctuation [,.;:)—–]|preposition|verb|pronoun|auxiliary)/u;

/** How a noun in the plural ends, an abbreviation too, and how it ends in the singular: with nothing where none is told. */
export const ENDING_OF_SEVERAL = /ies$|men$|(?<!s)s(?=\.?$)/u;
export const ENDINGS_OF_ONE: Readonly<Record<string, string>> = { ies: 'y', men: 'man' };

/** Tags before and behind a family name that stands alone: `said Long`, `Mr Long`, or `Long left`, `Long’s`. */
export const BESIDE_SURNAME = /^(?:verb|noun|properNoun) | (?:verb|auxiliary|possessive)$/u;

/** What makes an owner, whatever its tag says. */
export const OWNING = /^[’']s$/u;

/** Between the first year of a term and its last. */
export const LINKS_YEARS = /^(?:to|until|and|till|through)$/u;

/** `Ji-hoon`. */
export const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

export const TAKES_UP = /^(?:who|whose|whom)$/u;

export const CLOSES_AGE = /^[,.]$/u;

export const GOVERNORS = /^governors?$/u;

/** `Senators`, `Reps.` */
export const SEVERAL = /s\.?$/u;

export const NUMBER_OF_RANK = /^(?:number|no)\.?$/;

export const LETTER_OF_ITS_OWN = /[łøđıßæœþð]/gu;
