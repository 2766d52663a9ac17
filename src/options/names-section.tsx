import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Change, useTold } from '../controls/index.ts';
import { LONGEST_OWN_NAME, LONGEST_OWN_OFFICE, type OwnName, ownName } from '../settings.ts';
import { message } from '../strings.ts';
import { FileField } from './file-field.tsx';
import { addName, removeName, saveNames, takeNames } from './own-names.ts';
import { type RemovableItem, RemovableList } from './removable-list.tsx';
import type { SectionProps } from './sections.ts';

interface NameFormProps {
  readonly change: Change;
  readonly tell: (words: string) => void;
}

/** Asks for a name, how to mark it and an office. */
function NameForm({ change, tell }: NameFormProps) {
  const [mark, setMark] = useState<OwnName['mark']>('always');
  const submit = async (event: TargetedEvent<HTMLFormElement, SubmitEvent>) => {
    event.preventDefault();
    const form = event.currentTarget;
    // A form leaves out a field that cannot be filled in.
    const fields = { office: '', ...Object.fromEntries(new FormData(form)) };
    const entered = v.safeParse(ownName, fields);
    if (!entered.success) return tell(message('optionsNameMissing'));
    const told = await addName(change, entered.output);
    tell(told ?? '');
    // What could not be kept may be tried again.
    if (told !== null) form.reset();
  };
  return (
    <form class="names__form" onSubmit={submit} onReset={() => setMark('always')}>
      <label>
        {message('optionsName')}
        <input name="name" required maxLength={LONGEST_OWN_NAME} autoComplete="off" />
      </label>
      <label>
        {message('optionsNameMark')}
        <select
          name="mark"
          onChange={({ currentTarget }) =>
            setMark(v.parse(ownName.entries.mark, currentTarget.value))
          }
        >
          <option value="always">{message('optionsNameAlways')}</option>
          <option value="never">{message('optionsNameNever')}</option>
        </select>
      </label>
      <label>
        {message('optionsNameOffice')}
        <input
          name="office"
          maxLength={LONGEST_OWN_OFFICE}
          autoComplete="off"
          disabled={mark === 'never'}
        />
      </label>
      <button type="submit">{message('optionsAdd')}</button>
    </form>
  );
}

function itemOf({ name, mark, office }: OwnName, change: Change): RemovableItem {
  const marked = message(mark === 'always' ? 'optionsNameAlways' : 'optionsNameNever');
  return {
    key: name,
    name,
    details: [marked, office].filter((words) => words !== ''),
    onRemove: () => removeName(change, name),
  };
}

/** The reader's own names: to mark always, with an office of the reader's wording, or never. */
export function NamesSection({ settings: { ownNames }, change }: SectionProps) {
  const [told, tell] = useTold();
  const take = async (file: File) => tell((await takeNames(change, file)) ?? '');
  return (
    <>
      <p class="options__hint">{message('optionsNamesHint')}</p>
      <NameForm change={change} tell={tell} />
      <p role="status">{told}</p>
      <RemovableList
        heading={message('optionsNamesList')}
        items={ownNames.map((own) => itemOf(own, change))}
      />
      <div class="names__files">
        <FileField label={message('optionsNamesImport')} accept=".csv,text/csv" onFile={take} />
        <button type="button" disabled={ownNames.length === 0} onClick={() => saveNames(ownNames)}>
          {message('optionsNamesExport')}
        </button>
      </div>
    </>
  );
}
