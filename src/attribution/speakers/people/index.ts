/** The door to the people whom a text names: where, and what stands beside their names. */
export {
  agrees,
  type Gender,
  genderOfGivenName,
  genderOfPronoun,
  genderOfWord,
} from './genders.ts';
export { MENTIONS_READ, officeWords } from './nouns-beside.ts';
export {
  type Fits,
  type Mention,
  mentionIndexAfter,
  mentionsBefore,
  mentionsIn,
  nearestBefore,
  type People,
  peopleOf,
} from './people.ts';
