import { kindName } from '../kind-name.ts';
import { percentage } from '../numbers.ts';
import type { KindShare } from '../report/index.ts';
import { listed, message } from '../strings.ts';
import './source-bar.css';

function inWords(shares: readonly KindShare[]): string {
  const words = shares.map(({ kind, share }) =>
    message('popupKindShare', kindName(kind), percentage(share)),
  );
  return listed(words);
}

/** The kinds of source side by side, each as wide as its share; the filter below is its legend. */
export function SourceBar({ shares }: { readonly shares: readonly KindShare[] }) {
  return (
    <div class="source-bar" role="img" aria-label={message('popupBar', inWords(shares))}>
      {shares.map(({ kind, attributions }) => (
        <span key={kind} class="swatch" data-kind={kind} style={{ flexGrow: attributions }} />
      ))}
    </div>
  );
}
