import { message } from '../../strings.ts';

interface ColourFieldProps {
  readonly colour: string;
  /** The reader looks at a colour, and has not settled on it yet. */
  readonly onTry: (colour: string) => void;
  readonly onChoose: (colour: string) => void;
}

/** Asks for a colour. */
export function ColourField({ colour, onTry, onChoose }: ColourFieldProps) {
  return (
    <label>
      {message('optionsColour')}
      <input
        type="color"
        value={colour}
        onInput={({ currentTarget }) => onTry(currentTarget.value)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </label>
  );
}
