import { type HighlightKey, type HighlightName, priorityOf } from './highlight-names.ts';

/** Paints ranges through `CSS.highlights`, and knows what it has painted. */
export interface HighlightPainter {
  /** Paints ranges under a name, in place of what was painted under it before. */
  paint(key: HighlightKey, ranges: readonly Range[]): void;
  /** Takes away what was painted under a name. */
  clear(key: HighlightKey): void;
  clearAll(): void;
}

/**
 * A painter that touches nothing but its own names.
 *
 * It never reads the registry: in Firefox, going through `CSS.highlights` or a `Highlight` from a
 * content script throws, and the page's own highlights are none of our business.
 */
export function createHighlightPainter(): HighlightPainter {
  const painted = new Set<HighlightName>();

  return {
    paint({ name, layer }, ranges) {
      const highlight = new Highlight();
      highlight.priority = priorityOf(layer);
      // Filled before it is registered, which spares a repaint for each range; one by one, as a
      // function takes only so many arguments.
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(name, highlight);
      painted.add(name);
    },
    clear({ name }) {
      if (painted.delete(name)) CSS.highlights.delete(name);
    },
    clearAll() {
      for (const name of painted) CSS.highlights.delete(name);
      painted.clear();
    },
  };
}
