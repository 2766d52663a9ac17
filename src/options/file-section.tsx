import { useTold } from '../controls/index.ts';
import { message } from '../strings.ts';
import { FileField } from './file-field.tsx';
import type { SectionProps } from './sections.ts';
import { saveSettings, takeSettings } from './settings-transfer.ts';

/** Everything that the reader has said, out as a file and in again. */
export function FileSection({ settings, change }: SectionProps) {
  const [told, tell] = useTold();
  const take = async (file: File) => tell((await takeSettings(change, file)) ?? '');
  return (
    <>
      <p class="options__hint">{message('optionsFileHint')}</p>
      <div class="names__files">
        <button type="button" onClick={() => saveSettings(settings)}>
          {message('optionsFileSave')}
        </button>
        <FileField
          label={message('optionsFileTake')}
          accept=".json,application/json"
          onFile={take}
        />
      </div>
      <p class="options__hint">{message('optionsFileMerge')}</p>
      <p role="status">{told}</p>
    </>
  );
}
