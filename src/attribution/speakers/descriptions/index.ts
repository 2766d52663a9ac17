/** The door to whom descriptions take up again: `the envoy`, `the 26-year-old`, `both`, `a spokesman`. */
export { accusedMeant } from './accused.ts';
export { whoOfAlias } from './alias.ts';
export { heldByInitials } from './by-initials.ts';
export { colleaguesMeant } from './colleagues.ts';
export { describedPerson } from './described-person.ts';
export { documentMeant } from './document-meant.ts';
export { nameGivenBehind } from './name-given.ts';
export { bodyNamedElsewhere } from './named-elsewhere.ts';
export { oneNamed } from './one-named.ts';
export { oneOfAge, parentMeant } from './one-of-age.ts';
export { partisanMeant } from './partisan.ts';
export { personNext, personToCome } from './person-to-come.ts';
export { sameAsBefore } from './same-as-before.ts';
export { starMeant } from './star.ts';
export { oneOfTwo, oneTakenUp, spokenFor, twoTakenUp } from './taken-up.ts';
export { variedPerson } from './varied-person.ts';
