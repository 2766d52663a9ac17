import { wordSet } from '../../../word-lists.ts';

/** Titles of men and of women, as far as they tell; written down from general knowledge for this project. */
export const MEN = wordSet(
  'mr mr. sir lord king prince father fr. herr monsieur señor senor don signor earl duke baron count emir sultan pope',
);
export const WOMEN = wordSet(
  'ms ms. mrs mrs. miss dame lady queen princess sister frau madame mme mlle señora senora doña signora baroness duchess countess',
);

/** Words of kinship, and what they say of the one who is called so. */
export const KIN: ReadonlyMap<string, 'man' | 'woman'> = new Map([
  ...[
    ...wordSet(
      'husband son father brother uncle nephew grandfather grandson widower stepson half-brother',
    ),
  ].map((word) => [word, 'man'] as const),
  ...[
    ...wordSet(
      'wife daughter mother sister aunt niece grandmother granddaughter widow stepdaughter',
    ),
  ].map((word) => [word, 'woman'] as const),
]);

/** Forms of address that tell one bearer of a name from another: of learning, the church and the law. */
export const ADDRESSES_OF_FEW = wordSet(
  'dr dr. prof prof. professor rev rev. reverend fr fr. father pastor bishop imam rabbi engr engr. atty atty. barr. sheikh datuk dato alhaji comrade',
);

/** Forms of address that those have who sit in a parliament. */
export const HONOURS = wordSet('hon hon. honourable honorable');
