import { wordSet } from '../../../word-lists.ts';

/**
 * What speaks for and against a run of capitals being a person's name. The figures are set by hand: a given
 * name is enough alone, a word that names things outweighs it, and two unknown words need a witness.
 */
export const EVIDENCE = {
  givenNameFirst: 3,
  givenNameElsewhere: 1,
  familyNameFirst: 2.5,
  initial: 2,
  /** A family name behind a word that no list has. */
  familyNameLast: 1,
  suffix: 3,
  particle: 1.5,
  title: 3.5,
  roleBefore: 3,
  ageAfter: 3,
  whoAfter: 2,
  descriptionAfter: 2,
  descriptionBefore: 2,
  speechBeside: 1.5,
  surnameAlone: 2,
  /** A surname may be a word for what somebody is: `Stephen King`. */
  roleAsSurname: -0.5,
  /** A surname may be a word for a thing: `Jonah Hill`. */
  thingAsSurname: -1.2,
  /** The same of those that are seldom a place's, behind a word that no list has: `Anu Young`. */
  surnameLikeThing: -1,
  noSurname: -8,
  thing: -4,
  place: -3,
  placeAsSurname: -1,
  acronym: -4,
  article: -3,
  /** `party Nova Uni`: a noun for a body stands before its name. */
  bodyBefore: -3,
  /** The same before a given name: `of the airline Nora Quist`. */
  bodyBeforeGiven: -1.5,
  placePreposition: -0.5,
  alsoCommonWord: -1.5,
  /** For each word over three. */
  tooManyWords: -1,
  threshold: 2,
} as const;

/** Nouns for bodies, which name no person where they stand before a name. */
export const NOUNS_OF_BODIES =
  wordSet(`group firm company collective charity party union agency newspaper magazine chain giant retailer airline bank brand startup
  start-up outlet website platform carmaker automaker consultancy watchdog movement alliance coalition association club network
  bloc militia cartel insurer lender chipmaker drugmaker supermarket brewery cooperative foundation institute ngo nonprofit manufacturer broker brokerage maker operator bookmaker
  housebuilder shipbuilder planemaker miner contractor wholesaler`);

/** Verbs that put a person beside them. */
export const PERSON_VERBS =
  wordSet(`said says told tells asked wrote writes added argued claimed explained recalled replied testified tweeted
  announced admitted insisted stressed noted warned acknowledged declined denied believes thinks hopes wants resigned
  died married arrived joked vowed pledged urged expressed recounted cautioned quipped mused sighed laughed laughs shrugged
  shrugs smiled smiles muttered whispered shouted exclaimed remembers recalls recounts chuckled chuckles grinned grins nodded
  nods texted lamented retorted enthused jokes remarked reckons reckoned`);

/** How the names of outlets end that journalists write for. */
export const OUTLET_WORDS =
  wordSet(`times post guardian journal tribune herald gazette telegraph mail news globe observer chronicle examiner inquirer dispatch bee
  mirror express independent standard economist atlantic yorker reuters bloomberg politico axios bbc cnn nbc cbs abc msnbc npr pbs ap afp
  cnbc newsweek wired vox buzzfeed propublica intercept`);
