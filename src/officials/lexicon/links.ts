/** Words and marks by which the parts of an office’s words, and of what stands beside a name, hang together. */
import { wordSet } from '../../word-lists.ts';
import { COUNTRY_WORDS } from './places.ts';

/** Marks between an office and a name that is set off: `Chile’s president, Ann Lee,`. */
export const BEFORE_APPOSED_NAME = wordSet(', [ (');

/** Small words within the name of a body. */
export const LINKS_OF_BODIES = wordSet('of on for and the');

/** What leads from one office to another that has it: `Speaker of the House`. */
export const LINKS_BACK = wordSet('of for to at');

/** What Singapore calls the seats of its parliament. */
export const SEATS = wordSet('GRC SMC');

/** Seats of two letters, which are nobody’s initials. */
export const SEATS_IN_LETTERS = wordSet('MP TD');

/** Seats whose letters stand behind names alone, and mean other things in front: `Ann Lee MdB`. */
export const SEATS_BEHIND_NAMES = wordSet('MdB MdL');

/** Short names of bodies that are written small as well. */
export const SHORT_BUT_SMALL = wordSet('army navy');

/** What leads from a verb to the body with the seat: `sits on`, `elected to`. */
export const SEAT_LINKS = wordSet('on in to');

/** What may stand between the head of a title and the name: `Minister of Land and Environment`. */
export const BETWEEN_TITLE_AND_NAME = wordSet('of for and the to in');

/** What leads from a head to the words that still belong to it: `envoy for trade`. */
export const LINKS_OF_OFFICES = wordSet('of for to on in at from representing with');

/** What joins the parts of a body’s name: `Bureau of Mines`. */
export const INNER_LINKS = wordSet('of for and & on');

/** What joins two of a kind. */
export const JOINTS = wordSet('and &');

/** What joins two titles: `chair and CEO`. */
export const JOINTS_OF_TITLES = wordSet('and & /');

/** What joins names in a row. */
export const JOINTS_OF_NAMES = wordSet('and , &');

/** Parts of speech that the last word of a title may have. */
export const NOUN_LIKE = wordSet('noun properNoun adjective');

/** Parts of speech before an office that stands by itself: `the mayor`, `Chile’s president`. */
export const TAGS_BEFORE_OFFICE = wordSet('determiner possessive');

/** The same before an office in the plural: `two senators`. */
export const TAGS_BEFORE_SEVERAL = wordSet('number determiner possessive');

/** Parts of speech that a noun phrase is made of. */
export const INNER_TAGS = wordSet('noun properNoun adjective possessive');

/** Parts of speech in the words for what somebody is. */
export const DESCRIBING_TAGS = wordSet('determiner adjective noun properNoun possessive adverb');

/** Marks behind a name that is set off from an office before it. */
export const CLOSES_NAME = wordSet(', . ; — –');

/** Words before an office that do not hang it on another name: `his successor as mayor, Ann Lee,`. */
export const MAY_LEAD = wordSet('as by to with from and but one');

/** Prepositions before places: whatever follows them is less likely a person. */
export const PLACE_PREPOSITIONS = wordSet('in at near to from into');

/**
 * What leads from an office to what it is of or for, with a rank behind that: `spokesman` + `for the north` + `Commodore`;
 * not `for US General`, `for the retired General`, whose rank it is.
 */
export const LEADS_TO_RANK = new RegExp(
  `^(?:of|(?:in|at|for) (?!(?:the )?(?:${[...COUNTRY_WORDS].join('|')}|us|u\\.s\\.?|uk|american|army|navy|marine|air)$)(?!.*(?:former|retired|late|ex)$)) ?`,
  'u',
);
