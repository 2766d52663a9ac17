import type { Kind } from '../report/index.ts';
import { kindName } from './kinds.ts';

/** A kind's name, underlined as its sources are in the page. */
export function KindLabel({ kind }: { readonly kind: Kind }) {
  return (
    <span class="kind-label" data-kind={kind}>
      {kindName(kind)}
    </span>
  );
}
