import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeOverRecords } from '../../src/background/earlier-records.ts';
import { loadSettings } from '../../src/settings.ts';

const { local } = fakeBrowser.storage;
const earlier = {
  'openedAppeals.news.example': ['donation:dear readers', 'newsletter:sign up'],
  'openedAppeals.other.example': 'everything',
};

it('brings the appeals that were opened to where the options list them', async () => {
  await local.set({ ...earlier, 'settings.marks': false });
  await takeOverRecords();
  expect(await loadSettings()).toMatchObject({
    marks: false,
    openedAppeals: [
      { site: 'news.example', appeal: 'donation:dear readers' },
      { site: 'news.example', appeal: 'newsletter:sign up' },
    ],
  });
  expect(Object.keys(await local.get(null)).filter((key) => !key.startsWith('settings.'))).toEqual(
    [],
  );
});

it('leaves them where they are as long as there is no room', async () => {
  await local.set(earlier);
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
  await takeOverRecords();
  expect(await local.get(null)).toEqual(earlier);
});
