import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { changeSettings, MAXIMUM_OWN_NAMES, type OwnName, ownName } from '../settings.ts';
import { counted, message } from '../strings.ts';
import { mergeNames, readNames, writeNames } from './names-file.ts';
import type { SectionProps } from './sections.ts';

/** A list of names is small; anything larger is some other file. In bytes. */
const LARGEST_FILE = 1_000_000;

const add = (names: readonly OwnName[]) =>
  changeSettings(({ ownNames }) => ({
    ownNames: mergeNames(ownNames, names).slice(0, MAXIMUM_OWN_NAMES),
  }));

const remove = (name: string) =>
  changeSettings(({ ownNames }) => ({ ownNames: ownNames.filter((own) => own.name !== name) }));

/** Hands the reader the list as a file. */
function save(names: readonly OwnName[]): void {
  const address = URL.createObjectURL(new Blob([writeNames(names)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'says-who-names.csv';
  link.click();
  URL.revokeObjectURL(address);
}

/** Takes names from a file; gives a word on what came of it. */
async function load(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) return message('optionsNamesTooLarge');
  const { names, unread } = readNames(await file.text());
  await add(names);
  const taken = counted('optionsNamesTaken', names.length);
  return unread === 0 ? taken : `${taken} ${counted('optionsNamesUnread', unread)}`;
}

/** Asks for a name, how to mark it and an office. */
function NameForm({ tell }: { readonly tell: (words: string) => void }) {
  const submit = async (event: TargetedEvent<HTMLFormElement, SubmitEvent>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const entered = v.safeParse(ownName, Object.fromEntries(new FormData(form)));
    if (!entered.success) return tell(message('optionsNameMissing'));
    await add([entered.output]);
    form.reset();
    tell(message('optionsNameAdded', entered.output.name));
  };
  return (
    <form class="names__form" onSubmit={submit}>
      <label>
        {message('optionsName')}
        <input name="name" required maxLength={120} autoComplete="off" />
      </label>
      <label>
        {message('optionsNameMark')}
        <select name="mark">
          <option value="always">{message('optionsNameAlways')}</option>
          <option value="never">{message('optionsNameNever')}</option>
        </select>
      </label>
      <label>
        {message('optionsNameOffice')}
        <input name="office" maxLength={200} autoComplete="off" />
      </label>
      <button type="submit">{message('optionsNameAdd')}</button>
    </form>
  );
}

function NameRow({ own: { name, mark, office } }: { readonly own: OwnName }) {
  const marked = message(mark === 'always' ? 'optionsNameAlways' : 'optionsNameNever');
  return (
    <li class="names__row">
      <span>
        <strong>{name}</strong> · {marked}
        {office && ` · ${office}`}
      </span>
      <button
        type="button"
        aria-label={message('optionsNameRemove', name)}
        onClick={() => remove(name)}
      >
        {message('optionsRemove')}
      </button>
    </li>
  );
}

/** The reader's own names: to mark always, with an office of the reader's wording, or never. */
export function NamesSection({ settings: { ownNames } }: SectionProps) {
  const [told, tell] = useState('');
  const onFile = async (event: TargetedEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (file) tell(await load(file));
    // The same file can be taken again.
    input.value = '';
  };
  return (
    <>
      <p class="options__hint">{message('optionsNamesHint')}</p>
      <NameForm tell={tell} />
      <p role="status">{told}</p>
      <ul class="names__list">
        {ownNames.map((own) => (
          <NameRow key={own.name} own={own} />
        ))}
      </ul>
      <div class="names__files">
        <label>
          {message('optionsNamesImport')}
          <input type="file" accept=".csv,text/csv" onChange={onFile} />
        </label>
        <button type="button" disabled={ownNames.length === 0} onClick={() => save(ownNames)}>
          {message('optionsNamesExport')}
        </button>
      </div>
    </>
  );
}
