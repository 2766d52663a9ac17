interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Asks for one of a few. */
export function ChoiceField<Choice extends string>({
  label,
  choices,
  nameOf,
  chosen,
  onChoose,
}: ChoiceFieldProps<Choice>) {
  const choose = (value: string) => {
    const choice = choices.find((one) => one === value);
    if (choice !== undefined) onChoose(choice);
  };
  return (
    <label>
      {label}
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
