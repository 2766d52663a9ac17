/** Who names the dead and the arrested. Written down for this project, from the wording of police reports. */
import { wordSet } from '../../word-lists.ts';

/** By their nouns; a president or a club names ministers and captains. */
export const NAMERS: ReadonlySet<string> = wordSet(`
police officers detectives investigators authorities officials prosecutors coroner coroners sheriff deputies troopers court
family mother father parents brother sister relatives friends colleagues neighbours neighbors media reports sources outlets newspapers office department
`);
