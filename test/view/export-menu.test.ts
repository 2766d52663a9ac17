import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveFile } from '../../src/controls/save-file.ts';
import { article, describing, openDescribed } from './page.ts';
import { button, press, renderView, shownText, textsOf } from './rendered.tsx';

vi.mock('../../src/controls/save-file.ts');

const copy = vi.spyOn(navigator.clipboard, 'writeText');

beforeEach(async () => {
  vi.mocked(saveFile).mockReset();
  copy.mockReset();
  copy.mockResolvedValue();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  openDescribed(describing(article));
  await renderView();
});

/** What the menu says of the last choice. */
const told = () => textsOf('.export-menu [role=status]').join();

describe('the export of an article', () => {
  it('is one word until it is asked for', () => {
    expect(button('Export').getAttribute('aria-expanded')).toBe('false');
    expect(textsOf('.export-menu button')).toEqual([]);
  });

  it('has five ways, and closes again', async () => {
    await press('Export');
    expect(button('Export').getAttribute('aria-expanded')).toBe('true');
    expect(textsOf('.export-menu button')).toEqual([
      'Markdown',
      'CSV',
      'JSON',
      'Web Annotation',
      'Copy as Markdown',
    ]);
    await press('Export');
    expect(textsOf('.export-menu button')).toEqual([]);
  });

  it.each([
    ['CSV', 'csv', 'text/csv', 'Ines Tolva'],
    ['JSON', 'json', 'application/json', '"address": "https://news.example/ferry"'],
    ['Web Annotation', 'jsonld', 'application/ld+json', '"created": "2026-11-29T18:30:00.000Z"'],
  ])('as %s hands a file over and says so', async (way, ending, type, part) => {
    await press('Export');
    await press(way);
    const name = `says-who-ferry-to-run-on-sundays.${ending}`;
    expect(saveFile).toHaveBeenCalledWith(name, type, expect.stringContaining(part));
    expect(told()).toBe(`Handed to the browser’s downloads: ${name}`);
  });

  it('says how sure the marks had to be', async () => {
    openDescribed(describing({ ...article, sureness: 'fewer' }));
    await renderView();
    await press('Export');
    await press('JSON');
    expect(vi.mocked(saveFile).mock.lastCall?.[2]).toContain('"threshold": 0.6');
  });

  it('says what is done again in words that differ, so that voices read them again', async () => {
    await press('Export');
    await press('CSV');
    const first = told();
    await press('CSV');
    expect(told()).not.toBe(first);
    expect(told().trim()).toBe(first);
  });

  it('says where no file could be made', async () => {
    vi.mocked(saveFile).mockImplementation(() => {
      throw new Error('no room');
    });
    await press('Export');
    await press('CSV');
    expect(told()).toBe('The file could not be made.');
  });

  it('goes to the clipboard as Markdown', async () => {
    await press('Export');
    await press('Copy');
    expect(copy).toHaveBeenCalledWith(expect.stringMatching(/^# Ferry to run on Sundays\n/));
    expect(told()).toBe('Copied.');
  });

  it('says where the browser lets nothing be copied', async () => {
    copy.mockRejectedValue(new Error('denied'));
    await press('Export');
    await press('Copy');
    expect(told()).toBe('The browser did not allow copying.');
  });

  it('is not there where no article was read', async () => {
    openDescribed(describing({ status: 'reading' }));
    await renderView();
    expect(shownText()).not.toContain('Export');
  });
});
