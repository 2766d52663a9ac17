import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FoldedAppeal } from '../../src/messages.ts';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { article, describing, openDescribed, openPage } from './page.ts';
import { button, eventually, press, renderView, shownText, textsOf } from './rendered.tsx';

const appeal: FoldedAppeal = {
  kind: 'donation',
  text: 'Stand with us.',
  chosen: false,
  open: false,
};
const show = async (folded: readonly FoldedAppeal[] = []) => {
  openDescribed(describing(article, { folded }));
  await renderView();
};
const isOn = (words: string) => button(words).getAttribute('aria-checked');

describe('the switches', () => {
  it('are off where the reader has turned them off', async () => {
    await changeSettings(() => ({ marks: false, sitesOff: ['news.example'] }));
    await show();
    const states = ['Mark who speaks', 'Fold reader appeals', 'Use on news.example'].map(isOn);
    expect(states).toEqual(['false', 'true', 'false']);
  });

  it.each([
    ['Mark who speaks', { marks: false }],
    ['Fold reader appeals', { folding: false }],
    ['Use on news.example', { sitesOff: ['news.example'] }],
  ])('%s applies at once, both ways', async (words, off) => {
    await show();
    const before = await loadSettings();
    await press(words);
    expect(await loadSettings()).toEqual({ ...before, ...off });
    await eventually(() => expect(isOn(words)).toBe('false'));
    await press(words);
    expect(await loadSettings()).toEqual(before);
    await eventually(() => expect(isOn(words)).toBe('true'));
  });

  it('fold again on a site where appeals were left open', async () => {
    await changeSettings(() => ({ appealsShownOn: ['news.example', 'other.example'] }));
    await show();
    expect(isOn('Fold reader appeals')).toBe('false');
    await press('Fold reader appeals');
    expect((await loadSettings()).appealsShownOn).toEqual(['other.example']);
  });

  it('follow what is changed elsewhere', async () => {
    await show();
    await changeSettings(() => ({ marks: false }));
    await eventually(() => expect(isOn('Mark who speaks')).toBe('false'));
  });

  it('wait for the page where it depends on the site how they stand', async () => {
    openPage(() => new Promise(() => {}));
    await renderView();
    expect(textsOf('[role=switch]')).toEqual(['Mark who speaks']);
  });

  it('are there for all pages where this one does not answer', async () => {
    openPage(() => undefined);
    await renderView();
    expect(textsOf('[role=switch]')).toEqual(['Mark who speaks', 'Fold reader appeals']);
  });
});

describe('a storage that is full', () => {
  it.each(['Mark who speaks', 'Fold reader appeals', 'Use on news.example'])(
    'leaves “%s” as it was, and the view says so until it is kept',
    async (words) => {
      await show();
      const before = isOn(words);
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
      await press(words);
      await eventually(() => expect(textsOf('[role=status]')[0]).toMatch(/could not be kept/));
      expect(isOn(words)).toBe(before);
      await press(words);
      await eventually(() => expect(textsOf('[role=status]')).toEqual(['']));
      expect(isOn(words)).not.toBe(before);
    },
  );
});

describe('a storage that cannot be read', () => {
  it('leaves the view without switches, and the view says why', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no storage'));
    await show();
    expect(textsOf('[role=switch]')).toEqual([]);
    expect(textsOf('[role=status]')[0]).toMatch(/settings cannot be read/);
  });
});

describe('the word on appeals', () => {
  it.each([
    [0, 0, 'No appeals found on this page'],
    [1, 0, '1 appeal folded on this page'],
    [3, 0, '3 appeals folded on this page'],
    [2, 1, '2 appeals folded on this page, 1 appeal opened again'],
    [0, 2, '2 appeals opened again'],
  ])('with %i folded and %i opened', async (closed, open, words) => {
    const opened = { ...appeal, open: true };
    await show([...Array(closed).fill(appeal), ...Array(open).fill(opened)]);
    expect(textsOf('.switch__hint')).toEqual([words]);
  });

  it('counts blocks that the reader had folded by themselves, for they need be no appeals', async () => {
    const chosen = { ...appeal, chosen: true };
    await show([appeal, chosen, chosen, { ...chosen, open: true }]);
    expect(textsOf('.switch__hint')).toEqual([
      '1 appeal folded on this page, 2 blocks folded by your choice, 1 block of your choice opened again',
    ]);
  });

  it('is that they are left open, where the reader wants that', async () => {
    await changeSettings(() => ({ appealsShownOn: ['news.example'] }));
    await show();
    expect(shownText()).toContain('Left open on news.example');
  });
});

describe('a place that the page does not show', () => {
  it('is said not to be shown, whether there are marks or not', async () => {
    await changeSettings(() => ({ marks: false }));
    openPage(({ type }) => (type === 'describe' ? describing(article) : false));
    await renderView();
    await press('aboard');
    expect(textsOf('[role=status]')).toEqual(['The page does not show this place.']);
  });
});
