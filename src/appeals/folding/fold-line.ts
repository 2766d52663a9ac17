/**
 * The line in the place of a folded appeal, and above one that was opened again. Its few elements are
 * put together by hand: most pages have a line and nothing else of ours as they are first seen, and what
 * keeps a view up to date would cost more than the line.
 */
import { create } from '../../dom.ts';
import { type AppealKind, isChosen, type Reason } from '../../outline/index.ts';
import { language, type MessageKey, message } from '../../strings.ts';
import type { FoldChoice, FoldState } from '../types.ts';

/** What a line says in each state, and what the reader can choose on it. */
interface Wording {
  readonly names: Readonly<Record<FoldState, MessageKey>>;
  readonly choices: readonly (readonly [FoldChoice, label: MessageKey])[];
}

const ofAppeal: Wording = {
  names: {
    folded: 'foldFolded',
    open: 'foldOpened',
    never: 'foldIsNever',
    always: 'foldIsAlways',
  },
  choices: [
    ['never', 'foldNeverHere'],
    ['always', 'foldAlways'],
  ],
};

/** A block of the reader's choice is called none of the site's appeals, and its choice is there to be taken back. */
const ofChosen: Wording = {
  names: {
    folded: 'foldChosenFolded',
    open: 'foldChosenOpened',
    never: 'foldChosenIsNever',
    always: 'foldIsAlways',
  },
  choices: [['never', 'foldChosenNoMore']],
};

/** What a line says of its appeal, and whom it tells of what is pressed. */
export interface FoldLineOptions {
  readonly kind: AppealKind;
  readonly why: readonly Reason[];
  readonly onToggle: () => void;
  /** A choice is made; or taken back, where it is what the state says. */
  readonly onChoice: (choice: FoldChoice) => void;
}

/** A line, before it is put anywhere. */
export interface FoldLine {
  readonly element: HTMLElement;
  /** Says a state, and offers what can be done in it. */
  show(state: FoldState): void;
}

/**
 * `Reader appeal folded (donation) · Show · Never here · Always show on this site · Why?`, or
 * `Folded by your choice · Show · No longer fold this · Why?`. Each button stays where it is in every state in which it is there, so that it keeps the focus when pressed.
 */
export function createFoldLine({ kind, why, onToggle, onChoice }: FoldLineOptions): FoldLine {
  const { names, choices } = isChosen(why) ? ofChosen : ofAppeal;
  const element = create('div');
  element.className = 'line';
  // The page may be in another language.
  element.lang = language();
  const name = create('span');
  name.setAttribute('role', 'status');
  name.id = 'name';
  const toggle = createButton(onToggle);
  const acts = create('div');
  acts.className = 'acts';
  // “Show” alone does not say what.
  acts.setAttribute('role', 'group');
  acts.setAttribute('aria-labelledby', name.id);
  const chooses = choices.map(
    ([choice, label]) => [choice, label, createButton(() => onChoice(choice))] as const,
  );
  const told = create('ul');
  element.append(name, acts, told);
  const tell = (reasons: readonly Reason[]) => {
    ask.setAttribute('aria-expanded', String(reasons.length > 0));
    told.replaceChildren(...reasons.map(createReason));
  };
  // Nothing is said before it is asked for.
  const ask = createButton(() => tell(told.children.length === 0 ? why : []));
  ask.textContent = message('foldWhy');
  tell([]);
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
      const asks = why.length > 0 ? [ask] : [];
      setChildren(acts, isToggled ? [toggle, ...buttons, ...asks] : buttons);
      if (!isToggled) tell([]);
    },
  };
}

function createButton(onClick: () => void): HTMLButtonElement {
  const button = create('button');
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

function createReason(reason: Reason): HTMLElement {
  const item = create('li');
  item.textContent = message(`foldWhy_${reason}`);
  return item;
}

/** Takes out and puts in what differs, and lets the rest be: what is moved loses the focus. */
function setChildren(parent: Element, children: readonly Element[]): void {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  for (const [at, child] of children.entries()) {
    const there = parent.children[at] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  }
}
