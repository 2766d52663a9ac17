import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../src/options/settings-file.ts';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { eventually } from '../support/eventually.ts';
import { renderOptions } from './rendered.tsx';

const section = () => document.querySelector('#file');
const status = () => section()?.querySelector('[role=status]')?.textContent;

/** Hands the page a file, as the reader's choice of one would. */
const take = async (content: string) => {
  await renderOptions();
  const input = section()?.querySelector('input');
  const files = new DataTransfer();
  files.items.add(new File([content], 'says-who-settings.json'));
  if (input) input.files = files.files;
  await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
};
const fileWith = (settings: object) =>
  JSON.stringify({ format: 'says-who-settings', version: 1, settings });

describe('a file of settings', () => {
  it('is said to hold all that it holds', async () => {
    await renderOptions();
    const hint = section()?.querySelector('p')?.textContent;
    for (const part of [
      'switches',
      'sure',
      'marked',
      'looks',
      'names',
      'sites',
      'blocks',
      'appeals',
    ])
      expect(hint).toContain(part);
  });

  it('is put to what is there, and what was taken over is said', async () => {
    const ownNames = [{ name: 'Bo Ray', mark: 'never', office: '' }] as const;
    await changeSettings(() => ({ ownNames, sitesOff: ['b.example'] }));
    const ann = { name: 'Ann Lee', mark: 'always', office: 'mayor' };
    await take(
      fileWith({ marks: false, ownNames: [ann], sitesOff: ['a.example', 'c.example', 3] }),
    );
    await eventually(() =>
      expect(status()).toBe(
        'Taken over: the switches, 2 sites that are off, and 1 name. 1 entry could not be read.',
      ),
    );
    expect(await loadSettings()).toMatchObject({
      marks: false,
      sitesOff: ['b.example', 'a.example', 'c.example'],
      ownNames: [...ownNames, ann],
    });
  });

  it.each([
    [/damaged, or was not saved by Says Who. Nothing was changed/, 'Nothing but words.'],
    [/newer version/, '{"format":"says-who-settings","version":9,"settings":{}}'],
    [/too large for settings/, 'x'.repeat(10_000_001)],
    [/nothing in this file/, fileWith({})],
  ])('changes nothing where there is nothing to be read: %s', async (said, content) => {
    await changeSettings(() => ({ marks: false }));
    const before = await loadSettings();
    await take(content);
    await eventually(() => expect(status()).toMatch(said));
    expect(await loadSettings()).toEqual(before);
  });

  it('is saved with everything that is set', async () => {
    await changeSettings(() => ({ sureness: 'more', appealsShownOn: ['a.example'] }));
    await renderOptions();
    const saved = vi.spyOn(URL, 'createObjectURL');
    await act(() => section()?.querySelector('button')?.click());
    const [blob] = saved.mock.lastCall ?? [];
    if (!(blob instanceof Blob)) throw new Error('nothing saved');
    expect(readSettings(await blob.text())).toMatchObject({
      choices: { marks: true, sureness: 'more' },
      lists: { appealsShownOn: ['a.example'] },
    });
  });
});
