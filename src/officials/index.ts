/** The door of `officials/`: the named people of a text, and which of them hold office. */
export { findPeople } from './findPeople.ts';
export type { Official, Person } from './types.ts';
