/** The door of `attribution/`: who says what, and on whose word. */
export type {
  Act,
  Attribution,
  AttributionKind,
  Quotation,
  SourcedAttribution,
  SourceKind,
  UnattributedStatement,
} from './types.ts';
