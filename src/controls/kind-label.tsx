import { kindName } from '../kind-name.ts';
import type { Kind } from '../kinds.ts';
import '../palette.css';
import './kind-label.css';

/** A kind's name, underlined as its sources are in the page. */
export function KindLabel({ kind }: { readonly kind: Kind }) {
  return (
    <span class="kind-label" data-kind={kind}>
      {kindName(kind)}
    </span>
  );
}
