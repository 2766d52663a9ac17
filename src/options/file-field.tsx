import type { TargetedEvent } from 'preact';

interface FileFieldProps {
  readonly label: string;
  /** As the field itself has it: endings and types. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Asks the reader for a file. */
export function FileField({ label, accept, onFile }: FileFieldProps) {
  const onChange = (event: TargetedEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be taken again.
    input.value = '';
  };
  return (
    <label>
      {label}
      <input type="file" accept={accept} onChange={onChange} />
    </label>
  );
}
