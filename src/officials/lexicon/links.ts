/** Words and marks by which the parts of an office’s words, and of what stands beside a name, hang together. */
import { wordSet } from '../../word-lists.ts';

export const BEFORE_APPOSED_NAME = wordSet(', [ (');

export const LINKS_OF_BODIES = wordSet('of on for and the');

export const LINKS_BACK = wordSet('of for to at');

/** What Singapore calls the seats of its parliament. */
export const SEATS = wordSet('GRC SMC');

export const SHORT_BUT_SMALL = wordSet('army navy');

export const SEAT_LINKS = wordSet('on in to');

export const BETWEEN_TITLE_AND_NAME = wordSet('of for and the to in');

export const DEFENDING = wordSet('defence defense');

/** Fire services, which belong to towns. */
export const FIRE = wordSet('fire');

export const SPEAKING = wordSet('press communications');

export const SPEAKING_HEADS = wordSet('secretary director officer chief');

export const SHADOW = wordSet('shadow');

/** `permanent representative`, `special representative`: envoys, and no members of a parliament. */
export const KINDS_OF_ENVOYS = wordSet('permanent special');

export const EUROPEAN = wordSet('european eu');

export const REPRESENTATIVES = wordSet('representative representatives');

export const COMMITTEES = wordSet('committee subcommittee caucus');

export const STAFF = wordSet('staff');

export const HEADS_OF_STAFF = wordSet('chief chiefs deputy');

export const RAPPORTEURS = wordSet('rapporteur rapporteurs');

export const DISTRICTS = wordSet('district subdistrict sub-district');

export const BOARDS = wordSet('board');

export const ATTORNEYS = wordSet('attorney attorneys');

export const LINKS_OF_OFFICES = wordSet('of for to on in at from representing with');

export const INNER_LINKS = wordSet('of for and & on');

export const BEFORE_BANK = wordSet('central reserve');

export const BEHIND_MONETARY = wordSet('authority policy');

export const JOINTS = wordSet('and &');

export const JOINTS_OF_TITLES = wordSet('and & /');

export const JOINTS_OF_NAMES = wordSet('and , &');

export const NOUN_LIKE = wordSet('noun properNoun adjective');

export const TAGS_BEFORE_OFFICE = wordSet('determiner possessive');

export const TAGS_BEFORE_SEVERAL = wordSet('number determiner possessive');

/** Parts of speech that a noun phrase is made of. */
export const INNER_TAGS = wordSet('noun properNoun adjective possessive');

export const DESCRIBING_TAGS = wordSet('determiner adjective noun properNoun possessive adverb');

export const CLOSES_NAME = wordSet(', . ; — –');
