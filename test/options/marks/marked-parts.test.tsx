import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings, loadSettings } from '../../../src/settings.ts';
import { eventually } from '../../support/eventually.ts';
import { renderOptions, settle } from '../rendered.tsx';

const box = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('#marks label')]
    .find(({ textContent }) => textContent === label)
    ?.querySelector('input');
  if (!found) throw new Error(`no ${label}`);
  return found;
};

beforeEach(renderOptions);

describe('what to mark', () => {
  it('is everything at first', () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('#marks [type=checkbox]')];
    expect(boxes).toHaveLength(9);
    expect(boxes.every(({ checked }) => checked)).toBe(true);
  });

  it('is what the reader leaves of it', async () => {
    await act(() => box('Person').click());
    await act(() => box('Names of officials').click());
    await eventually(async () =>
      expect((await loadSettings()).unmarked).toEqual(['person', 'name']),
    );
    await settle();
    expect(box('Person').checked).toBe(false);
    await act(() => box('Person').click());
    await eventually(async () => expect((await loadSettings()).unmarked).toEqual(['name']));
  });

  it('keeps up with what is changed elsewhere', async () => {
    await changeSettings(() => ({ unmarked: ['media'] }));
    await settle();
    expect(box('Media').checked).toBe(false);
  });
});
