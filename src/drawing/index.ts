/**
 * The door of `drawing/`: from a page’s sketch to its outline of lines and boxes, and from runs of lines back to
 * nodes of the sketch.
 */
export { allowedRuns } from './allowed-runs.ts';
export { drawOutline } from './draw-outline.ts';
export { linesAt } from './lines-at.ts';
export { placeRuns } from './place-runs.ts';
