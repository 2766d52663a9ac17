/** Gives the fake browser of the unit tests the strings of `_locales/en`. */
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../public/_locales/en/messages.json';

const strings = new Map(Object.entries(english).map(([key, { message }]) => [key, message]));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en',
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (strings.get(key) ?? '').replaceAll(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
  });
});
