/** The door to whoever a source’s own words name: people, several people, a body, nobody known. */
export { withoutAddition } from './apposed-name.ts';
export { byWords } from './by-words.ts';
export { settleNamed } from './named-people.ts';
