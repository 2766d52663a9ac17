/** The line in the place of a folded appeal, and above one that was opened again. */

import type { AppealKind, Reason } from '../../outline/index.ts';
import { type MessageKey, message } from '../../strings.ts';
import type { FoldChoice } from '../types.ts';

/** Folded, opened again, or left open for good by a choice of the reader. */
export type FoldState = 'folded' | 'open' | FoldChoice;

const names: Readonly<Record<FoldState, MessageKey>> = {
  folded: 'foldFolded',
  open: 'foldOpened',
  never: 'foldIsNever',
  always: 'foldIsAlways',
};

const choices: readonly (readonly [FoldChoice, label: MessageKey])[] = [
  ['never', 'foldNeverHere'],
  ['always', 'foldAlways'],
];

export interface FoldLineProps {
  readonly kind: AppealKind;
  readonly why: readonly Reason[];
  readonly state: FoldState;
  readonly onToggle: () => void;
  /** A choice is made; or taken back, where it is what the state says. */
  readonly onChoice: (choice: FoldChoice) => void;
}

/** On request, what spoke for an appeal. */
function Why({ why }: Pick<FoldLineProps, 'why'>) {
  return (
    <details>
      <summary>{message('foldWhy')}</summary>
      <ul>
        {why.map((reason) => (
          <li key={reason}>{message(`foldWhy_${reason}`)}</li>
        ))}
      </ul>
    </details>
  );
}

/**
 * `Reader appeal folded (donation) · Show · Never here · Always show on this site · Why?`. Each button
 * stays the same element in every state in which it is there, so that it keeps the focus when pressed.
 */
export function FoldLine({ kind, why, state, onToggle, onChoice }: FoldLineProps) {
  const isToggled = state === 'folded' || state === 'open';
  return (
    <div class="line">
      <span class="name" role="status">
        {message(names[state], message(`foldKind_${kind}`))}
      </span>
      {isToggled && (
        <button key="toggle" type="button" aria-expanded={state === 'open'} onClick={onToggle}>
          {message(state === 'folded' ? 'foldShow' : 'foldAgain')}
        </button>
      )}
      {choices.map(
        ([choice, label]) =>
          (isToggled || state === choice) && (
            <button key={choice} type="button" onClick={() => onChoice(choice)}>
              {message(isToggled ? label : 'foldUndo')}
            </button>
          ),
      )}
      {isToggled && why.length > 0 && <Why why={why} />}
    </div>
  );
}
