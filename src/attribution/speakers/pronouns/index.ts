/** The door to whom pronouns stand for: subjects, speakers and whoever was named before. */
export { antecedentOf } from './antecedent.ts';
export { personBefore, referentOf } from './referent.ts';
export { bodyBefore, ownerBefore } from './subjects.ts';
