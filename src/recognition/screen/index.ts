/** The door of `screen/`: which of many patterns may match a text at all. */
import required from './required.json' with { type: 'json' };
import { screenFor } from './screen.ts';

/** Before the wordings of all lexicons, in their order, and then the addresses. */
export const screenOfWordings = screenFor(required.wordings);
/** Before the patterns for where links lead, in their order. */
export const screenOfTargets = screenFor(required.targets);
