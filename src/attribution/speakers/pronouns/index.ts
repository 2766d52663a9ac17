/** The door to whom pronouns stand for: subjects, speakers and whoever was named before. */
export { antecedentOf } from './antecedent.ts';
export { documentBefore } from './document-before.ts';
export { isPronoun } from './is-pronoun.ts';
export { personBefore, referentOf } from './referent.ts';
export { takenUpByRelative } from './relative.ts';
export { bodyBefore, ownerBefore } from './subjects.ts';
