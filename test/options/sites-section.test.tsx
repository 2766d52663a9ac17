import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { MAXIMUM_SITE_RULES, type SiteRule } from '../../src/site-rules.ts';
import { eventually } from '../support/eventually.ts';
import { renderOptions, settle } from './rendered.tsx';

const rule = (id: string, act: SiteRule['act'], excerpt: string): SiteRule => ({
  id,
  site: 'news.example',
  act,
  block: { kind: 'donation', tags: 'aside', names: ['plea'], words: ['support'], roles: ['text'] },
  excerpt,
});

const section = () => document.querySelector('#sites');
const remove = (words: string) =>
  section()?.querySelector<HTMLButtonElement>(`[aria-label="Remove ${words}"]`);

const field = <Name extends 'input' | 'select' | 'form'>(name: Name) => {
  const found = section()?.querySelector(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const enter = async (site: string, list: string) => {
  field('input').value = site;
  field('select').value = list;
  await act(() => void field('form').dispatchEvent(new Event('submit', { cancelable: true })));
};
const said = () => section()?.querySelector('[role=status]')?.textContent;

describe('the options for sites', () => {
  it('say where to begin as long as nothing is said about any site', async () => {
    await renderOptions();
    expect(section()?.textContent).toContain(
      'about single sites yet. Say it here, with the switches',
    );
    expect(section()?.querySelectorAll('.names__row')).toHaveLength(0);
  });

  it.each([
    ['sitesOff', 'Says Who is off on'],
    ['appealsShownOn', 'Appeals are always shown on'],
  ] as const)('list %s, and let go of a site that is removed', async (list, heading) => {
    await changeSettings(() => ({ [list]: ['a.example', 'b.example'] }));
    await renderOptions();
    expect(section()?.textContent).toContain(`${heading}a.example`);
    await act(() => remove('a.example')?.click());
    await eventually(async () => expect((await loadSettings())[list]).toEqual(['b.example']));
  });

  it('list what is to be folded and what never, and let go of either', async () => {
    const fold = rule('1', 'fold', 'More from the harbour');
    await changeSettings(() => ({ siteRules: [fold, rule('2', 'leave', 'Give to us today.')] }));
    await renderOptions();
    const words = 'news.example: never folded: “Give to us today.”';
    expect(section()?.textContent).toContain(
      'news.example: blocks like this are folded: “More from the harbour”',
    );
    await act(() => remove(words)?.click());
    await eventually(async () => expect((await loadSettings()).siteRules).toEqual([fold]));
  });

  it('list by site the appeals that stay open since they were opened, and let go of a site’s or of all', async () => {
    const appeals = ['donation:a', 'newsletter:b'].map((appeal) => ({ site: 'a.example', appeal }));
    const other = { site: 'b.example', appeal: 'donation:c' };
    await changeSettings(() => ({ openedAppeals: [...appeals, other, { ...other, site: 'c' }] }));
    await renderOptions();
    expect(section()?.textContent).not.toContain('Nothing is said');
    expect(section()?.textContent).toContain('a.example · 2 appeals');
    expect(section()?.textContent).toContain('b.example · 1 appeal');
    await act(() => remove('a.example')?.click());
    await eventually(async () =>
      expect((await loadSettings()).openedAppeals.map(({ site }) => site)).toEqual([
        'b.example',
        'c',
      ]),
    );
    await act(() => section()?.querySelector<HTMLElement>('.options__all')?.click());
    await eventually(async () => expect((await loadSettings()).openedAppeals).toEqual([]));
    expect(document.activeElement).toBe(section());
  });

  it.each([
    ['https://www.news.example/2026/story?page=2', 'sitesOff', 'news.example'],
    [' News.Example ', 'appealsShownOn', 'news.example'],
    ['localhost:8080', 'sitesOff', 'localhost:8080'],
    ['127.0.0.1', 'sitesOff', '127.0.0.1'],
    ['[::1]:8080', 'sitesOff', '[::1]:8080'],
    ['*.news.example', 'appealsShownOn', 'news.example'],
    ['*://*.news.example/*', 'sitesOff', 'news.example'],
  ] as const)('take a site that is entered by hand: %j', async (entered, list, site) => {
    await changeSettings(() => ({ [list]: ['a.example', site] }));
    await renderOptions();
    await enter(entered, list);
    await eventually(() => expect(said()).toBe(`Added: ${site}`));
    expect((await loadSettings())[list]).toEqual(['a.example', site]);
    expect(field('input').value).toBe('');
  });

  it.each([
    '',
    '  ',
    'two words',
    'word',
    '2026',
    'two words.example',
    'news..example',
    'news*.example',
    '*',
    'about:blank',
    'file:///home/story.html',
    `${'x'.repeat(300)}.example`,
  ])('take nothing that is no site: %j', async (entered) => {
    await renderOptions();
    await enter(entered, 'sitesOff');
    await eventually(() =>
      expect(said()).toBe('This is not the address of a website. Enter one such as news.example.'),
    );
    expect((await loadSettings()).sitesOff).toEqual([]);
  });

  it('say it anew where another entry is no site either, so that voices read it again', async () => {
    await renderOptions();
    await enter('word', 'sitesOff');
    await eventually(() => expect(said()).not.toBe(''));
    const first = said();
    await enter('two words', 'sitesOff');
    await eventually(() => expect(said()).not.toBe(first));
    expect(said()?.trim()).toBe(first);
  });

  it('name sites in the script of their readers', async () => {
    await renderOptions();
    await enter('münchen.example', 'sitesOff');
    await eventually(() => expect(said()).toBe('Added: münchen.example'));
    expect((await loadSettings()).sitesOff).toEqual(['xn--mnchen-3ya.example']);
    await eventually(() => expect(remove('münchen.example')).toBeTruthy());
  });

  it('say of a list that is full that it loses its oldest entries', async () => {
    const rules = Array.from({ length: MAXIMUM_SITE_RULES }, (_, at) => rule(`${at}`, 'leave', ''));
    await changeSettings(() => ({ siteRules: rules.slice(1) }));
    await renderOptions();
    expect(section()?.textContent).not.toContain('full');
    await changeSettings(() => ({ siteRules: rules }));
    await renderOptions();
    expect(section()?.textContent).toContain('This list is full (300)');
  });

  it('keep the focus in the list from which something was removed', async () => {
    await changeSettings(() => ({ sitesOff: ['a.example', 'b.example'] }));
    await renderOptions();
    await act(() => remove('a.example')?.click());
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Says Who is off on');
  });
});
