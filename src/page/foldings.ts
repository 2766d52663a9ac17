import { type Appeal, type Fold, foldAppeal } from '../appeals/index.ts';
import type { FoldedAppeal } from '../messages.ts';
import type { OpenedAppeals } from './opened-appeals.ts';

/** The appeals of a page and the folds on them. */
export interface Foldings {
  /** Takes up appeals that were found, and folds them while folding is on. */
  add(appeals: readonly Appeal[]): void;
  /** Folds all appeals known, or shows them all as the page had them. */
  setFolding(folding: 'on' | 'off'): void;
  /** What belongs to appeals, folded or not: none of it is the article's text. */
  nodes(): ReadonlySet<Node>;
  describe(): FoldedAppeal[];
}

interface Handlers {
  /** The reader wants no folding on this site. */
  readonly onNeverHere: () => void;
  /** The reader has opened or closed a fold. */
  readonly onChange: () => void;
}

/** What the page has taken away may come back, and its fold with it; meanwhile nobody sees either. */
function isInPage(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.isConnected);
}

/** Keeps the appeals of one page; `signal` undoes every fold. */
export function createFoldings(
  opened: OpenedAppeals,
  { onNeverHere, onChange }: Handlers,
  signal: AbortSignal,
): Foldings {
  const folds = new Map<Appeal, Fold | null>();
  let folding: 'on' | 'off' = 'off';

  const unfold = (appeal: Appeal) => {
    folds.get(appeal)?.undo();
    folds.set(appeal, null);
  };
  const fold = (appeal: Appeal) => {
    const onOpen = () => {
      opened.remember(appeal);
      onChange();
    };
    const onFoldAgain = () => {
      opened.forget(appeal);
      onChange();
    };
    const created = foldAppeal(appeal, { onOpen, onFoldAgain, onNeverHere });
    if (opened.has(appeal)) created.open();
    folds.set(appeal, created);
  };
  const apply = (appeal: Appeal) => (folding === 'on' ? fold(appeal) : unfold(appeal));

  /** A page that draws a box anew again and again must not make the list grow. */
  const forgetLost = () => {
    for (const appeal of folds.keys()) {
      if (isInPage(appeal.nodes) && !folds.get(appeal)?.isOver()) continue;
      unfold(appeal);
      folds.delete(appeal);
    }
  };

  signal.addEventListener('abort', () => [...folds.keys()].forEach(unfold), { once: true });
  return {
    add(appeals) {
      forgetLost();
      for (const appeal of appeals) {
        folds.set(appeal, null);
        apply(appeal);
      }
    },
    setFolding(now) {
      if (now === folding) return;
      folding = now;
      [...folds.keys()].forEach(apply);
    },
    nodes() {
      forgetLost();
      return new Set([...folds.keys()].flatMap(({ nodes }) => nodes));
    },
    describe: () =>
      [...folds].flatMap(([{ kind, text, nodes }, held]) =>
        held && !held.isOver() && isInPage(nodes) ? [{ kind, text, open: held.isOpen() }] : [],
      ),
  };
}
