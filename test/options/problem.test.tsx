import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { eventually } from '../support/eventually.ts';
import { renderOptions } from './rendered.tsx';

const problem = () => document.querySelector('.options__problem')?.textContent;
const full = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
const find = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
};

describe('options that the storage has no room for', () => {
  it.each([
    ['a switch', '#general [role=switch]'],
    ['how sure a mark must be', '[name=sureness]:not(:checked)'],
    ['a site that is removed', '#sites .names__row button'],
    ['a name that is removed', '#names .names__row button'],
  ])('stay as they were, and the page says so: %s', async (_, selector) => {
    const ownNames = [{ name: 'Bo Ray', mark: 'never', office: '' }] as const;
    await changeSettings(() => ({ ownNames, sitesOff: ['a.example'] }));
    await renderOptions();
    expect(problem()).toBe('');
    const before = await loadSettings();
    full();
    await act(() => find(selector, HTMLElement).click());
    await eventually(() => expect(problem()).toMatch(/^This could not be kept/));
    expect(await loadSettings()).toEqual(before);
    expect(find('[value=balanced]', HTMLInputElement).checked).toBe(true);
    await act(() => find('#general [role=switch]', HTMLElement).click());
    await eventually(() => expect(problem()).toBe(''));
  });

  it('leave a name that is to be added where it was written', async () => {
    await renderOptions();
    full();
    const field = find('[name=name]', HTMLInputElement);
    field.value = 'Ann Lee';
    await act(() => find('#names form', HTMLFormElement).requestSubmit());
    await eventually(() => expect(problem()).toMatch(/^This could not be kept/));
    expect(field.value).toBe('Ann Lee');
    expect(document.querySelector('#names [role=status]')?.textContent).toBe('');
  });
});

describe('options that cannot be read', () => {
  it('are not shown, and the page says why', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no storage'));
    await renderOptions();
    expect(document.querySelector('section')).toBeNull();
    expect(problem()).toMatch(/^Your settings cannot be read/);
  });

  it('are shown as soon as they can be', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no storage'));
    await renderOptions();
    await changeSettings(() => ({ marks: false }));
    await eventually(() => expect(document.querySelector('#general')).not.toBeNull());
    expect(problem()).toBe('');
  });
});
