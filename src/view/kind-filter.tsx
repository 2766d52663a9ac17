import { KindLabel } from '../controls/index.ts';
import { figure } from '../numbers.ts';
import type { Kind, KindShare } from '../report/index.ts';
import { message } from '../strings.ts';
import './kind-filter.css';

interface KindFilterProps {
  readonly shares: readonly KindShare[];
  readonly all: number;
  /** Null: all kinds. */
  readonly chosen: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}

/** The legend of the bar: each kind with its number, and a button that lists this kind alone. */
export function KindFilter({ shares, all, chosen, onChoose }: KindFilterProps) {
  return (
    // A fieldset would be about what is filled in; this is about what is shown.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div class="kind-filter" role="group" aria-label={message('popupFilter')}>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {message('popupAllKinds')} <span class="kind-filter__count">{figure(all)}</span>
      </button>
      {shares.map(({ kind, attributions }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? null : kind)}
        >
          <span class="swatch" data-kind={kind} aria-hidden="true" />
          <KindLabel kind={kind} /> <span class="kind-filter__count">{figure(attributions)}</span>
        </button>
      ))}
    </div>
  );
}
