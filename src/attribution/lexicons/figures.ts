import { wordSet } from '../../word-lists.ts';

/** What somebody puts at a number: `put the death toll at 14`. Written down for this project. */
export const FIGURES: ReadonlySet<string> = wordSet(`
number numbers toll figure figures count total cost costs damage damages loss losses value price tally magnitude chance chances
odds share turnout crowd size rate probability likelihood range strength population age deficit shortfall estimate
`);
