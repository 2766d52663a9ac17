/** The door to whom descriptions take up again: `the envoy`, `the 26-year-old`, `both`, `a spokesman`. */
export { describedPerson } from './described-person.ts';
export { oneOfAge } from './one-of-age.ts';
export { sameAsBefore } from './same-as-before.ts';
export { starMeant } from './star.ts';
export { oneTakenUp, spokenFor, twoTakenUp } from './taken-up.ts';
