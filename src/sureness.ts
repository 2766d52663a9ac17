/** How sure the extension must be before it marks a statement, as the reader chooses it. */

/** From few marks that are nearly all right to many that are right less often. */
export const SURENESS = ['fewer', 'balanced', 'more'] as const;

export type Sureness = (typeof SURENESS)[number];

/** How likely an attribution must be; what that gives in precision and recall is in docs/model-card.md. */
export const THRESHOLDS: Readonly<Record<Sureness, number>> = {
  fewer: 0.6,
  balanced: 0.4,
  more: 0.2,
};
