/** The door to the bodies that a text names: their fullest names, and which of them a noun means. */
export { apposedBody } from './apposed-body.ts';
export { bodyMeant } from './body-meant.ts';
export { isOrganisations } from './body-not-person.ts';
export { describedBody } from './described-body.ts';
export { fullestName, withoutPossessive } from './fullest-name.ts';
export { bodyByNoun, lastBody } from './last-body.ts';
export { indexNames, type NameIndex } from './name-index.ts';
export { nameToCome, nameTold } from './named-beside.ts';
export { isSaidOfName, type NamedBody, namedBodies } from './named-bodies.ts';
export { abbreviatedNames, shortForms, spellOut } from './short-forms.ts';
