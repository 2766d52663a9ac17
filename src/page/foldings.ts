import {
  type Appeal,
  type Fold,
  type FoldChoice,
  type FoldRequest,
  type FoldState,
  foldAppeals,
} from '../appeals/index.ts';
import { get } from '../dom.ts';
import type { FoldedAppeal } from '../messages.ts';
import { onAbort } from '../on-abort.ts';
import { isChosen } from '../outline/index.ts';
import type { Kept } from '../settings.ts';
import type { OpenedAppeals } from './opened-appeals.ts';

/** The appeals of a page and the folds on them. */
export interface Foldings {
  /** Takes up appeals that were found, and folds them while folding is on. */
  add(appeals: readonly Appeal[]): void;
  /** Of the appeals known, keeps those that are among the ones there are. */
  keepOnly(appeals: readonly Appeal[]): void;
  /**
   * Folds all appeals known, or shows them all as the page had them; where they are shown by a choice
   * that the reader has just made on a line, that line stays, to take it back.
   */
  setFolding(folding: Folding): void;
  /** Leaves the appeal open for good that a node belongs to, or to whose line; says whether there is one. */
  leave(node: Node): boolean;
  /** What belongs to appeals, folded or not: none of it is the article's text. */
  nodes(): ReadonlySet<Node>;
  describe(): FoldedAppeal[];
}

/** `shown` where the reader wants them open on the site. */
export type Folding = 'on' | 'shown' | 'off';

/** Keeps what the reader chooses, or takes back; says whether it could be kept. */
type Keep = (choice: FoldChoice, appeal: Appeal) => Promise<Kept>;

interface Handlers {
  readonly onChoose: Keep;
  readonly onTakeBack: Keep;
  /** The reader has opened or closed a fold. */
  readonly onChange: () => void;
}

/** What the page has taken away may come back, and its fold with it; meanwhile nobody sees either. */
function isInPage(nodes: readonly Node[]): boolean {
  return nodes.some((node) => get(node, 'isConnected'));
}

/** Whether the reader has chosen for good that an appeal stays open. */
function isLeftOpen(state: FoldState): boolean {
  return state === 'never' || state === 'always';
}

/** Whether the reader is told of a fold: it is in the page, and no choice of the reader leaves its block open. */
function isListed({ nodes }: Appeal, fold: Fold): boolean {
  return !fold.isOver() && !fold.isLeft() && !isLeftOpen(fold.state()) && isInPage(nodes);
}

/** Keeps the appeals of one page; `signal` undoes every fold. */
export function createFoldings(
  opened: OpenedAppeals,
  { onChoose, onTakeBack, onChange }: Handlers,
  signal: AbortSignal,
): Foldings {
  const folds = new Map<Appeal, Fold | null>();
  let folding: Folding = 'off';

  /** Where the reader has used the line, it stays, whatever the rules say meanwhile. */
  const keepsLine = new WeakSet<Appeal>();

  /** A line that claims what is not so goes back, unless the reader has had it say something else meanwhile. */
  const correct = (appeal: Appeal, claimed: FoldState, now: FoldState) => {
    const held = folds.get(appeal);
    if (held?.state() === claimed) held.show(now);
  };
  const choose = async (choice: FoldChoice, appeal: Appeal) => {
    keepsLine.add(appeal);
    const kept = await onChoose(choice, appeal);
    if (kept === 'notKept') correct(appeal, choice, opened.has(appeal) ? 'open' : 'folded');
  };
  const takeBack = async (choice: FoldChoice, appeal: Appeal) => {
    const kept = await onTakeBack(choice, appeal);
    if (kept === 'notKept') correct(appeal, 'folded', choice);
  };
  const unfold = (appeal: Appeal) => {
    folds.get(appeal)?.undo();
    folds.set(appeal, null);
  };
  const requestFor = (appeal: Appeal): FoldRequest => {
    const onOpen = () => {
      opened.remember(appeal);
      onChange();
    };
    const onFoldAgain = () => {
      opened.forget(appeal);
      onChange();
    };
    return {
      appeal,
      isOpen: opened.has(appeal),
      callbacks: {
        onOpen,
        onFoldAgain,
        onChoose: (choice) => choose(choice, appeal),
        onTakeBack: (choice) => takeBack(choice, appeal),
      },
    };
  };
  const fold = (appeals: readonly Appeal[]) => {
    const created = foldAppeals(appeals.map(requestFor));
    for (const [at, appeal] of appeals.entries()) folds.set(appeal, created[at] ?? null);
  };
  const apply = (appeals: readonly Appeal[]) => {
    for (const appeal of appeals) {
      const held = folds.get(appeal);
      const state = held?.state() ?? 'folded';
      if (folding === 'on' && state === 'always') held?.show('folded');
      else if (folding === 'off' || (folding === 'shown' && !isLeftOpen(state))) unfold(appeal);
    }
    if (folding === 'on') fold(appeals.filter((appeal) => !folds.get(appeal)));
  };

  /** A page that draws a box anew again and again must not make the list grow. */
  const forgetLost = () => {
    for (const appeal of folds.keys()) {
      if (isInPage(appeal.nodes) && !folds.get(appeal)?.isOver()) continue;
      unfold(appeal);
      folds.delete(appeal);
    }
  };

  onAbort(signal, () => [...folds.keys()].forEach(unfold));
  return {
    add(appeals) {
      forgetLost();
      for (const appeal of appeals) folds.set(appeal, null);
      apply(appeals);
    },
    keepOnly(appeals) {
      const found = new Map(appeals.flatMap(({ nodes, why }) => nodes.map((node) => [node, why])));
      for (const [appeal, held] of folds) {
        const why = appeal.nodes.map((node) => found.get(node)).find((known) => known);
        // What is an appeal with a rule and without is another, with a line of its own.
        const isAnother = why !== undefined && isChosen(why) !== isChosen(appeal.why);
        const isThere = why !== undefined && !isAnother;
        // The rule that the line made is gone.
        if (isThere && held?.state() === 'never') held.show('folded');
        // Nor is a line taken from under the reader who has just used it.
        const isInUse = held && keepsLine.has(appeal) && (!isAnother || held.state() === 'never');
        if (isThere || isInUse) continue;
        unfold(appeal);
        folds.delete(appeal);
      }
    },
    setFolding(now) {
      if (now === folding) return;
      folding = now;
      apply([...folds.keys()]);
    },
    leave(node) {
      const [appeal, held] = [...folds].find(([, fold]) => fold?.holds(node)) ?? [];
      if (!appeal || !held) return false;
      // To say it twice is to make one rule.
      if (held.state() === 'never') return true;
      held.show('never');
      choose('never', appeal);
      return true;
    },
    nodes() {
      forgetLost();
      return new Set([...folds.keys()].flatMap(({ nodes }) => nodes));
    },
    describe: () =>
      [...folds].flatMap(([appeal, held]) => {
        if (!held || !isListed(appeal, held)) return [];
        const { kind, text, why } = appeal;
        return [{ kind, text, chosen: isChosen(why), open: held.state() === 'open' }];
      }),
  };
}
