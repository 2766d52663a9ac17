/**
 * Gives the fake browser of the unit tests the strings of `_locales/en`, and properties the same examples every time:
 * what was well when it was handed in is well wherever it is checked. `SEED=1234 npm run test:unit` tries others.
 */
import { configureGlobal } from 'fast-check';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../public/_locales/en/messages.json';

const { SEED = '1' } = process.env;
configureGlobal({ seed: Number(SEED) });

const strings = new Map(Object.entries(english).map(([key, { message }]) => [key, message]));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en',
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (strings.get(key) ?? '').replaceAll(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
  });
});
