import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { siteName } from '../src/site-name.ts';

it.each([
  ['xn--mnchen-3ya.example', 'münchen.example'],
  ['xn--mnchen-3ya.example:8080', 'münchen.example:8080'],
  ['xn--e1aybc.xn--p1ai', 'тест.рф'],
  ['www.xn--e1aybc.xn--p1ai:8080', 'www.тест.рф:8080'],
  ['xn--r8jz45g.xn--zckzah', '例え.テスト'],
  ['news.example', 'news.example'],
  ['[::1]:8080', '[::1]:8080'],
  ['', ''],
])('the site %j is called %j', (site, name) => {
  expect(siteName(site)).toBe(name);
});

it.each(['xn--', 'xn--a', 'xn--9', 'xn--99999999999', 'xn--mnchen-3y', 'xn--a_b-c!', 'xn--news-'])(
  'what is no name in any script stays as it is: %s',
  (site) => {
    expect(siteName(site)).toBe(site);
  },
);

it('a name in any script is what the reader wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
      const host = domainToASCII(text);
      fc.pre(/^xn--[a-z\d-]+$/.test(host));
      expect(siteName(host)).toBe(domainToUnicode(host));
    }),
  );
});

it('any text has a name', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(siteName(`xn--${text}`)).toEqual(expect.any(String));
    }),
  );
});
