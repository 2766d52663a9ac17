import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { changeSettings, loadSettings, MAXIMUM_OWN_NAMES } from '../../src/settings.ts';
import { eventually } from '../support/eventually.ts';
import { renderOptions } from './rendered.tsx';

const field = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
};
const status = () => document.querySelector('#names [role=status]')?.textContent;

/** As many names as the list holds. */
const fullList = Array.from(
  { length: MAXIMUM_OWN_NAMES },
  (_, index) => ({ name: `Nobody ${index}`, mark: 'never', office: '' }) as const,
);

/** Hands the page a file, as the reader's choice of one would. */
const take = async (content: string) => {
  await renderOptions();
  const input = field('[type=file]', HTMLInputElement);
  const files = new DataTransfer();
  files.items.add(new File([content], 'names.csv'));
  input.files = files.files;
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
};

describe('the list of the reader’s names', () => {
  it('takes a name with an office', async () => {
    await renderOptions();
    field('[name=name]', HTMLInputElement).value = ' Ann Lee ';
    field('[name=office]', HTMLInputElement).value = 'harbour master';
    await act(() => field('#names form', HTMLFormElement).requestSubmit());
    await eventually(async () =>
      expect((await loadSettings()).ownNames).toEqual([
        { name: 'Ann Lee', mark: 'always', office: 'harbour master' },
      ]),
    );
  });

  it('says of a name that it has already that it was changed', async () => {
    await changeSettings(() => ({ ownNames: [{ name: 'Ann Lee', mark: 'never', office: '' }] }));
    await renderOptions();
    field('[name=name]', HTMLInputElement).value = 'ann lee';
    await act(() => field('#names form', HTMLFormElement).requestSubmit());
    await eventually(() => expect(status()).toBe('Changed: ann lee'));
    expect((await loadSettings()).ownNames).toEqual([
      { name: 'ann lee', mark: 'always', office: '' },
    ]);
  });

  it('asks for no office of whom it is never to mark', async () => {
    await renderOptions();
    const mark = field('[name=mark]', HTMLSelectElement);
    const office = field('[name=office]', HTMLInputElement);
    field('[name=name]', HTMLInputElement).value = 'Ann Lee';
    office.value = 'harbour master';
    mark.value = 'never';
    await act(() => void mark.dispatchEvent(new Event('change', { bubbles: true })));
    expect(office.disabled).toBe(true);
    await act(() => field('#names form', HTMLFormElement).requestSubmit());
    await eventually(() => expect(status()).toBe('Added: Ann Lee'));
    expect((await loadSettings()).ownNames).toEqual([
      { name: 'Ann Lee', mark: 'never', office: '' },
    ]);
    expect(office.disabled).toBe(false);
  });

  it('shows its names, and lets go of one that is removed', async () => {
    await changeSettings(() => ({ ownNames: [{ name: 'Bo Ray', mark: 'never', office: '' }] }));
    await renderOptions();
    expect(document.querySelector('.names__list')?.textContent).toContain('Bo Ray · Never');
    await act(() => field('[aria-label="Remove Bo Ray"]', HTMLButtonElement).click());
    await eventually(async () => expect((await loadSettings()).ownNames).toEqual([]));
  });

  it('keeps the focus near where a name is removed', async () => {
    const names = ['Bo Ray', 'Ann Lee'].map(
      (name) => ({ name, mark: 'never', office: '' }) as const,
    );
    await changeSettings(() => ({ ownNames: names }));
    await renderOptions();
    await act(() => field('[aria-label="Remove Bo Ray"]', HTMLButtonElement).click());
    expect(document.activeElement).toBe(document.querySelector('.names__list'));
  });

  it('keeps the focus in its section where the last name is removed', async () => {
    await changeSettings(() => ({ ownNames: [{ name: 'Bo Ray', mark: 'never', office: '' }] }));
    await renderOptions();
    await act(() => field('[aria-label="Remove Bo Ray"]', HTMLButtonElement).click());
    await eventually(() => expect(document.querySelector('.names__list')).toBeNull());
    expect(document.activeElement).toBe(document.querySelector('#names'));
  });

  it('says that it is full, and loses none of its names', async () => {
    await changeSettings(() => ({ ownNames: fullList }));
    await renderOptions();
    field('[name=name]', HTMLInputElement).value = 'Ann Lee';
    await act(() => field('#names form', HTMLFormElement).requestSubmit());
    await eventually(() => expect(status()).toBe('1 name found no room: the list holds 1000.'));
    expect((await loadSettings()).ownNames).toEqual(fullList);
  });
});

describe('a file that the list takes', () => {
  it('adds its names, and says how many', async () => {
    await take('name,office\nAnn Lee,harbour master\nBo Ray,');
    await eventually(() => expect(status()).toBe('2 names taken over.'));
    expect((await loadSettings()).ownNames.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Ray']);
  });

  it.each([
    [
      'This file has no column “name” in its first line. Nothing was changed.',
      'Nothing but words.',
    ],
    ['A quotation mark in this file is never closed. Nothing was changed.', 'name\n"Ann Lee'],
    ['This file is too large for a list of names.', 'x'.repeat(1_000_001)],
  ])('changes nothing where it is broken: %s', async (words, file) => {
    const before = [{ name: 'Bo Ray', mark: 'never', office: '' }] as const;
    await changeSettings(() => ({ ownNames: before }));
    await take(file);
    await eventually(() => expect(status()).toBe(words));
    expect((await loadSettings()).ownNames).toEqual(before);
  });

  it('gives its first names to a list that has no room for all of them', async () => {
    await changeSettings(() => ({ ownNames: fullList.slice(1) }));
    await take('name\nAnn Lee\nBo Ray\nCy Dahl');
    await eventually(() =>
      expect(status()).toBe('1 name taken over. 2 names found no room: the list holds 1000.'),
    );
    expect((await loadSettings()).ownNames.at(-1)?.name).toBe('Ann Lee');
  });
});
