/** The door of `report/`: what was found in an article, counted and put in order for a reader. */
export { buildReport } from './build-report.ts';
export { saidIn } from './said.ts';
export type {
  Counts,
  Kind,
  KindShare,
  MentionedOfficial,
  OfficeHolder,
  Report,
  Speaker,
  Statement,
} from './types.ts';
