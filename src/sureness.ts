/** How sure the extension must be before it marks a statement, as the reader chooses it. */

/** From few marks that are nearly all right to many that are right less often. */
export const SURENESS = ['fewer', 'balanced', 'more'] as const;

export type Sureness = (typeof SURENESS)[number];
