/** The line in the place of a folded appeal, and above one that was opened again. */

import type { AppealKind } from '../../outline/index.ts';
import { type MessageKey, message } from '../../strings.ts';

const kindNames: Readonly<Record<AppealKind, MessageKey>> = {
  donation: 'foldKindDonation',
  membership: 'foldKindMembership',
  subscription: 'foldKindSubscription',
  newsletter: 'foldKindNewsletter',
  registration: 'foldKindRegistration',
  app: 'foldKindApp',
  social: 'foldKindSocial',
};

export interface FoldLineProps {
  readonly kind: AppealKind;
  readonly state: 'folded' | 'open';
  readonly onToggle: () => void;
  readonly onNeverHere: () => void;
}

/**
 * `Reader appeal folded (donation) · Show · Never here`. The first button stays the same in both states,
 * so that it keeps the focus when it is pressed.
 */
export function FoldLine({ kind, state, onToggle, onNeverHere }: FoldLineProps) {
  const folded = state === 'folded';
  return (
    <div class="line">
      <span class="name">
        {message(folded ? 'foldFolded' : 'foldOpened', message(kindNames[kind]))}
      </span>
      <button type="button" aria-expanded={!folded} onClick={onToggle}>
        {message(folded ? 'foldShow' : 'foldAgain')}
      </button>
      <button type="button" title={message('foldNeverHereWhy')} onClick={onNeverHere}>
        {message('foldNeverHere')}
      </button>
    </div>
  );
}
