import { useId } from 'preact/hooks';
import './switch.css';

interface SwitchProps {
  readonly label: string;
  /** What it does here and now; empty for nothing worth a word. */
  readonly hint: string;
  readonly state: 'on' | 'off';
  readonly onToggle: () => void;
}

/** Something that the reader turns on and off; it applies at once. */
export function Switch({ label, hint, state, onToggle }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <button
        type="button"
        role="switch"
        class="switch__button"
        aria-checked={state === 'on'}
        aria-describedby={hint ? id : undefined}
        onClick={onToggle}
      >
        <span>{label}</span>
        <span class="switch__track" aria-hidden="true" />
      </button>
      {hint && (
        <p id={id} class="switch__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
