import { wordSet } from './word-set.ts';

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

/** What may stand between such a verb and the office. */
export const BETWEEN_VERB_AND_OFFICE = wordSet('as in to be also now currently the still has had');

/** Nouns after a name that tell of holding high office: `the Trump administration`. */
export const NOUNS_OF_GOVERNING = wordSet(
  'administration government presidency premiership cabinet',
);

/** Heads that serve one person: their office is public where that person's is. */
export const PERSONAL_HEADS = wordSet(`
  adviser advisor aide spokesman spokeswoman spokesperson secretary chief counsel strategist deputy assistant
  representative negotiator emissary
`);

/** Words that make public whatever office they stand in, a private word beside them or not. */
export const GOVERNMENT_WORDS = wordSet(`
  government ministry ministries department federal central parliament parliamentary senate congress congressional
  cabinet police white military army navy embassy un u.n. eu nato nih cdc fbi cia state's council county municipal
  commons lords knesset duma bundestag border homeland treasury kremlin presidential royal pentagon
`);

/** Open heads that a country or region beside them does not make public. */
export const HEADS_OF_ANYTHING = wordSet(`
  captain manager boss director head specialist scientist engineer economist executive assistant advocate strategist
  chair chairman chairwoman clerk supervisor leader-elect member officer prince princess attorney
`);

/** Open heads that need no body named where an article describes somebody with them. */
export const PUBLIC_WITHOUT_BODY = wordSet(
  'speaker official officials commander commandant negotiator commissioner superintendent',
);

/** Words that turn an office into something else: `goodwill ambassador`, `hopeful`. */
export const SHAM_WORDS = wordSet(
  'brand goodwill honorary mock fictional student shadow-banking beauty prom drag pop',
);

/** Heads of great offices: an article that says `the president` means the one it has named. */
export const OFFICES_OF_REFERENCE = wordSet(
  'president minister premier chancellor senator congressman congresswoman taoiseach',
);

/** Words beside a head that name no body. */
export const NEUTRAL_WORDS = wordSet(
  'vice deputy acting interim then new old incoming outgoing former',
);

/** Adverbs between a name's comma and what the person is, and of those the ones that say it is over. */
export const ADVERBS_OF_DESCRIPTION = wordSet(
  'also now currently then formerly previously once himself herself itself',
);
export const PAST_ADVERBS = wordSet('then formerly previously once');

/** Titles that, written large and with no body beside them, are those of a legislature or a force. */
export const LARGE_TITLES = wordSet(
  'Chairman Chairwoman Captain Chief Major Lieutenant Commander Commandant Inspector Superintendent',
);
