import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequest } from '../../src/background/answer-request.ts';
import { markRules } from '../../src/background/mark-rules.ts';
import { readLooks } from '../../src/looks.ts';

vi.mock('../../src/analyse.ts', () => ({ analyse: vi.fn() }));

const page = { id: fakeBrowser.runtime.id, url: 'https://news.example/a', tab: { id: 7 } };
const looks = { media: { colour: '#123456', underline: 'wavy', thickness: 'thick' } };
const others = { person: { colour: '#654321', underline: 'dotted', thickness: 'thin' } };
const asked: unknown[] = [];
const note = (what: string) => async (injection: { css: string }) => {
  asked.push([what, injection]);
};
const dress = (
  before: unknown,
  now: unknown,
  sender: typeof page | Omit<typeof page, 'tab'> = page,
) => answerRequest({ type: 'dressMarks', before, now }, sender);
const sheet = (kept: Readonly<Record<string, unknown>>) => ({
  target: { tabId: 7 },
  css: markRules(readLooks(kept)),
});

beforeEach(() => {
  asked.length = 0;
  Object.assign(fakeBrowser.scripting, { insertCSS: note('insert'), removeCSS: note('remove') });
});

describe('a page that wants its marks in other looks', () => {
  it('gets the style sheet of its looks', async () => {
    expect(await dress({}, looks)).toEqual({ ok: true, value: null });
    expect(asked).toEqual([['insert', sheet(looks)]]);
  });

  it('loses the one from before, once the new one is there', async () => {
    await dress(looks, others);
    expect(asked).toEqual([
      ['insert', sheet(others)],
      ['remove', sheet(looks)],
    ]);
  });

  it('keeps it where other looks come to the same', async () => {
    await dress({ ...looks, ...others }, { ...others, ...looks });
    expect(asked).toEqual([]);
  });

  it('loses it where it wants none any more', async () => {
    await dress(looks, {});
    expect(asked).toEqual([['remove', sheet(looks)]]);
  });

  it('gets none of what is no look', async () => {
    await dress(
      {},
      { media: { colour: 'red}*{display:none', underline: 'x' }, rumour: looks.media },
    );
    expect(asked).toEqual([]);
  });

  it('is refused where it is no tab, or says something else', async () => {
    const refused = { ok: false, reason: 'refused' };
    expect(await dress({}, 'looks')).toEqual(refused);
    const { tab: _, ...noTab } = page;
    expect(await dress({}, looks, noTab)).toEqual(refused);
    expect(asked).toEqual([]);
  });
});
