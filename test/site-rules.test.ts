import * as v from 'valibot';
import { expect, it } from 'vitest';
import { site, siteOf } from '../src/site-rules.ts';

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

it.each([
  'not%20a%20site',
  '%2A.news.example',
  'two words',
  'News.Example',
  'news.example/story',
  '',
])('no browser gives the host %j', (host) => {
  expect(v.is(site, host)).toBe(false);
});

it.each(['localhost', 'news.example:8080', 'xn--mnchen-3ya.example', 'a_b.example', '[::1]:80'])(
  'a page may be on %s',
  (host) => {
    expect(v.is(site, host)).toBe(true);
  },
);
