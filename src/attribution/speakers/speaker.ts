import type { SourceKind } from '../types.ts';

/** Who a source is: its kind and its fullest name. */
export interface Speaker {
  readonly kind: SourceKind;
  readonly name: string;
}
