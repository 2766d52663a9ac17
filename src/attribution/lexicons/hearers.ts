import { wordSet } from '../../word-lists.ts';

/**
 * Those before whom something is said in a hearing, whoever says it, by the nouns that end their names: `Kesh Crown Court
 * heard that …`. Written down for this project, from reports of courts, inquests and committees.
 */
export const HEARERS: ReadonlySet<string> = wordSet(`
court courts bailey jury jurors inquest inquests inquiry hearing hearings tribunal trial panel commission committee
magistrates bench judges mps peers lawmakers senators legislators deputies dáil seanad senedd holyrood stormont commons lords parliament councillors councilors delegates conference session
`);
