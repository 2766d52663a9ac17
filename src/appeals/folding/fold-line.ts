/**
 * The line in the place of a folded appeal, and above one that was opened again. Its few elements are
 * put together by hand: most pages have a line and nothing else of ours as they are first seen, and what
 * keeps a view up to date would cost more than the line.
 */
import type { AppealKind, Reason } from '../../outline/index.ts';
import { type MessageKey, message } from '../../strings.ts';
import type { FoldChoice, FoldState } from '../types.ts';

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

export interface FoldLineOptions {
  readonly kind: AppealKind;
  readonly why: readonly Reason[];
  readonly onToggle: () => void;
  /** A choice is made; or taken back, where it is what the state says. */
  readonly onChoice: (choice: FoldChoice) => void;
}

export interface FoldLine {
  readonly element: HTMLElement;
  /** Says a state, and offers what can be done in it. */
  show(state: FoldState): void;
}

/**
 * `Reader appeal folded (donation) · Show · Never here · Always show on this site · Why?`. Each button
 * stays where it is in every state in which it is there, so that it keeps the focus when pressed.
 */
export function createFoldLine({ kind, why, onToggle, onChoice }: FoldLineOptions): FoldLine {
  const element = document.createElement('div');
  element.className = 'line';
  // The page may be in another language.
  element.lang = message('language');
  const name = document.createElement('span');
  name.className = 'name';
  name.setAttribute('role', 'status');
  const toggle = createButton(onToggle);
  const chooses = choices.map(
    ([choice, label]) => [choice, label, createButton(() => onChoice(choice))] as const,
  );
  const reasons = why.length > 0 ? [createWhy(why)] : [];
  return {
    element,
    show(state) {
      const isToggled = state === 'folded' || state === 'open';
      name.textContent = message(names[state], message(`foldKind_${kind}`));
      toggle.setAttribute('aria-expanded', String(state === 'open'));
      toggle.textContent = message(state === 'open' ? 'foldAgain' : 'foldShow');
      const offered = chooses.filter(([choice]) => isToggled || state === choice);
      for (const [, label, button] of offered)
        button.textContent = message(isToggled ? label : 'foldUndo');
      const buttons = offered.map(([, , button]) => button);
      setChildren(element, [name, ...(isToggled ? [toggle, ...buttons, ...reasons] : buttons)]);
    },
  };
}

function createButton(onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

/** On request, what spoke for an appeal; nothing is said before. */
function createWhy(why: readonly Reason[]): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = message('foldWhy');
  details.append(summary);
  const tell = () => {
    const list = document.createElement('ul');
    for (const reason of why) {
      const item = document.createElement('li');
      item.textContent = message(`foldWhy_${reason}`);
      list.append(item);
    }
    details.append(list);
  };
  details.addEventListener('toggle', tell, { once: true });
  return details;
}

/** Takes out and puts in what differs, and lets the rest be: what is moved loses the focus. */
function setChildren(parent: Element, children: readonly Element[]): void {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  for (const [at, child] of children.entries()) {
    const there = parent.children[at] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  }
}
