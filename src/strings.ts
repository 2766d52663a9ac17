/** Every word that the extension shows comes from `_locales`, through here. */
import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** A string of the reader's language; `substitutions` take the places of `$1`, `$2` … */
export function message(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

/** A month such as `2026-08` in the reader's language: `August 2026`; what is no month stays as it is. */
export function monthInWords(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), format).format(date);
}

/** The keys that come in a singular and a plural: `somethingOne`, `somethingOther`. */
type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}Other`
    ? Stem
    : never
  : never;

/** A string with a number in it (`$1`), in the grammatical number that fits; `others` take the places of `$2` … */
export function counted(
  stem: CountedKey,
  count: number,
  ...others: readonly (string | number)[]
): string {
  const plural = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count);
  return message(plural === 'one' ? `${stem}One` : `${stem}Other`, count, ...others);
}
