/** The kinds of source, and of what has none. */
import type { AttributionKind } from './attribution/index.ts';

/**
 * In the order in which bars, legends and options show them: from those who answer with their name for what they say, to
 * nobody at all.
 */
export const kinds = [
  'official',
  'person',
  'organisation',
  'media',
  'document',
  'anonymous',
  'unattributed',
] as const satisfies readonly AttributionKind[];

export type Kind = (typeof kinds)[number];

/** Something for each kind. */
export const byKind = <Value>(make: (kind: Kind) => Value): Readonly<Record<Kind, Value>> => ({
  official: make('official'),
  person: make('person'),
  organisation: make('organisation'),
  media: make('media'),
  document: make('document'),
  anonymous: make('anonymous'),
  unattributed: make('unattributed'),
});
