import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Kind } from '../../../src/kinds.ts';
import { palette } from '../../../src/palette.ts';
import { changeSettings, loadSettings } from '../../../src/settings.ts';
import { eventually } from '../../support/eventually.ts';
import { renderOptions, settle } from '../rendered.tsx';

const own = { colour: '#123456', underline: 'wavy', thickness: 'thick' } as const;

const field = (kind: Kind): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`#marks .look[data-kind="${kind}"]`);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const within = <Found extends Element>(kind: Kind, selector: string, type: new () => Found) => {
  const found = field(kind).querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector} of ${kind}`);
  return found;
};
const colourOf = (kind: Kind) => within(kind, 'input', HTMLInputElement);
const notesOf = (kind: Kind) => field(kind).querySelector('[role=status]')?.textContent;
const choose = (kind: Kind, value: string) =>
  act(() => {
    const select = [...field(kind).querySelectorAll('select')].find(({ options }) =>
      [...options].some((option) => option.value === value),
    );
    if (!select) throw new Error(`no ${value}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const say = (kind: Kind, event: 'input' | 'change', colour: string) =>
  act(() => {
    colourOf(kind).value = colour;
    colourOf(kind).dispatchEvent(new Event(event, { bubbles: true }));
  });
const kept = async () => (await loadSettings()).looks;
const press = async (label: string) => {
  const button = [...document.querySelectorAll('#marks button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
  if (!(button instanceof HTMLElement)) throw new Error(`no ${label}`);
  await act(() => button.click());
  await settle();
};

beforeEach(renderOptions);

describe('how a kind looks', () => {
  it('is shown on a sentence, on light paper and on dark', () => {
    expect(field('media').querySelectorAll('.look__sample')).toHaveLength(2);
    expect(field('media').textContent).toContain('The Harbour Post reported');
  });

  it('is changed part by part', async () => {
    await say('media', 'change', '#123456');
    await eventually(async () =>
      expect(await kept()).toEqual({ media: { ...palette.media, colour: '#123456' } }),
    );
    await choose('media', 'wavy');
    await choose('media', 'thick');
    await eventually(async () => expect(await kept()).toEqual({ media: own }));
  });

  it('is tried out in a colour before that is chosen', async () => {
    await say('media', 'input', '#ff0000');
    expect(field('media').style.getPropertyValue('--kind')).toBe('#ff0000');
    expect(await kept()).toEqual({});
  });

  it('goes back to the colour from before where the new one could not be kept', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await say('media', 'input', '#ff0000');
    await say('media', 'change', '#ff0000');
    await settle();
    expect(field('media').style.getPropertyValue('--kind')).toBe(palette.media.colour);
  });

  it('goes back to the default, of one kind or of all', async () => {
    await changeSettings(() => ({ looks: { media: own, person: own } }));
    await settle();
    await press('Back to the default: Media');
    expect(await kept()).toEqual({ person: own });
    await press('Default');
    expect(await kept()).toEqual({});
  });

  it('is not kept where it is the default: it goes along when that changes', async () => {
    await choose('media', 'wavy');
    await settle();
    await choose('media', palette.media.underline);
    await settle();
    expect(await kept()).toEqual({});
  });

  it('keeps the looks that a newer version has of other kinds', async () => {
    await changeSettings(() => ({ looks: { rumour: own } }));
    await settle();
    await choose('media', 'wavy');
    await settle();
    expect(Object.keys(await kept())).toEqual(['rumour', 'media']);
  });

  it('is shown on the page itself as well', async () => {
    await changeSettings(() => ({ looks: { media: own } }));
    await settle();
    const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    );
    expect(rules.join('')).toMatch(/data-kind="media"[^}]*#123456/);
  });
});

describe('what is said of a look', () => {
  it('is nothing at first', () => {
    expect(notesOf('official')).toBe('');
  });

  it('is which kinds have the same line, on each of them', async () => {
    await choose('person', 'thick');
    await settle();
    expect(notesOf('person')).toContain('The same line as: Official.');
    expect(notesOf('official')).toContain('The same line as: Person.');
    expect(notesOf('media')).toBe('');
  });

  it('is which kinds nothing tells apart, and which their colour does', async () => {
    const { official } = palette;
    await changeSettings(() => ({
      looks: { person: official, media: { ...official, colour: '#123456' } },
    }));
    await settle();
    expect(notesOf('person')).toContain('The same line and colour as: Official. Nothing tells');
    expect(notesOf('person')).toContain('The same line as: Media. Only the colour tells');
    expect(notesOf('media')).not.toContain('Nothing tells');
  });

  it('is that a colour is hard to see, also of one that is only tried', async () => {
    await say('media', 'input', '#ffff00');
    expect(notesOf('media')).toBe('Hard to see on light pages.');
    await say('media', 'input', '#000080');
    expect(notesOf('media')).toBe('Hard to see on dark pages.');
  });
});

describe('a ready set', () => {
  it('gives every kind its look, and takes that back', async () => {
    await changeSettings(() => ({ looks: { media: own } }));
    await settle();
    await press('Quiet grey');
    expect(Object.keys(await kept())).toHaveLength(6);
    expect(document.querySelector('#marks .look__told')?.textContent).toContain('“Quiet grey”');
    await press('Undo');
    expect(await kept()).toEqual({ media: own });
    expect(document.activeElement?.id).toBe('marks');
  });

  it('is taken back no more once something else was chosen', async () => {
    await press('Quiet grey');
    await choose('media', 'wavy');
    await settle();
    expect(document.querySelector('#marks .look__told')?.textContent).toBe('');
  });
});
