import { wordSet } from '../../word-lists.ts';

/** Words for texts and whatever else a body keeps, has written or asks for, beside its name. Collected by hand. */

/** Texts that a body’s name may stand before: `department of tourism data`. */
export const KEPT_TEXTS = wordSet(
  'data figures records statistics documents estimates numbers filings',
);

/** Texts that a body’s name may stand right before: `a University of Kesh study`. */
export const PAPERS_OF_BODIES = wordSet(`
study survey poll report analysis review audit paper estimate estimates assessment forecast model tally preprint letter memo
statement studies surveys polls reports analyses filing document documents briefing investigation
`);

/** Texts of more sorts than the list of documents has: what is sent, and what is left on a machine. */
export const TEXTS_BESIDES = wordSet(`
missive missives epistle epistles newsletter newsletters e-newsletter voicemail voicemails voice-note ultimatum ultimatums telex postcard postcards
`);

/** What texts are called that go by a name: `the Meredith Poll`. */
export const NAMED_TEXTS = wordSet(
  'poll survey report index study review audit barometer tracker inquiry',
);

/** Those for whom somebody asks the questions: `counsel to the inquiry`. */
export const ASKED_FOR = wordSet(
  'inquiry enquiry commission tribunal inquest committee panel investigation',
);

/** Knowledge, in whatever texts it stands: `a growing body of research`. */
export const BODY_OF = wordSet(`
research evidence work literature knowledge studies science scholarship data law opinion
`);

/** `media reports`, `press reports`: what outlets say, not what is written in one text. */
export const OF_MEDIA = wordSet('media press news newspaper television tv');
