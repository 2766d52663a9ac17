/** Kinds of appeals by how they differ from what stories and others say. */
import type { AppealKind } from '../outline/index.ts';

/** What money is asked for: stories seldom lead there, and paywalls do. */
export const PAID: ReadonlySet<AppealKind | null> = new Set([
  'donation',
  'membership',
  'subscription',
]);
/** Apps and pages of networks are told of by stories too. */
export const ANYBODYS: ReadonlySet<AppealKind | null> = new Set(['app', 'social']);
