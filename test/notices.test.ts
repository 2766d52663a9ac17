import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependencies } from '../package.json';
import { collapse } from './support/collapse.ts';

const root = new URL('../', import.meta.url);
const notices = collapse(readFileSync(new URL('public/THIRD_PARTY_NOTICES.txt', root), 'utf8'));

/** What is bundled: every dependency of the product, and what the builder adds to the entry points. */
const bundled = [...Object.keys(dependencies), 'wxt', '@wxt-dev/webextension-polyfill'];

/** The licence that a package brings along; null where it brings none. */
function licenceOf(name: string): string | null {
  const folder = new URL(`node_modules/${name}/`, root);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined ? null : collapse(readFileSync(new URL(file, folder), 'utf8'));
}

describe.each(bundled)('the notice on %s', (name) => {
  it('names the package and its licence', () => {
    const { license } = JSON.parse(
      readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8'),
    );
    expect(notices).toContain(`${name} ${license} https://`);
  });
});

const licences = bundled.map((name) => [name, licenceOf(name)] as const);

it.each(licences.filter(([, licence]) => licence !== null))(
  'the notice on %s gives the licence as the package does',
  (_, licence) => {
    expect(notices).toContain(licence);
  },
);

it('the licence of Says Who itself is there', () => {
  expect(existsSync(new URL('LICENSE', root))).toBe(true);
});
