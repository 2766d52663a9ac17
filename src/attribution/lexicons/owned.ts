import { wordSet } from '../../word-lists.ts';

/** What somebody or a body has, and who speaks by it. Collected by hand. */

/** What somebody has that speaks for them: `his office`. */
export const OWNED = wordSet(`
office team campaign administration government department ministry company firm foundation party studio label
publisher management
`);

/** What somebody has written or found, where a pronoun stands for its owner: `her letter`. */
export const OWNED_BESIDES = wordSet(`
letter letters memo email research report study paper book essay column complaint lawsuit testimony affidavit filing
`);

/** Words for whatever somebody works for or leads: `her firm`. */
export const OWNERS_BODY = wordSet(`
firm group company organisation organization agency charity union association institute consultancy nonprofit alliance
`);

/** What a body has that speaks for it: `its press office`. */
export const ITS_OWN = wordSet(
  'office service department team desk arm management board wing squad leadership secretariat headquarters command executive presidium',
);

/** What a body has that speaks as the body: `the army’s media wing`, `the Carabinieri’s art squad`. */
export const PARTS_OF_BODIES = wordSet(`
wing arm squad unit team branch division section desk leadership secretariat panel executive directorate
headquarters chapter caucus presidium hierarchy bureau affiliate command
`);
