/** Verbs by which somebody has, gets or leaves an office, and what stands beside them. Collected by hand with the rules that ask for them. */
import { wordSet } from '../../word-lists.ts';

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

/** Adverbs before such a participle: `was first elected`. */
export const ADVERBS_OF_NAMING = wordSet(
  'first recently newly narrowly then later again since just unanimously overwhelmingly comfortably twice',
);

/** What may stand between such a verb and the office. */
export const BETWEEN_VERB_AND_OFFICE = wordSet('as in to be also now currently the still has had');

/** Verbs, in the active voice, of those who put somebody into an office: `elected Ann Lee as speaker`. */
export const NAMING_VERBS = wordSet(`
  appointed appoints appoint appointing named names naming elected elects elect nominated nominates nominating picked picks picking chose
  chooses choosing tapped taps made installed installs confirmed reappointed re-elected reelected designated promoted selected
`);

/** What is somebody’s before `of`: `the nomination of Ann Lee as ambassador`. */
export const NAMING_NOUNS = wordSet(
  'nomination appointment election confirmation selection re-election',
);

/** What may stand between the name and the office: `as`, `to be the next`, `to the post of`. */
export const BETWEEN_NAME_AND_OFFICE = wordSet(
  "as to be become serve the its his her their next new country's post of position",
);

/** Verbs that end an office: `resigned as mayor`. */
export const VERBS_OF_LEAVING = wordSet(`
  resigned resigns quit quits stepped steps retired retires departed left ousted removed dismissed fired sacked
`);

/** Verbs that lead to an office by `as`, those that end it among them. */
export const VERBS_OF_SERVING_AS: ReadonlySet<string> = new Set([
  ...wordSet(
    'took takes taking returned returns continues continued stays stayed works worked began started doubles doubled ruled',
  ),
  ...VERBS_OF_LEAVING,
]);

/** What may stand between such a verb and `as`: `took the oath as`, `took over as`. */
export const BETWEEN_VERB_AND_AS = wordSet('over on down office back the oath charge reins');

/** Verbs of having a seat: `sits on the city council`, `was elected to the Senate`. */
export const SEATED_VERBS = wordSet('sits sat');

/** Verbs that tell of heading something (`who heads the commission`), in the forms of a main clause. */
export const HEADING_VERBS = wordSet(`
  heads leads chairs directs oversees runs commands governs presides headed chaired governed commanded
  co-chairs led represents ran oversaw directed co-chaired
`);

/** Both: what a clause tells of somebody who has an office. */
export const VERBS_OF_HOLDING: ReadonlySet<string> = new Set([
  ...HEADING_VERBS,
  ...SEATED_VERBS,
  'served',
]);

/** Verbs of heading something, in the form that follows `to`. */
export const VERBS_OF_HEADING = wordSet('head lead chair run command direct oversee');

/** Participles of heading a body: `chaired by Ann Lee`. */
export const PARTICIPLES_OF_HEADING = wordSet('headed led chaired run directed overseen');

/** Verbs between an office and its holder: `The new foreign minister is Ann Lee`. */
export const VERBS_OF_INVERSION = wordSet("is was remains became 's");

/** Verbs of the future that an office follows. */
export const FUTURE_VERBS = wordSet('be become serve');
