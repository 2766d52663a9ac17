/** What a reader calls the kinds of sources, in the popup and in the page alike. */
import type { AttributionKind } from './attribution/index.ts';
import { message } from './strings.ts';

/** The name of a kind. */
export function kindName(kind: AttributionKind): string {
  return message(`kind_${kind}`);
}
