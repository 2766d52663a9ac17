import { useRef } from 'preact/hooks';
import { message } from '../strings.ts';

/** Something that can be taken off a list. */
export interface RemovableItem {
  readonly key: string;
  readonly name: string;
  /** What is said beside its name. */
  readonly details?: readonly string[];
  readonly onRemove: () => void;
}

interface RemovableListProps {
  readonly heading: string;
  /** What is to be known of the list as it is now; empty for nothing. */
  readonly note?: string;
  readonly items: readonly RemovableItem[];
  /** For a list that grows by itself: a button that empties it. */
  readonly onRemoveAll?: () => void;
}

/** A list under a heading, each entry with a button that takes it off; nothing where there is none. */
export function RemovableList({ heading, note, items, onRemoveAll }: RemovableListProps) {
  const list = useRef<HTMLUListElement>(null);
  if (items.length === 0) return null;
  const focusSection = () => list.current?.closest('section')?.focus();
  return (
    <>
      <h3>{heading}</h3>
      {note && <p class="options__hint">{note}</p>}
      <ul class="names__list" ref={list} tabIndex={-1} aria-label={heading}>
        {items.map(({ key, name, details = [], onRemove }) => (
          <li key={key} class="names__row">
            <span>{[name, ...details].join(' · ')}</span>
            <button
              type="button"
              aria-label={message('optionsNameRemove', name)}
              onClick={() => {
                // The button goes with its entry, and the list with the last one; the focus stays near.
                if (items.length > 1) list.current?.focus();
                else focusSection();
                onRemove();
              }}
            >
              {message('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      {onRemoveAll && items.length > 1 && (
        <button
          type="button"
          class="options__button options__all"
          aria-label={message('optionsRemoveAllOf', heading)}
          onClick={() => {
            focusSection();
            onRemoveAll();
          }}
        >
          {message('optionsRemoveAll')}
        </button>
      )}
    </>
  );
}
