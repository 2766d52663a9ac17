/** The door of `officials/`: the named people of a text, and which of them hold office. */
export { findPeople } from './find-people.ts';
export { applyOwnNames, type OwnName } from './own-names.ts';
export type { Official, Person } from './types.ts';
