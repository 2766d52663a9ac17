/**
 * The door of `outline/`: what a page's script and the background say to each other about appeals. The
 * page draws up its outline; the background, which has the wordings, says which runs of lines are appeals.
 */
export { type FoundRun, type Reason, reasons } from './found-run.ts';
export { type AppealKind, appealKinds } from './kinds.ts';
export {
  type Line,
  type LineRole,
  lineRoles,
  type Outline,
  outlineLimits,
} from './outline.ts';
