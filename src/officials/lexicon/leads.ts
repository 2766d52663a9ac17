/**
 * What is told at the top of a text of whoever has an office, and of the one whom the next sentence names. Written down
 * from general knowledge for this project. Patterns are asked of words in lower case with a blank between them, those
 * behind the office and those behind the name with a bar between them: `has resigned . | , 51 , said he was tired`.
 */
import { wordSet } from '../../word-lists.ts';

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;

/** What befalls somebody or is done by oneself alone: `The minister resigned`. */
const FATES = oneOf(`
  resign resigns resigned resigning quit quits step steps stepped stepping retire retires retired leave leaves left depart departs departed
  die dies died flee flees fled collapse collapsed vanish vanished disappear disappeared survive survives survived escape escaped
  go goes went gone face faces faced deny denies denied admit admits admitted apologise apologises apologised apologize apologizes apologized
  confess confesses confessed plead pleads pleaded lose loses lost surrender surrendered appear appears appeared
  suffer suffers suffered undergo undergoes underwent stand stands stood fall falls fell return returns returned
`);

/** What may stand between an office and its verb. */
const BEFORE_VERB = `(?:${oneOf('has have had is was will would to not also now on late early monday tuesday wednesday thursday friday saturday sunday')} )*`;

/** Whatever its tag says: `The vice-president collapsed`. */
export const FATE = new RegExp(`^${FATES}$`, 'u');

const AGE = ', \\d{1,3} ,';

/** `Ann Lee, 51,`: nobody has told of her by name yet. */
const AGED = `\\| ${AGE}`;

/** What somebody does who has a life apart from any office, and what another is told of with: `who lives nearby`, `who runs it`. */
const PRIVATE_LIFE = `who (?:\\S+ ){0,2}${oneOf('lives? lived works? worked owns? owned runs? ran lost teaches taught farms? farmed sells? sold it them him')} `;

/** `has been charged`, `is under pressure`, `resigned`: told of one whom it befalls; not `has sacked`, `is to open`. */
const BEFALLS = `^${BEFORE_VERB}${FATES} |^(?:${oneOf('has have had will')} )*${oneOf('is are was were been be being')} (?:been |being )?(?!to |\\S+ing )`;

/** `| said`: a name without a word of who it is. */
const KNOWN_NAME = `\\| (?!${AGE}|, (?:an?|the) |, ${PRIVATE_LIFE})`;

/** Whether a name may be that of whom the words behind an office tell. */
export const MAY_BE_HOLDER = new RegExp(`${BEFALLS}|${KNOWN_NAME}`, 'u');

/** Whether it may be that of whom something is done to: an age is told of. */
export const MAY_BE_HELD = new RegExp(AGED, 'u');

/** What is told of whoever saw it, and of whoever comes next in an office. */
const BY_OTHERS = oneOf(`
  heard saw watched witnessed recalled
  replace replaces replacing succeed succeeds succeeding sworn won wins takes? successor replacement
`);

/** What ends a life. */
const DEATHS = oneOf(
  'die dies died dead killed murdered assassinated slain buried stabbed executed beheaded drowned hanged poisoned',
);

/** What the dead neither do nor undergo. */
const OF_THE_LIVING = oneOf(
  'said says told tells was\\sarrested was\\scharged was\\sheld was\\sdetained thinks believes wants hopes denied denies admitted wept cried',
);

/** People of whom one may be told of next by name and age. */
const SEVERAL = oneOf(`
  residents workers families victims patients students pupils teachers nurses doctors farmers protesters demonstrators migrants refugees passengers
  customers employees staff voters villagers locals relatives parents survivors mourners prisoners inmates fishermen drivers traders activists people
  men women children journalists reporters soldiers veterans pensioners shopkeepers tenants neighbours neighbors
`);

/** Whether the next sentence tells of somebody else: who saw it, who comes next, and no dead man says a thing. */
export const TELLS_OF_ANOTHER = new RegExp(
  `\\|.* ${BY_OTHERS} |\\b${DEATHS} .*\\|(?: ${AGE})? ${OF_THE_LIVING} |\\b${SEVERAL} .*${AGED}`,
  'u',
);

/** What is done to whoever has an office, by somebody whom no news names: `Police arrested the mayor`. */
export const DONE_TO_HOLDERS = wordSet(`
  arrest arrests arrested detain detains detained charge charges charged indict indicts indicted sentence sentences sentenced jail jails jailed
  convict convicts convicted acquit acquits acquitted sack sacks sacked fire fires fired dismiss dismisses dismissed suspend suspends suspended
  oust ousts ousted remove removes removed impeach impeaches impeached recall recalls recalled expel expels expelled fine fines fined
  free frees freed release releases released question questions questioned clear clears cleared
`);

/** What leads in somebody told of for the first time, or as another’s. */
export const LEADS_IN_ANOTHER = wordSet('a an the one his her their its another');

/** What ends the clause that a text opens with: who is told of behind it is not the one the next sentence names. */
export const ENDS_LEADING_CLAUSE = wordSet(
  'after before when while because since as amid until if although though despite following .',
);

/** Words for people that say nothing of what they do. */
export const PEOPLE_OF_NO_OFFICE = wordSet(`
  man woman boy girl child teen youth person baby couple pensioner migrant protester demonstrator employee staffer customer passenger
  pedestrian motorist commuter voter villager local relative parent intern complainant accuser
`);

/** What stands before a name that is no subject: `with Ann Lee`. */
export const LEADS_TO_OBJECT = /^(?:preposition|possessive|conjunction)$/u;

/** Verbs of those on whose word a lead rests. */
export const SAYS = /^(?:said|says|told|announced|announces|warned|confirmed|added|insisted)$/u;
