import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted, message } from '../strings.ts';
import './long-list.css';

interface LongListProps {
  readonly class: string;
  /** The list's items. */
  readonly children: readonly ComponentChildren[];
  /** How many are shown until the reader asks for all. */
  readonly atFirst: number;
}

/** A list that shows its beginning, and the rest when asked for. */
export function LongList({ class: name, children, atFirst }: LongListProps) {
  const [extent, setExtent] = useState<'beginning' | 'all'>('beginning');
  // A button that brings but one more would take its place.
  const hidden = children.length > atFirst + 1 ? children.length - atFirst : 0;
  const shown = extent === 'all' || hidden === 0 ? children : children.slice(0, atFirst);
  return (
    <>
      <ul class={name}>{shown}</ul>
      {hidden > 0 && (
        <button
          type="button"
          class="long-list__toggle"
          aria-expanded={extent === 'all'}
          onClick={() => setExtent(extent === 'all' ? 'beginning' : 'all')}
        >
          {extent === 'all' ? message('popupShowFewer') : counted('popupShowMore', hidden)}
        </button>
      )}
    </>
  );
}
