/** Names that are everyday words as well. Collected by hand with the rules that ask for them. */
import { wordSet } from '../../../word-lists.ts';

/** Family names of East Asia that are everyday words in English. */
export const NAMES_LIKE_WORDS: ReadonlySet<string> = new Set(['He', 'To', 'So', 'No', 'Do', 'An']);

/** What tells the name from the verb: `Said bin Hamad`. */
export const PARTICLES_BEHIND_SAID = wordSet('bin ibn ould');

/** Family names that are function words or the like in English. */
export const SURNAMES_LIKE_WORDS = wordSet(
  'Long Short Small Good Low High May Page Read Will Still More Most Case Winters Summers Bright Moody Noble Wise Swift Sharp Strong Rich Love',
);

/** Family names that are words for things, or for people, as well, and seldom the last word of a place. */
export const SURNAMES_LIKE_THINGS = wordSet(
  'young white black ward ford fox gray castle stone church lane marsh finch wolf bird hawk crane swan drake bull lamb',
);

/** Given names, most of them cut short, that are words for things as well: behind a title they are names. */
export const GIVEN_NAMES_LIKE_THINGS = wordSet(
  'art red summer river rock royal ford lane bud buck chip skip rusty dusty ace duke sonny woody stone sky rain reed',
);

/** Titles that newspapers treat as part of a name of one word: `Lord Alli`, `Pope Leo`. */
export const TITLES_OF_NAMES = wordSet(
  'lord lady baroness viscount viscountess pope king queen prince princess emperor sultan',
);

/** Letters that are words as well. */
export const INITIALS_LIKE_WORDS = wordSet('A I');

/** What stands behind the `I` that men’s names of Bali begin with: `I Wayan Koster`. */
export const BEHIND_BALINESE_I: ReadonlySet<string> = new Set([
  'Made',
  'Wayan',
  'Gede',
  'Gde',
  'Nyoman',
  'Ketut',
  'Komang',
  'Kadek',
  'Putu',
  'Gusti',
  'Dewa',
  'Ngurah',
  'Nengah',
  'Bagus',
  'Wajan',
  'Ketoet',
]);
