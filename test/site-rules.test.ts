import { expect, it } from 'vitest';
import { siteOf } from '../src/site-rules.ts';

it.each([
  ['www.news.example', 'news.example'],
  ['www.news.example:8080', 'news.example:8080'],
  ['news.example', 'news.example'],
  ['m.news.example', 'm.news.example'],
  ['wwwnews.example', 'wwwnews.example'],
  ['www.example', 'www.example'],
  ['localhost', 'localhost'],
  ['', ''],
])('%j is of the site %j', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
