import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import type { SiteRule } from '../../src/site-rules.ts';

const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));
const renderOptions = async () => {
  render(null, document.body);
  await act(() => render(<Options />, document.body));
  await settle();
};

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

describe('the options for sites', () => {
  it('say where to begin as long as nothing is said about any site', async () => {
    await renderOptions();
    expect(section()?.textContent).toContain('Nothing is said about single sites yet');
    expect(section()?.querySelectorAll('button')).toHaveLength(0);
  });

  it.each([
    ['sitesOff', 'Says Who is off on'],
    ['appealsShownOn', 'Appeals are always shown on'],
  ] as const)('list %s, and let go of a site that is removed', async (list, heading) => {
    await changeSettings(() => ({ [list]: ['a.example', 'b.example'] }));
    await renderOptions();
    expect(section()?.textContent).toContain(`${heading}a.example`);
    await act(() => remove('a.example')?.click());
    await vi.waitFor(async () => expect((await loadSettings())[list]).toEqual(['b.example']));
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
    await vi.waitFor(async () => expect((await loadSettings()).siteRules).toEqual([fold]));
  });

  it('keep the focus in the list from which something was removed', async () => {
    await changeSettings(() => ({ sitesOff: ['a.example', 'b.example'] }));
    await renderOptions();
    await act(() => remove('a.example')?.click());
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Says Who is off on');
  });
});
