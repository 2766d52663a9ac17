import { kindName } from '../kind-name.ts';
import type { Kind } from '../report/index.ts';

/** A kind's name, underlined as its sources are in the page. */
export function KindLabel({ kind }: { readonly kind: Kind }) {
  return (
    <span class="kind-label" data-kind={kind}>
      {kindName(kind)}
    </span>
  );
}
