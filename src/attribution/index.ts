/** The door of `attribution/`: who says what, and on whose word. */
export { findAttributions } from './find-attributions.ts';
export type { KnownPerson } from './known-person.ts';
export type { CueReason, KindReason, Reasons } from './reasons.ts';
export { type AttributionModels, attributionModels } from './spans/models.ts';
export type { Act, Attribution, AttributionKind, Quotation } from './types.ts';
