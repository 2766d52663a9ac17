/**
 * The door of `outline/`: what a page’s script and the background say to each other about appeals. The
 * page sends a sketch of its nodes; the background, which has the wordings, draws the outline of lines and
 * boxes from it and says between which nodes appeals stand.
 */
export { foldLimits, limitOf, wordsIn } from './fold-limits.ts';
export type { FoundAppeal } from './found-appeal.ts';
export { type FoundRun, type Reason, reasons } from './found-run.ts';
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
