/** The door to whoever a source’s own words name: people, several people, a body, nobody known. */
export { byWords } from './by-words.ts';
export { settleNamed } from './named-people.ts';
