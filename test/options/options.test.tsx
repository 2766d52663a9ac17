import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { lexicons } from '../../src/recognition/lexicon/index.ts';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { eventually } from '../support/eventually.ts';
import { renderOptions, settle } from './rendered.tsx';

const switchOf = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('[role=switch]')].find(
    ({ textContent }) => textContent === label,
  );

/** The languages whose wordings the background knows. */
const FOLDED = [
  'English',
  'French',
  'German',
  'Italian',
  'Japanese',
  'Portuguese',
  'Russian',
  'Spanish',
];

beforeEach(renderOptions);

describe('the options page', () => {
  it('has every section under its heading, and a way to each from the contents', () => {
    const named = [...document.querySelectorAll('section')].map(
      (section) =>
        document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(named).toContain('General');
    expect(named).not.toContain(undefined);
  });

  it.each([
    ['Mark who speaks', 'marks'],
    ['Fold reader appeals', 'folding'],
    ['Number on the toolbar button', 'badge'],
  ] as const)('turns “%s” off and on at once', async (label, setting) => {
    await act(() => switchOf(label)?.click());
    await eventually(async () => expect((await loadSettings())[setting]).toBe(false));
    await act(() => switchOf(label)?.click());
    await eventually(async () => expect((await loadSettings())[setting]).toBe(true));
  });

  it('says in which languages it marks and in which it folds', () => {
    const said = document.body.textContent;
    expect(lexicons).toHaveLength(FOLDED.length);
    expect(said).toContain('in articles in English; those in other languages are left unmarked');
    expect(said).toContain(new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(FOLDED));
  });

  it('follows what is changed elsewhere', async () => {
    await changeSettings(() => ({ marks: false }));
    await eventually(async () => {
      await settle();
      expect(switchOf('Mark who speaks')?.getAttribute('aria-checked')).toBe('false');
    });
  });
});
