import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { changeSettings, loadSettings } from '../../src/settings.ts';

const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));
const renderOptions = async () => {
  render(null, document.body);
  await act(() => render(<Options />, document.body));
  await settle();
};
const field = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
};

describe('the list of the reader’s names', () => {
  it('takes a name with an office', async () => {
    await renderOptions();
    field('[name=name]', HTMLInputElement).value = ' Ann Lee ';
    field('[name=office]', HTMLInputElement).value = 'harbour master';
    await act(() => field('form', HTMLFormElement).requestSubmit());
    await vi.waitFor(async () =>
      expect((await loadSettings()).ownNames).toEqual([
        { name: 'Ann Lee', mark: 'always', office: 'harbour master' },
      ]),
    );
  });

  it('shows its names, and lets go of one that is removed', async () => {
    await changeSettings(() => ({ ownNames: [{ name: 'Bo Ray', mark: 'never', office: '' }] }));
    await renderOptions();
    expect(document.querySelector('.names__list')?.textContent).toContain('Bo Ray · Never');
    await act(() => field('[aria-label="Remove Bo Ray"]', HTMLButtonElement).click());
    await vi.waitFor(async () => expect((await loadSettings()).ownNames).toEqual([]));
  });
});
