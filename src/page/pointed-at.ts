/** What the reader opened the context menu on: the menu itself tells nobody. */
import { listen } from '../dom.ts';

/** Remembers it until `signal` aborts; null before the first time. */
export function followPointer(document: Document, signal: AbortSignal): () => Node | null {
  let last: WeakRef<Node> | null = null;
  const remember = ({ isTrusted, target }: Event) => {
    // A page can say that there was a menu where there was none.
    if (isTrusted && target instanceof Node) last = new WeakRef(target);
  };
  listen(document, 'contextmenu', remember, { capture: true, signal });
  return () => last?.deref() ?? null;
}
