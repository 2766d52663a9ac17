/**
 * The door of `outline/`: appeals as plain data. The page sends a sketch of its nodes; the background draws the outline
 * of lines and boxes from it, finds the runs of lines that are appeals, and says between which nodes they stand.
 */
export { foldLimits, limitOf, wordsIn } from './fold-limits.ts';
export type { FoundAppeal } from './found-appeal.ts';
export { type FoundRun, isChosen, type Reason, reasons } from './found-run.ts';
export { type AppealKind, appealKinds } from './kinds.ts';
export {
  type Line,
  type LineRole,
  lineRoles,
  type Outline,
  outlineLimits,
} from './outline.ts';
export {
  elementName,
  endOf,
  isLink,
  isThing,
  readElementName,
  type Sketch,
  sketchLimits,
  thingName,
} from './sketch.ts';
