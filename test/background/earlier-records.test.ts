import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropEarlierRecords } from '../../src/background/earlier-records.ts';

it('does away with what earlier versions kept where nobody could see it, and with nothing else', async () => {
  const { local } = fakeBrowser.storage;
  const openedAppeals = [{ site: 'news.example', appeal: 'donation:give' }];
  await local.set({
    'openedAppeals.news.example': ['donation:give'],
    'settings.marks': false,
    'settings.openedAppeals': openedAppeals,
  });
  await dropEarlierRecords();
  expect(await local.get(null)).toEqual({
    'settings.marks': false,
    'settings.openedAppeals': openedAppeals,
  });
});
